// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "xml/elementcontent.h"

#include <QFile>

#include <cstdio>

// Reads 0.in.xml, 1.in.xml... in the current folder and writes 0.out.xml... One line each says how it went. What is done with
// them is said by functions(), one for each kind of document.

namespace {

template <class T>
bool readDocument(const QByteArray &xml, bool (*decode)(ServiceModel::XmlReader &, T &), T &value, QString *error, bool isInBody)
{
    ServiceModel::XmlReader reader(xml);
    const bool ok = reader.readNextStartElement() && (!isInBody || reader.readNextStartElement()) && decode(reader, value) && reader.readToEnd();
    *error = reader.error().toString();
    return ok;
}

template <class T>
QByteArray roundTrip(int number, bool (*decode)(ServiceModel::XmlReader &, T &), ServiceModel::MessageBody (*encode)(const T &), bool isInBody = false)
{
    QFile in(QString::number(number) + QStringLiteral(".in.xml"));
    QFile out(QString::number(number) + QStringLiteral(".out.xml"));
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return "no file";
    T value{};
    QString error;
    if (!readDocument(in.readAll(), decode, value, &error, isInBody))
        return "refused " + error.toUtf8().replace('\n', ' ');
    const ServiceModel::MessageBody body = encode(value);
    if (!body.problem.isEmpty())
        return "unset " + body.problem.toUtf8();
    const auto text = [isInBody](const ServiceModel::MessageBody &body) { return isInBody ? "<Body>" + body.inlined() + "</Body>" : body.inlined(); };
    const QByteArray xml = text(body);
    out.write(xml);
    T again{};
    if (!readDocument(xml, decode, again, &error, isInBody))
        return "unreadable " + error.toUtf8().replace('\n', ' ');
    if (text(encode(again)) != xml)
        return "unstable";
    return again == value ? "ok" : "unequal";
}

using Function = QByteArray (*)(int number);
const QList<Function> &functions();

} // namespace

// The number of the first document, and which function is for each from there on.
int main(int argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        const int number = atoi(argv[1]) + i - 2;
        std::printf("%d %s\n", number, functions().at(atoi(argv[i]))(number).constData());
        std::fflush(stdout);
    }
    return 0;
}
