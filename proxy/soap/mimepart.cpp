// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/mimepart.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace ServiceModel {

namespace {

QByteArray idStart(QStringView part)
{
    return QUrl::toPercentEncoding(part.toString()) + '=';
}

} // namespace

void addMimePart(MessageBody &body, QStringView part, const Attachment &content)
{
    MessagePart added{content, body.xml.size(), 0};
    added.content.setContentId(idStart(part) + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@servicemodel.qt");
    body.parts.append(added);
}

bool readMimePart(XmlReader &reader, QStringView part, qsizetype index, Attachment &content)
{
    const QList<Attachment> &attachments = reader.attachments();
    const auto named = std::ranges::find_if(attachments, [&](const Attachment &attachment) { return attachment.contentId().startsWith(idStart(part)); });
    const Attachment *found = named != attachments.end() ? &*named : index < attachments.size() ? &attachments.at(index) : nullptr;
    if (!found) {
        reader.raiseError(XmlError::Kind::Unexpected, QCoreApplication::translate("ServiceModel::MimePart", "the part '%1' should come beside the envelope, and does not").arg(part));
        return false;
    }
    content = *found;
    return !reader.hasError();
}

} // namespace ServiceModel
