// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/clientprinter.h"
#include "generator/configprinter.h"
#include "generator/contractbuilder.h"
#include "generator/serviceprinter.h"
#include "generator/typesprinter.h"
#include "metadata/wsdlreader.h"

using namespace ServiceModel;

// One document, as from the network: it may refer to others, but none is fetched and no file is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Metadata::Document document{QUrl(QStringLiteral("http://localhost/fuzz.wsdl")), QStringLiteral("fuzz.wsdl"),
                                      QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))};
    Metadata::ImportResolver resolver;
    Metadata::Diagnostics diagnostics;
    Metadata::WsdlReader reader(resolver, diagnostics);
    reader.read({document});
    if (diagnostics.hasErrors())
        return 0;
    Generator::BuildRequest request;
    request.cppNamespace = QStringLiteral("Fuzz");
    request.baseName = QStringLiteral("fuzz");
    const Generator::CodeModel model = Generator::ContractBuilder(reader.description(), diagnostics).build(request);
    if (diagnostics.hasErrors())
        return 0;
    Generator::printTypesHeader(model);
    Generator::printTypesSource(model);
    Generator::printClient(model);
    Generator::printService(model);
    Generator::printConfiguration(model);
    return 0;
}
