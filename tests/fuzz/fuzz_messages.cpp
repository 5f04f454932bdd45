// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "soap/encodedbody.h"
#include "soap/envelope.h"
#include "soap/fault.h"
#include "soap/multipartreader.h"
#include "xml/element.h"

#include <QIODevice>

#include <cstdlib>

using namespace ServiceModel;

namespace {

void check(bool condition)
{
    if (!condition)
        abort();
}

// What was read is written in a way that can be read again, and then it is the same.
void readXml(const QByteArray &bytes)
{
    XmlReader reader(bytes);
    if (!reader.readNextStartElement())
        return;
    const Element element = Element::read(reader);
    if (reader.hasError() || !reader.readToEnd())
        return;
    const QByteArray written = element.toXml();
    XmlReader again(written);
    check(again.readNextStartElement());
    check(Element::read(again).toXml() == written);
}

void readMessage(const QByteArray &bytes)
{
    Message message = readEnvelope(bytes);
    if (message.reader().hasError())
        return;
    if (message.isFault())
        readFault(message);
    else
        Element::read(message.reader());
    finishBody(message);
}

// What an encoded body stands for is sent on as it was read.
Element readEncodedBody(const QByteArray &bytes)
{
    XmlReader body(bytes);
    if (!body.readNextStartElement() || !body.readNextStartElement())
        return {};
    EncodedBody encoded(body);
    const Element element = Element::read(encoded.reader());
    return encoded.reader().hasError() ? Element() : element;
}

void readEncoded(const QByteArray &bytes)
{
    const Element element = readEncodedBody(bytes);
    if (!element.isNull())
        check(!readEncodedBody("<Body>" + element.toXml() + "</Body>").isNull());
}

// However the bytes are cut into pieces, the message is the same.
void readParts(QByteArrayView bytes)
{
    const QByteArray type = "multipart/related; boundary=\"b\"; type=\"application/xop+xml\"; start=\"<r>\"";
    MultipartReader whole(type);
    MultipartReader inPieces(type);
    const bool isWhole = whole.add(bytes) && whole.finish();
    bool isGood = true;
    for (qsizetype i = 0; isGood && i < bytes.size(); i += 7)
        isGood = inPieces.add(bytes.sliced(i, qMin<qsizetype>(7, bytes.size() - i)));
    check((isGood && inPieces.finish()) == isWhole);
}

} // namespace

// The first byte says as what the rest is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] == '-')
        readParts(bytes);
    else if (data[0] == 'e')
        readMessage(bytes);
    else if (data[0] == 's')
        readEncoded(bytes);
    else
        readXml(bytes);
    return 0;
}
