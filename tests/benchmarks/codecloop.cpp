// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "codecloop.h"

#include "soap/envelope.h"
#include "xml/xsdvalue.h"

#include <limits>

using namespace ServiceModel;

static constexpr QStringView samples = u"http://Microsoft.ServiceModel.Samples";

QByteArray encodeAdd()
{
    XmlWriter body;
    body.startElement(samples, u"Add");
    writeElement(body, samples, u"n1", 100.0);
    writeElement(body, samples, u"n2", 15.99);
    body.endElement();
    return writeEnvelope(Message(QStringLiteral("http://Microsoft.ServiceModel.Samples/ICalculator/Add"), body.take()));
}

double decodeAddReply(const QByteArray &bytes)
{
    Message message = readEnvelope(bytes);
    XmlReader &reader = message.reader();
    double result = std::numeric_limits<double>::quiet_NaN();
    while (reader.readNextStartElement()) {
        if (reader.isElement(samples, u"AddResult"))
            readValue(reader, result);
        else
            reader.skipCurrentElement();
    }
    return finishBody(message) ? result : std::numeric_limits<double>::quiet_NaN();
}
