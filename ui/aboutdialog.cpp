// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/aboutdialog.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

// Not translated: a licence holds in the words it was given in.
const QString licence = u"Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated "
                        "documentation files (the \"Software\"), to deal in the Software without restriction, including without limitation "
                        "the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to "
                        "permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright "
                        "notice and this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE "
                        "IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF "
                        "MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT "
                        "HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, "
                        "ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."_s;

} // namespace

AboutDialog::AboutDialog(const QString &version, const QList<Component> &components, QWidget *parent)
    : QDialog(parent)
    , m_versions(u"Async Calculator %1\n"_s.arg(version))
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Async Calculator"));
    setAccessibleName(tr("About Async Calculator"));
    for (const Component &component : components)
        m_versions += u"%1 %2\n"_s.arg(component.name, component.version);

    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"aboutButtons"_s);
    QPushButton *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersionsButton"_s);
    copy->setToolTip(tr("For reports of errors"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_versions); });
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeAboutButton"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = Theme::em(font(), 1.2);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::em(font(), 0.8));
    column->addWidget(makeHeading(version));
    column->addWidget(makeText(components), 1);
    column->addWidget(buttons);
    close->setFocus();
    resize(Theme::em(font(), 34), Theme::em(font(), 34));
}

QWidget *AboutDialog::makeHeading(const QString &version)
{
    auto *heading = new QWidget(this);
    auto *icon = new QLabel(heading);
    const int side = Theme::em(font(), 4.5);
    icon->setPixmap(QIcon(u":/icons/async-calculator.svg"_s).pixmap(QSize(side, side), devicePixelRatio()));
    icon->setAccessibleName(tr("Icon of Async Calculator"));
    auto *name = new QLabel(tr("Async Calculator"), heading);
    name->setObjectName(u"aboutName"_s);
    QFont large = Theme::scaled(font(), 1.6);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *number = new QLabel(tr("Version %1").arg(version), heading);
    number->setObjectName(u"aboutVersion"_s);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::em(font(), 0.15));
    words->addStretch();
    words->addWidget(name);
    words->addWidget(number);
    words->addStretch();
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->setSpacing(Theme::em(font(), 1));
    row->addWidget(icon);
    row->addLayout(words, 1);
    return heading;
}

QWidget *AboutDialog::makeText(const QList<Component> &components)
{
    QString html = u"<p>%1</p><p>%2</p><table cellspacing='0' cellpadding='2'>"_s.arg(
        tr("A calculator that computes through asynchronous calls to a service, and never freezes.").toHtmlEscaped(),
        tr("It is made with:").toHtmlEscaped());
    for (const Component &component : components)
        html += u"<tr><td><b>%1</b></td><td>&nbsp;%2&nbsp;</td><td>%3</td></tr>"_s.arg(component.name.toHtmlEscaped(), component.version.toHtmlEscaped(),
                                                                         component.licence.toHtmlEscaped());
    html += u"</table><p>%1</p><p dir='ltr'>%2</p>"_s.arg(
        tr("© 2026 The ServiceModel for Qt authors. Licence: MIT.").toHtmlEscaped(), licence.toHtmlEscaped());
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"aboutText"_s);
    text->setAccessibleName(tr("Versions and licences"));
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(Theme::em(font(), 0.8));
    text->setHtml(html);
    return text;
}
