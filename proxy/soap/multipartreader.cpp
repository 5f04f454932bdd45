// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/multipartreader.h"

#include "soap/contenttype.h"

#include <QCoreApplication>

#include <algorithm>

namespace ServiceModel {

namespace {

// What attachments of one message may take in memory together; the rest goes to files.
constexpr qint64 memoryForAttachments = 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::MultipartReader", text);
}

// "<root@x>" names what "cid:root@x" does.
QByteArray withoutBrackets(QByteArrayView id)
{
    id = id.trimmed();
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.sliced(1).chopped(1);
    return id.toByteArray();
}

// The value of a header, its folded lines as one (RFC 5322, section 2.2.3).
QByteArray headerOf(QByteArrayView headers, QByteArrayView name)
{
    QByteArray unfolded = headers.toByteArray();
    unfolded.replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : unfolded.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QByteArrayView(line).first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

bool isOneOf(const QByteArray &value, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *name) { return value.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &contentType, const MultipartLimits &limits, const AttachmentSink &sink)
    : m_limits(limits)
    , m_sink(sink)
{
    const ContentType type = parseContentType(contentType);
    if (type.boundary.isEmpty())
        refuse(MultipartError::Kind::Malformed, tr("its Content-Type has no boundary between the parts"));
    m_delimiter = "\r\n--" + type.boundary.toByteArray();
    m_matcher.setPattern(m_delimiter);
    m_start = withoutBrackets(type.start);
    m_buffer = "\r\n"; // the first delimiter may be where the content begins
}

bool MultipartReader::add(QByteArrayView bytes)
{
    if (m_error)
        return false;
    m_received += bytes.size();
    if (m_received > m_limits.maxBytes) {
        refuse(MultipartError::Kind::QuotaExceeded, tr("it has more than %1 bytes").arg(m_limits.maxBytes));
        return false;
    }
    if (m_state == State::Epilogue)
        return true;
    m_buffer.append(bytes);
    for (bool goesOn = true; goesOn && !m_error;) {
        switch (m_state) {
        case State::Preamble:
            goesOn = readPreamble();
            break;
        case State::Headers:
            goesOn = readHeaders();
            break;
        case State::Body:
            goesOn = readBody();
            break;
        case State::Epilogue:
            goesOn = false;
            m_at = m_buffer.size();
            break;
        }
    }
    m_buffer.remove(0, std::exchange(m_at, 0));
    return !m_error;
}

// Where a delimiter may be that is not whole yet is kept.
bool MultipartReader::readPreamble()
{
    const qsizetype found = m_matcher.indexIn(m_buffer, m_at);
    if (found < 0) {
        m_at = std::max(m_at, m_buffer.size() - m_delimiter.size());
        if (m_received > m_limits.maxHeaderBytes)
            refuse(MultipartError::Kind::Malformed, tr("no part begins where the first one should"));
        return false;
    }
    m_at = found;
    return passDelimiter();
}

// At a delimiter: goes behind its line. False when that has not come yet.
bool MultipartReader::passDelimiter()
{
    const qsizetype behind = m_at + m_delimiter.size();
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(behind);
    if (rest.startsWith("--")) {
        m_state = State::Epilogue;
        return true;
    }
    const qsizetype end = rest.indexOf("\r\n");
    const QByteArrayView padding = end < 0 ? rest : rest.first(end);
    const bool isPadding = std::ranges::all_of(padding, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
    if (padding == QByteArrayView("-") || (isPadding && end < 0 && padding.size() <= m_limits.maxHeaderBytes))
        return false;
    if (!isPadding || padding.size() > m_limits.maxHeaderBytes) {
        refuse(MultipartError::Kind::Malformed, tr("a line that divides parts goes on behind the boundary"));
        return false;
    }
    m_at = behind + end; // the end of line is the one before the headers
    m_state = State::Headers;
    return true;
}

bool MultipartReader::readHeaders()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    const qsizetype end = rest.indexOf("\r\n\r\n");
    if ((end < 0 ? rest.size() : end) > m_limits.maxHeaderBytes)
        refuse(MultipartError::Kind::QuotaExceeded, tr("the headers of a part have more than %1 bytes").arg(m_limits.maxHeaderBytes));
    if (end < 0 || m_error)
        return false;
    startPart(rest.first(end));
    m_at += end + 2;
    m_state = State::Body;
    m_isBodyBegun = false;
    return true;
}

bool MultipartReader::readBody()
{
    if (!m_isBodyBegun) { // an empty part may have no more than the end of line that begins the delimiter
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
        if (rest.size() < m_delimiter.size() && m_delimiter.startsWith(rest))
            return false;
        m_isBodyBegun = true;
        if (!rest.startsWith(m_delimiter))
            m_at += 2;
    }
    const qsizetype found = m_matcher.indexIn(m_buffer, m_at);
    const qsizetype end = found < 0 ? std::max(m_at, m_buffer.size() - m_delimiter.size()) : found;
    write(QByteArrayView(m_buffer).sliced(m_at, end - m_at));
    m_at = end;
    if (found < 0 || m_error)
        return false;
    if (!passDelimiter())
        return false;
    endPart();
    return true;
}

void MultipartReader::startPart(QByteArrayView headers)
{
    if (++m_parts > m_limits.maxParts)
        return refuse(MultipartError::Kind::QuotaExceeded, tr("it has more than %1 parts").arg(m_limits.maxParts));
    m_part = Attachment();
    m_part.setContentId(withoutBrackets(headerOf(headers, "Content-ID")));
    m_part.setContentType(QString::fromUtf8(headerOf(headers, "Content-Type")));
    const QByteArray encoding = headerOf(headers, "Content-Transfer-Encoding");
    m_isBase64 = isOneOf(encoding, {"base64"});
    if (!m_isBase64 && !encoding.isEmpty() && !isOneOf(encoding, {"binary", "8bit", "7bit"}))
        return refuse(MultipartError::Kind::Malformed, tr("a part has the transfer encoding '%1', which is not known here").arg(QString::fromUtf8(encoding)));
    const QByteArray id = m_part.contentId();
    m_isRoot = !m_hasRoot && (m_start.isEmpty() || id == m_start);
    const bool isRepeated = !id.isEmpty() && (std::ranges::find(std::as_const(m_attachments), id, &Attachment::contentId) != m_attachments.cend()
                                              || (m_hasRoot && id == m_start));
    if (isRepeated)
        return refuse(MultipartError::Kind::Malformed, tr("two parts have the Content-ID '%1'").arg(QString::fromUtf8(id)));
    if (!m_isRoot) {
        m_store = AttachmentStore(m_sink ? m_sink(m_part) : nullptr);
        return;
    }
    m_hasRoot = true;
    m_rootType = m_part.contentType().toUtf8();
    if (parseContentType(m_rootType).mediaType.startsWith("multipart/"))
        refuse(MultipartError::Kind::Malformed, tr("the part that should be the message has parts itself"));
}

void MultipartReader::write(QByteArrayView content)
{
    if (m_error || content.isEmpty())
        return;
    if (!m_isBase64)
        return writeDecoded(content);
    m_undecoded.append(content);
    m_undecoded.removeIf([](char c) { return c == ' ' || c == '\r' || c == '\n' || c == '\t'; });
    const qsizetype whole = m_undecoded.size() / 4 * 4;
    const auto decoded = QByteArray::fromBase64Encoding(m_undecoded.first(whole), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refuse(MultipartError::Kind::Malformed, tr("a part is not in the transfer encoding base64, as it says"));
    m_undecoded.remove(0, whole);
    writeDecoded(decoded.decoded);
}

void MultipartReader::writeDecoded(QByteArrayView content)
{
    if (m_isRoot) {
        m_root.append(content);
        return;
    }
    const qint64 before = m_store.bytesInMemory();
    if (!m_store.write(content, memoryForAttachments - m_kept))
        return refuse(MultipartError::Kind::NotStored, m_store.errorString());
    m_kept += m_store.bytesInMemory() - before;
}

void MultipartReader::endPart()
{
    if (m_isBase64 && !m_undecoded.isEmpty())
        refuse(MultipartError::Kind::Malformed, tr("a part is not in the transfer encoding base64, as it says"));
    if (m_isRoot)
        return;
    Attachment attachment = m_store.take();
    attachment.setContentId(m_part.contentId());
    attachment.setContentType(m_part.contentType());
    m_attachments.append(attachment);
}

bool MultipartReader::finish()
{
    if (m_error)
        return false;
    if (m_state != State::Epilogue) {
        refuse(MultipartError::Kind::Malformed, m_state == State::Preamble ? tr("it has no parts") : tr("it ends in the middle of a part"));
    } else if (!m_hasRoot) {
        refuse(MultipartError::Kind::Malformed, m_start.isEmpty() ? tr("it has no parts")
                                                                  : tr("the part '%1', which should be the message, is not there").arg(QString::fromUtf8(m_start)));
    }
    return !m_error;
}

MultipartMessage MultipartReader::take()
{
    return {std::exchange(m_root, {}), std::exchange(m_rootType, {}), std::exchange(m_attachments, {})};
}

void MultipartReader::refuse(MultipartError::Kind kind, const QString &message)
{
    if (!m_error)
        m_error = {kind, message};
}

} // namespace ServiceModel
