// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "host/helppage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ServiceModel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ServiceModel::HelpPage", text);
}

constexpr QStringView page = uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>%1</title>
<style>
:root { --text: #1c1e21; --soft: #5c6370; --line: #d9dce1; --back: #ffffff; --code: #f3f4f6; --link: #0b57b8 }
@media (prefers-color-scheme: dark) {
:root { --text: #e6e8eb; --soft: #9aa2ad; --line: #353a41; --back: #17191c; --code: #22262b; --link: #7db4ff }
}
body { margin: 0 auto; max-width: 52rem; padding: 2.5rem 1.25rem; background: var(--back); color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif }
h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem }
p { margin: .5rem 0 } .soft { color: var(--soft) } a { color: var(--link) }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid var(--line); padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top }
th { color: var(--soft); font-weight: 500 } code, pre { font: .9em ui-monospace, monospace; overflow-wrap: anywhere }
pre { background: var(--code); border-radius: .4rem; padding: .75rem 1rem; overflow-x: auto }
</style>
</head>
<body>
<h1>%1</h1>
%2
</body>
</html>
)";

QString cell(const QString &html)
{
    return u"<td>"_s + html + u"</td>"_s;
}

QString code(const QString &text)
{
    return u"<code>"_s + text.toHtmlEscaped() + u"</code>"_s;
}

QString link(const QString &address)
{
    const QString escaped = address.toHtmlEscaped();
    return u"<a href=\""_s + escaped + u"\">"_s + escaped + u"</a>"_s;
}

QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    QString out = u"<table><tr>"_s;
    for (const QString &heading : headings)
        out += u"<th scope=\"col\">"_s + heading.toHtmlEscaped() + u"</th>"_s;
    out += u"</tr>\n"_s;
    for (const QStringList &row : rows) {
        out += u"<tr>"_s;
        for (const QString &html : row)
            out += cell(html);
        out += u"</tr>\n"_s;
    }
    return out + u"</table>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

QString protocol(const MessageVersion &version)
{
    const QString soap = version.isSoap12() ? u"SOAP 1.2"_s : u"SOAP 1.1"_s;
    return version.hasAddressing() ? soap + u", WS-Addressing 1.0"_s : soap;
}

} // namespace

QByteArray HelpPage::html(const ContractDescription &contract) const
{
    QString body = u"<p class=\"soft\">"_s + tr("A SOAP service. It has the contract %1 of the namespace %2.")
            .arg(code(contract.name), code(contract.namespaceUri)) + u"</p>\n"_s;

    QList<QStringList> rows;
    for (const ServiceEndpoint &endpoint : endpoints)
        rows.append({code(endpoint.address.url.toString()), code(endpoint.binding.name),
                     protocol(endpoint.binding.messageVersion)});
    body += heading(tr("Endpoints")) + table({tr("Address"), tr("Binding"), tr("Protocol")}, rows);

    rows.clear();
    for (const OperationDescription &operation : contract.operations)
        rows.append({code(operation.name), code(operation.action)});
    body += heading(tr("Operations")) + table({tr("Name"), tr("Action")}, rows);

    const QString wsdl = address.toString() + u"?wsdl"_s;
    const QString singleWsdl = address.toString() + u"?singleWsdl"_s;
    const QString source = metadataExchange.isEmpty() ? wsdl : metadataExchange.toString();
    if (hasWsdl || !metadataExchange.isEmpty())
        body += heading(tr("Make a client")) + u"<pre>qsvcutil "_s + source.toHtmlEscaped() + u"</pre>\n"_s;
    if (hasWsdl)
        body += u"<p>"_s + tr("Its description, for any other tool: %1 or %2.").arg(link(wsdl), link(singleWsdl)) + u"</p>\n"_s;
    else
        body += u"<p class=\"soft\">"_s + tr("Metadata is not published over HTTP GET.") + u"</p>\n"_s;
    return page.toString().arg(serviceName.toHtmlEscaped(), body).toUtf8();
}

} // namespace ServiceModel
