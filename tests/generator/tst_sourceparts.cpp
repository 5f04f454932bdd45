// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/clientprinter.h"
#include "generator/contractprinter.h"
#include "generator/namespaceconstants.h"
#include "generator/neededtypes.h"
#include "generator/serviceprinter.h"
#include "generator/sourceparts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ServiceModel::Generator;

namespace {

CodeModel modelOf(int operations)
{
    CodeModel model;
    model.cppNamespace = u"Large"_s;
    model.baseName = u"large"_s;
    Contract contract;
    contract.channelClass = u"LargeChannel"_s;
    contract.channelImplementation = u"LargeChannelImpl"_s;
    contract.describeFunction = u"largeContract"_s;
    for (int i = 0; i < operations; ++i) {
        Operation operation;
        operation.name = operation.symbol = operation.upperName = u"Do%1"_s.arg(i);
        operation.lowerName = operation.syncName = u"do%1"_s.arg(i);
        operation.completedArgs = operation.name + u"CompletedEventArgs"_s;
        operation.request.wrapper = {u"urn:large"_s, operation.name};
        contract.operations.append(operation);
    }
    model.contracts = {contract};
    return model;
}

SourceFile fileOf(qsizetype pieces)
{
    SourceFile result;
    for (qsizetype i = 0; i < pieces; ++i)
        result.pieces.emplaceBack().shared.line(u"void f%1();"_s.arg(i, 4, 10, QLatin1Char('0')));
    return result;
}

} // namespace

class tst_SourceParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countOfParts();
    void partsAreOfOneSizeAndInOrder();
    void weightCountsAsText();
    void filesThatAreNotNeeded();
    void typesThatAreNeeded();
    void declarationsOfAPart();
    void partsForTheirTypes();
    void constantsWhereTheyAreUsed();
    void clientInOnePart();
    void clientInParts();
    void contractInFunctions();
};

void tst_SourceParts::countOfParts()
{
    CodeModel model;
    const QList<SourcePiece> pieces = fileOf(100).pieces; // of 14 bytes each
    QCOMPARE(partCount(model, pieces, 2000), 1);
    QCOMPARE(partCount(model, pieces, 700), 3);
    QCOMPARE(partCount(model, pieces, 1), 100); // a piece is not cut
    QCOMPARE(partCount(model, {}, 1), 1);
    model.parts.files = 2;
    QCOMPARE(partCount(model, pieces, 700), 2);
    QCOMPARE(partCount(model, pieces, 2000), 1);
    model.parts.exactly = 5;
    QCOMPARE(partCount(model, pieces, 700), 5);
}

void tst_SourceParts::partsAreOfOneSizeAndInOrder()
{
    const SourceFile file = fileOf(10);
    const QList<QByteArray> parts = printParts({}, file, {}, 3);
    QCOMPARE(parts.size(), 3);
    QByteArray all;
    for (const QByteArray &part : parts) {
        QVERIFY2(part.count("void f") >= 3 && part.count("void f") <= 4, part.constData());
        all += part;
    }
    qsizetype last = -1;
    for (int i = 0; i < 10; ++i) {
        const qsizetype at = all.indexOf("void f000" + QByteArray::number(i));
        QVERIFY(at > last);
        last = at;
    }
    QCOMPARE(printParts({}, file, {}, 3), parts);
}

void tst_SourceParts::weightCountsAsText()
{
    SourceFile file = fileOf(10);
    QCOMPARE(partCount({}, file.pieces, 150), 1);
    file.pieces[4].weight = 100; // as much as the text of seven others
    QCOMPARE(partCount({}, file.pieces, 150), 2);
    const QList<QByteArray> parts = printParts({}, file, {}, 2);
    QCOMPARE(parts.at(0).count("void f"), 5);
    file.pieces[4].weight = 0;
    file.pieces[0].weight = 140;
    QCOMPARE(printParts({}, file, {}, 2).at(0).count("void f"), 1);
}

void tst_SourceParts::filesThatAreNotNeeded()
{
    CodeModel model;
    model.parts.files = 3;
    const QList<QByteArray> parts = printParts(model, fileOf(4), {}, 1);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(0).count("void f"), 4);
    QVERIFY(parts.at(1).startsWith("// All is in the files before"));
    QVERIFY(!parts.at(2).contains("void"));
}

void tst_SourceParts::typesThatAreNeeded()
{
    CodeModel model;
    model.enums.resize(2);
    model.enums[0].name = u"Größe"_s;
    model.enums[1].name = u"Kind"_s;
    const auto structWith = [](const QString &name, const QString &base, const QString &valueType) {
        StructType type;
        type.name = name;
        type.base = base;
        type.members.emplaceBack().valueType = valueType;
        return type;
    };
    model.structs = {structWith(u"Leaf"_s, {}, u"Größe"_s), structWith(u"Base"_s, {}, u"Kind"_s), structWith(u"Derived"_s, u"Base"_s, u"Leaf"_s),
                     structWith(u"Other"_s, {}, u"Derived"_s), structWith(u"Loop"_s, {}, u"Loop"_s)};
    const NeededTypes types(model);
    QCOMPARE(types.of({u"Leaf"_s, u"int"_s}), QSet<QString>({u"Leaf"_s, u"Größe"_s}));
    QCOMPARE(types.of({u"Derived"_s}), QSet<QString>({u"Derived"_s, u"Base"_s, u"Kind"_s, u"Leaf"_s, u"Größe"_s}));
    QCOMPARE(types.of({u"Loop"_s}), QSet<QString>({u"Loop"_s}));
    QCOMPARE(types.of({u"int"_s}), QSet<QString>());
    const CodeModel part = modelWith(model, types.of({u"Derived"_s}));
    QCOMPARE(part.enums.size(), 2);
    QCOMPARE(part.structs.size(), 3);
    QCOMPARE(part.structs.last().name, u"Derived"_s); // in order
}

void tst_SourceParts::declarationsOfAPart()
{
    CodeModel model;
    for (int i = 0; i < 4; ++i)
        model.structs.emplaceBack().name = u"A%1"_s.arg(i);
    model.structs[1].base = u"A0"_s;
    SourceFile file = fileOf(4);
    file.header = u"all.h"_s;
    const NeededTypes types(model);
    file.types = &types;
    file.pieces[1].shared.line(u"use(A1);"_s);
    file.pieces[3].local.line(u"use(A0, A1, A2, A3);"_s);
    const QList<QByteArray> parts = printParts(model, file, {}, 2);
    QVERIFY2(parts.at(0).contains("struct A0\n") && parts.at(0).contains("struct A1 : A0\n") && !parts.at(0).contains("#include \"all.h\""), parts.at(0).constData());
    QVERIFY(!parts.at(0).contains("A2"));
    QVERIFY2(parts.at(1).contains("#include \"all.h\"") && !parts.at(1).contains("struct"), parts.at(1).constData()); // it needs most of them
    QVERIFY(printParts(model, file, {}, 1).first().contains("#include \"all.h\""));
    const NeededTypes none{CodeModel()};
    file.types = &none;
    QVERIFY(printParts(model, file, {}, 1).first().contains("#include \"all.h\""));
}

// Many templates in what operations need are worth more parts, when these need less each.
void tst_SourceParts::partsForTheirTypes()
{
    const auto modelWith = [](int operations, int types, bool haveAll) {
        CodeModel model = modelOf(operations);
        for (int i = 0; i < types; ++i) {
            StructType &type = model.structs.emplaceBack();
            type.name = u"A%1"_s.arg(i);
            Member &member = type.members.emplaceBack();
            member.valueType = u"int%1"_s.arg(i);
            member.occurrence = Member::Occurrence::Repeated;
        }
        for (int i = 0; i < operations; ++i) {
            Operation &operation = model.contracts.first().operations[i];
            operation.request.name.localName = operation.name;
            operation.request.structName = operation.name + u"Request"_s;
            for (int j = haveAll ? 0 : i; j < types; j += haveAll ? 1 : operations)
                operation.request.members.emplaceBack().valueType = u"A%1"_s.arg(j);
        }
        return model;
    };
    QCOMPARE(printClient(modelWith(10, OperationsPartTemplates, false)).parts.size(), 1);
    const RoleFiles client = printClient(modelWith(10, 2 * OperationsPartTemplates, false));
    QCOMPARE(client.parts.size(), 2);
    QVERIFY(client.parts.first().contains("struct Do0Request\n") && client.parts.first().contains("struct A0\n"));
    QVERIFY(!client.parts.first().contains("#include \"large_types.h\"") && !client.parts.first().contains("struct A9\n"));
    QVERIFY(client.parts.last().contains("struct Do9Request\n") && client.parts.last().contains("struct A9\n"));
    QCOMPARE(printClient(modelWith(10, 2 * OperationsPartTemplates, true)).parts.size(), 1);
    QCOMPARE(printService(modelWith(10, 2 * OperationsPartTemplates, false)).parts.size(), 2);
    CodeModel few = modelWith(10, OperationsPartTemplates / 2, false);
    few.structs += modelWith(0, 2 * OperationsPartTemplates, false).structs.mid(OperationsPartTemplates);
    const RoleFiles service = printService(few);
    QCOMPARE(service.parts.size(), 1);
    QVERIFY(service.parts.first().contains("#include \"large_service_classes.h\"") && !service.parts.first().contains("large_types.h\""));
    CodeModel one = modelWith(10, 2 * OperationsPartTemplates, false);
    one.parts.files = 1;
    const RoleFiles oneFile = printClient(one);
    QCOMPARE(oneFile.parts.size(), 1);
    QVERIFY(oneFile.classesHeader.isEmpty()); // nobody knows of it
}

void tst_SourceParts::constantsWhereTheyAreUsed()
{
    NamespaceConstants namespaces;
    QCOMPARE(namespaces.constantFor(u"urn:1"_s), u"Namespace"_s);
    QCOMPARE(namespaces.constantFor(u"urn:2"_s), u"Namespace2"_s);
    SourceFile file;
    file.pieces.emplaceBack().shared.line(u"use(Namespace);"_s);
    file.pieces.emplaceBack().shared.line(u"use(Namespace2);"_s);
    const QList<QByteArray> parts = printParts({}, file, namespaces, 2);
    QVERIFY(parts.at(0).contains("constexpr QStringView Namespace = u\"urn:1\";"));
    QVERIFY(!parts.at(0).contains("Namespace2"));
    QVERIFY(parts.at(1).contains("constexpr QStringView Namespace2 = u\"urn:2\";"));
    QVERIFY(!parts.at(1).contains("urn:1"));
}

void tst_SourceParts::clientInOnePart()
{
    const RoleFiles source = printClient(modelOf(3));
    QCOMPARE(source.parts.size(), 1);
    QVERIFY(source.privateHeader.isEmpty() && source.classesHeader.isEmpty());
    QVERIFY(source.header.contains("class LargeChannel :"));
    QVERIFY(source.parts.first().contains("#include \"large_client.h\""));
    QVERIFY(source.parts.first().contains("class LargeChannelImpl final"));
}

void tst_SourceParts::clientInParts()
{
    const RoleFiles source = printClient(modelOf(3000));
    QVERIFY(source.header.contains("#include \"large_types.h\"") && source.header.contains("#include \"large_client_classes.h\""));
    QVERIFY(!source.header.contains("class LargeChannel :") && source.classesHeader.contains("class LargeChannel :"));
    QVERIFY(source.parts.size() > 1);
    QCOMPARE(source.privateHeader.count(" override;"), 9000);
    QByteArray all;
    for (const QByteArray &part : source.parts) {
        QVERIFY(part.size() < OperationsPartSize * 2);
        QVERIFY(part.contains("#include \"large_client_p.h\""));
        QVERIFY(!part.contains("class LargeChannelImpl"));
        all += part;
    }
    QCOMPARE(all.count("LargeChannelImpl::begin"), 3000);
    QCOMPARE(all.count("std::unique_ptr<LargeChannel> LargeChannel::create("), 1);
}

// A function with the descriptions of all would take a compiler minutes.
void tst_SourceParts::contractInFunctions()
{
    const auto printed = [](int operations) {
        CodeWriter code;
        NamespaceConstants namespaces;
        printContractSource(code, modelOf(operations).contracts.first(), namespaces);
        return QString::fromUtf8(code.toUtf8());
    };
    QVERIFY(!printed(32).contains(u"largeContractOperations1"_s));
    const QString code = printed(70);
    const QStringList functions = code.trimmed().split(u"\n}\n"_s);
    QCOMPARE(functions.size(), 4);
    const int counts[] = {32, 32, 6};
    int next = 0;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(functions.at(i).trimmed().startsWith(u"static QList<ServiceModel::OperationDescription> largeContractOperations%1()"_s.arg(i + 1)));
        QCOMPARE(functions.at(i).count(u".requestElement"_s), counts[i]);
        for (int end = next + counts[i]; next < end; ++next)
            QVERIFY(functions.at(i).contains(u".name = u\"Do%1\"_s"_s.arg(next)));
    }
    QVERIFY2(functions.last().simplified().contains(u".operations = largeContractOperations1() + largeContractOperations2() + largeContractOperations3(),"_s), qPrintable(functions.last()));
}

QTEST_APPLESS_MAIN(tst_SourceParts)
#include "tst_sourceparts.moc"
