// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/codewriter.h"

#include "generator/filereplacement.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ServiceModel::Generator {

namespace {

constexpr qsizetype Width = 110;

// A comment may not end in a backslash, which would swallow the next line, nor in the trigraph of one, nor turn the
// direction of text.
QString harmless(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        const char16_t u = c.unicode();
        const bool turnsText = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
        result += c == u'\\' ? QChar(u'/') : turnsText || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return result.replace(QLatin1StringView("??"), QLatin1StringView("? ?"));
}

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == content.size() && file.readAll() == content;
}

bool isMarked(const QByteArray &content)
{
    return content.first(qMin<qsizetype>(content.size(), 256)).contains(OutputFiles::Mark);
}

bool isForeign(const OutputFiles::File &made)
{
    QFile present(made.path);
    return isMarked(made.content) && present.open(QIODevice::ReadOnly) && present.size() > 0 && !isMarked(present.read(256));
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

void CodeWriter::line(const QString &text)
{
    if (!text.isEmpty() && !text.startsWith(u'#'))
        m_text += QString(m_level * 4, u' ');
    m_text += text + u'\n';
}

void CodeWriter::lines(const QString &text)
{
    for (const QString &each : text.split(u'\n'))
        line(each);
}

void CodeWriter::declaration(const QString &text)
{
    const qsizetype opening = text.indexOf(u'(');
    const qsizetype room = Width - m_level * 4;
    if (text.size() <= room || opening < 0)
        return line(text);
    const QString margin(opening + 1, u' ');
    QString current = text.first(opening + 1);
    qsizetype begin = opening + 1;
    int depth = 0;
    bool isLiteral = false;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && text.at(i - 1) != u'\\')
            isLiteral = !isLiteral;
        if (isLiteral)
            continue;
        depth += c == u'(' || c == u'<' || c == u'{' ? 1 : c == u')' || c == u'>' || c == u'}' ? -1 : 0;
        if (i + 1 < text.size() && !(c == u',' && depth == 0))
            continue;
        const QString argument = text.sliced(begin, i + 1 - begin).trimmed();
        const bool isFirst = current.trimmed().isEmpty() || current.endsWith(u'(');
        if (!isFirst && current.size() + 1 + argument.size() > room) {
            line(current);
            current = margin + argument;
        } else {
            current += isFirst ? argument : u' ' + argument;
        }
        begin = i + 1;
    }
    line(current);
}

void CodeWriter::label(const QString &text)
{
    outdent();
    line(text);
    indent();
}

void CodeWriter::comment(const QString &text)
{
    QString current;
    const qsizetype room = Width - m_level * 4 - 3;
    for (const QString &word : harmless(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!current.isEmpty() && current.size() + 1 + word.size() > room) {
            line(QStringLiteral("// ") + current);
            current.clear();
        }
        current += current.isEmpty() ? word : u' ' + word;
    }
    if (!current.isEmpty())
        line(QStringLiteral("// ") + current);
}

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> result;
    for (auto at = text.cbegin(); at != text.cend();) {
        const auto begin = std::find_if(at, text.cend(), isPartOfWord);
        at = std::find_if_not(begin, text.cend(), isPartOfWord);
        if (begin != at)
            result.insert(QString(begin, at - begin));
    }
    return result;
}

bool CodeWriter::mentions(const QString &word) const
{
    for (qsizetype at = m_text.indexOf(word); at >= 0; at = m_text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isPartOfWord(m_text.at(at - 1))) && (end == m_text.size() || !isPartOfWord(m_text.at(end))))
            return true;
    }
    return false;
}

QSet<QString> CodeWriter::words() const
{
    return wordsOf(m_text);
}

void CodeWriter::open(const QString &head)
{
    line(head + QLatin1StringView(" {"));
    indent();
}

void CodeWriter::openFunction(const QString &head)
{
    declaration(head);
    line(QStringLiteral("{"));
    indent();
}

void CodeWriter::openValue(const QString &head)
{
    line(head + u'{');
    indent();
}

void CodeWriter::close(const QString &tail)
{
    outdent();
    line(u'}' + tail);
}

void CodeWriter::chain(const QString &head)
{
    outdent();
    open(QStringLiteral("} ") + head);
}

QString stringLiteral(const QString &text)
{
    return u'u' + quoted(text);
}

QString quoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const uint c : text.toUcs4()) {
        const bool mayBeTrigraph = c == '?' && result.endsWith(u'?');
        if (c == '"' || c == '\\' || mayBeTrigraph)
            result += QLatin1Char('\\') + QChar(char16_t(c));
        else if (c == '\n')
            result += QLatin1StringView("\\n");
        else if (c == '\t')
            result += QLatin1StringView("\\t");
        else if (c == '\r')
            result += QLatin1StringView("\\r");
        else if (c >= 0x20 && c < 0x7F)
            result += QChar(char16_t(c));
        else
            result += c > 0xFFFF ? QStringLiteral("\\U%1").arg(c, 8, 16, QLatin1Char('0')) : QStringLiteral("\\u%1").arg(c, 4, 16, QLatin1Char('0'));
    }
    return result + u'"';
}

void OutputFiles::addObsolete(const QString &path)
{
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && isMarked(present.read(256)))
        m_obsolete.append(path);
}

void OutputFiles::addObsoleteParts(const QString &stem, qsizetype parts)
{
    const QFileInfo place(stem);
    const QRegularExpression name(u'^' + QRegularExpression::escape(place.fileName()) + QLatin1StringView("([1-9][0-9]*)\\.cpp$"));
    const QFileInfoList present = place.dir().entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : present) {
        const QRegularExpressionMatch match = name.match(file.fileName());
        if (match.hasMatch() && match.captured(1).toLongLong() > qMax<qsizetype>(1, parts))
            addObsolete(QDir::cleanPath(file.filePath()));
    }
}

bool OutputFiles::write(QString *error) const
{
    FileReplacement replacement;
    for (const File &each : m_files) {
        if (holds(each.path, each.content))
            continue;
        if (isForeign(each)) {
            *error = QStringLiteral("'%1' was not written by qsvcutil and is not replaced; rename it, or choose another name or folder").arg(each.path);
            return false;
        }
        if (!replacement.add(each.path, each.content, error))
            return false;
    }
    for (const QString &file : m_obsolete)
        replacement.remove(file);
    return replacement.commit(error);
}

} // namespace ServiceModel::Generator
