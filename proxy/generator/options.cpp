// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "generator/options.h"

#include "generator/names.h"

#include <QFileInfo>
#include <QHash>

#include <functional>

namespace ServiceModel::Generator {

namespace {

struct Option
{
    bool hasValue;
    std::function<QString(Options &options, const QString &value)> set; // an error, or nothing
    bool goesWithUpdate; // which takes all that shapes the code from what it updates
};

QString setNamespace(Options &options, const QString &value)
{
    const qsizetype comma = value.lastIndexOf(u',');
    const QString cppNamespace = namespaceFrom(value.sliced(comma + 1).trimmed());
    const QString xmlNamespace = comma < 0 ? QStringLiteral("*") : value.first(comma).trimmed();
    if (cppNamespace.isEmpty() || xmlNamespace.isEmpty())
        return QStringLiteral("'%1' is not a namespace; write XMLNAMESPACE,Cpp.Namespace or just Cpp.Namespace").arg(value);
    options.namespaces.append({xmlNamespace, cppNamespace});
    return {};
}

QString setOut(Options &options, const QString &value)
{
    // Beside --out-dir it is a name, even when a folder here is called so.
    const bool isFolder = options.directory.isEmpty() && QFileInfo(value).isDir();
    if (value.endsWith(u'/') || value.endsWith(u'\\') || isFolder) {
        options.directory = value;
        return {};
    }
    const QFileInfo file(value);
    if (value.contains(u'/') || value.contains(u'\\'))
        options.directory = file.path();
    const QString suffix = file.suffix();
    const bool isSource = suffix == u"h" || suffix == u"cpp" || suffix == u"cs";
    options.baseName = fileBaseFrom(isSource ? file.completeBaseName() : file.fileName());
    return {};
}

template <class Enum>
std::function<QString(Options &, const QString &)> oneOf(Enum Options::*member, const QHash<QString, Enum> &values)
{
    return [member, values](Options &options, const QString &value) {
        const auto it = values.constFind(value.toLower());
        if (it == values.cend()) {
            QStringList known = values.keys();
            known.sort();
            return QStringLiteral("'%1' is none of '%2'").arg(value, known.join(QStringLiteral("', '")));
        }
        options.*member = *it;
        return QString();
    };
}

std::function<QString(Options &, const QString &)> text(QString Options::*member)
{
    return [member](Options &options, const QString &value) { return options.*member = value, QString(); };
}

// One more of a list.
std::function<QString(Options &, const QString &)> item(QStringList Options::*member)
{
    return [member](Options &options, const QString &value) { return (options.*member).append(value), QString(); };
}

std::function<QString(Options &, const QString &)> number(int Options::*member)
{
    return [member](Options &options, const QString &value) {
        bool isNumber = false;
        const int count = value.toInt(&isNumber);
        if (!isNumber || count < 1 || count > 999)
            return QStringLiteral("'%1' is not a number of files, from 1 to 999").arg(value);
        options.*member = count;
        return QString();
    };
}

std::function<QString(Options &, const QString &)> flag(bool Options::*member, bool value = true)
{
    return [member, value](Options &options, const QString &) { return options.*member = value, QString(); };
}

std::function<QString(Options &, const QString &)> action(Options::Action action)
{
    return [action](Options &options, const QString &) { return options.action = action, QString(); };
}

const QHash<QString, Option> &knownOptions()
{
    static const QHash<QString, Option> options = [] {
        QHash<QString, Option> result;
        const auto insert = [&result](std::initializer_list<const char *> names, const Option &option) {
            for (const char *name : names)
                result.insert(QString::fromLatin1(name), option);
        };
        const auto add = [&insert](std::initializer_list<const char *> names, bool hasValue, const auto &set) { insert(names, {hasValue, set, false}); };
        const auto addForAnyRun = [&insert](std::initializer_list<const char *> names, bool hasValue, const auto &set) { insert(names, {hasValue, set, true}); };
        const auto nothing = [](Options &, const QString &) { return QString(); };
        addForAnyRun({"?", "h", "help"}, false, action(Options::Action::Help));
        addForAnyRun({"version"}, false, action(Options::Action::Version));
        add({"list"}, false, action(Options::Action::List));
        add({"n", "namespace"}, true, setNamespace);
        add({"o", "out"}, true, setOut);
        add({"d", "directory", "out-dir"}, true, text(&Options::directory));
        addForAnyRun({"config"}, true, text(&Options::config));
        add({"noconfig", "no-config"}, false, flag(&Options::hasConfig, false));
        add({"t", "target"}, true,
            oneOf(&Options::action, {{QStringLiteral("code"), Options::Action::Generate}, {QStringLiteral("metadata"), Options::Action::DownloadMetadata}}));
        add({"role"}, true,
            oneOf(&Options::role, {{QStringLiteral("client"), Options::Role::Client}, {QStringLiteral("service"), Options::Role::Service}, {QStringLiteral("both"), Options::Role::Both}}));
        addForAnyRun({"verbosity"}, true,
            oneOf(&Options::verbosity, {{QStringLiteral("quiet"), Options::Verbosity::Quiet}, {QStringLiteral("normal"), Options::Verbosity::Normal}, {QStringLiteral("debug"), Options::Verbosity::Debug}}));
        add({"sync"}, false, flag(&Options::hasSync));
        addForAnyRun({"a", "async", "nologo"}, false, nothing); // code is asynchronous always, and there is no logo
        add({"service"}, true, text(&Options::service));
        add({"port"}, true, item(&Options::ports));
        add({"dconly", "datacontractonly", "types-only"}, false, flag(&Options::hasTypesOnly));
        add({"mc", "messagecontract", "message-contract"}, false, flag(&Options::hasMessageContracts));
        add({"check-facets"}, false, flag(&Options::hasFacets));
        add({"r", "reference"}, true, item(&Options::references));
        add({"et", "excludetype", "exclude-type"}, true, item(&Options::excludedTypes));
        addForAnyRun({"update"}, true, text(&Options::update));
        addForAnyRun({"depfile"}, true, text(&Options::depfile));
        add({"parts"}, true, number(&Options::parts));
        add({"part-files"}, true, number(&Options::partFiles));
        addForAnyRun({"import-path"}, true, item(&Options::importPaths));
        addForAnyRun({"offline"}, false, flag(&Options::isOffline));
        return result;
    }();
    return options;
}

// The name and value of an argument that looks like an option; an empty name when it does not. A path may begin with '/'
// too: after a slash only what is known is an option.
std::pair<QString, QString> split(const QString &argument)
{
    const bool isGnu = argument.startsWith(QLatin1StringView("--"));
    const bool isClassic = argument.startsWith(u'/');
    if (!isClassic && !(argument.startsWith(u'-') && argument.size() > 1))
        return {};
    const QString rest = argument.sliced(isGnu ? 2 : 1);
    const qsizetype colon = rest.indexOf(u':');
    const qsizetype equals = rest.indexOf(u'=');
    const qsizetype end = isGnu ? equals : colon >= 0 ? colon : equals;
    const QString name = (end < 0 ? rest : rest.first(end)).toLower();
    if (isClassic && !knownOptions().contains(name))
        return {};
    // Null is no value, empty is one.
    return {name, end < 0 ? QString() : rest.sliced(end + 1).isNull() ? QStringLiteral("") : rest.sliced(end + 1)};
}

} // namespace

bool Options::parse(const QStringList &arguments, QString *error)
{
    QString notForUpdate;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        auto [name, value] = split(argument);
        if (name.isEmpty()) {
            sources.append(argument);
            continue;
        }
        const auto option = knownOptions().constFind(name);
        if (option == knownOptions().cend()) {
            *error = QStringLiteral("the option '%1' is not known; --help lists those that are").arg(argument);
            return false;
        }
        if (option->hasValue && value.isNull() && argument.startsWith(u'-') && i + 1 < arguments.size())
            value = arguments.at(++i);
        if (option->hasValue != !value.isNull()) {
            *error = option->hasValue ? QStringLiteral("the option '%1' needs a value").arg(argument)
                                      : QStringLiteral("the option '%1' takes no value").arg(argument);
            return false;
        }
        if (!option->goesWithUpdate && notForUpdate.isEmpty())
            notForUpdate = argument;
        if (const QString refusal = option->set(*this, value); !refusal.isEmpty()) {
            *error = QStringLiteral("the option '%1': %2").arg(argument.startsWith(u"--") ? QLatin1StringView("--") + name : argument.first(1) + name, refusal);
            return false;
        }
    }
    if (!update.isEmpty() && !notForUpdate.isEmpty()) {
        *error = QStringLiteral("the option '%1' does not go with --update, which takes what '%2' records; run qsvcutil with all options instead")
                     .arg(notForUpdate, update);
        return false;
    }
    if (sources.isEmpty() && update.isEmpty() && action != Action::Help && action != Action::Version) {
        *error = QStringLiteral("name a WSDL file or the address of a service's metadata; --help says more");
        return false;
    }
    return true;
}

QString Options::help()
{
    return QStringLiteral(R"(Usage: qsvcutil [options] METADATA...

Writes C++ for Qt from the metadata of a service: structs, an asynchronous client, the base of a service class, and a
configuration with the service's endpoints.

METADATA is a WSDL or XSD file, an address that ends in ?wsdl, or one that ends in /mex. Several are read as one.

  qsvcutil --list http://localhost:8000/servicemodelsamples/service?wsdl
  qsvcutil --namespace Samples --out-dir src http://localhost:8000/servicemodelsamples/service?wsdl

Options, as svcutil spells them or as on the right:
  /n:[XMLNS,]NS  /namespace:   --namespace [XMLNS,]NS  C++ namespace, for example Microsoft.ServiceModel.Samples
                                                       (default: the base name of the files with a capital); of
                                                       the contract, or of any with *, and other names of types;
                                                       repeatable
  /a  /async                   --async                 accepted; code is asynchronous always
                               --sync                  also functions that block, for worker threads
                               --role WHAT             client (default), service or both
                               --service NAME          only the ports of this service
                               --port NAME             only this port; repeatable
  /dcOnly  /dataContractOnly   --types-only            structs and enums of all schemas, and no contract
  /mc  /messageContract        --message-contract      a struct for each message instead of its parts one by one
  /r:FILE  /reference:FILE     --reference FILE        use the types of this _types.h again; repeatable
  /et:TYPE  /excludeType:TYPE  --exclude-type TYPE     but not this one, by its name in C++: it is written anew;
                                                       repeatable
                               --check-facets          also functions that say what of a value is against the facets
                                                       of its schema: lengths, patterns, limits
                               --update FILE           write this file of the output, and those beside it, again, with
                                                       the options it records
  /o:NAME  /out:NAME           --out NAME              base name of the files, a folder before it if you like; a
                                                       folder alone exists or ends in '/'
                                                       (default: that of the WSDL file, or the contract's)
  /d:DIR  /directory:DIR       --out-dir DIR           folder for the files
  /config:FILE                 --config FILE           name of the configuration (default: output.config)
  /noConfig                    --no-config             no configuration
  /t:metadata                  --target metadata       write the WSDL and XSD documents instead of code
                               --import-path DIR       where to look for imported documents; repeatable
                               --offline               take nothing from the network
                               --depfile FILE          write what the output depends on, for make and ninja
                               --parts N               cut each source into N files, BASE_types2.cpp and so on, that
                                                       compile side by side (default: as many as its size asks for)
                               --part-files N          write N files for each source, some with nothing in them, for
                                                       build systems that must know all names before
                               --list                  only show services, ports and operations
                               --verbosity HOW         quiet, normal (default: errors and warnings) or debug
  /?  /help                    --help
                               --version

Metadata that asks for a user name gets QSVCUTIL_USER and QSVCUTIL_PASSWORD from the environment, or asks at the terminal.

Files: BASE_types.{h,cpp}, BASE_client.{h,cpp}, BASE_service.{h,cpp} and BASE_service_wsdl.cpp, output.config; sources of
large contracts are cut into parts, BASE_types2.cpp and so on, with their classes, which moc reads, in BASE_client_classes.h and
BASE_service_classes.h, and what the parts share in BASE_client_p.h. Parts that an earlier run wrote beside them and that are no
more are removed. When anything is wrong no file is written.

Exit code: 0 done, 1 wrong command line, 2 metadata cannot be read, 3 metadata wrong or not supported, 4 output cannot
be written.
)");
}

} // namespace ServiceModel::Generator
