// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/helpwindow.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/thinscrollbar.h"

#include <QEvent>
#include <QKeySequence>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Shortcuts stand between bars, as portable text, and are shown as the platform writes them.
struct Row
{
    const char *keys;
    const char *meaning;
};

constexpr Row calculating[] = {
    {"0 … 9 . ,", QT_TRANSLATE_NOOP("HelpWindow", "type a number; dot and comma are both the decimal sign")},
    {"+ - * /", QT_TRANSLATE_NOOP("HelpWindow", "the four operations")},
    {"|Enter| =", QT_TRANSLATE_NOOP("HelpWindow", "result")},
    {"%", QT_TRANSLATE_NOOP("HelpWindow", "percent")},
    {"|F9|", QT_TRANSLATE_NOOP("HelpWindow", "change the sign")},
    {"|R|", QT_TRANSLATE_NOOP("HelpWindow", "reciprocal, 1/x")},
    {"|Q|", QT_TRANSLATE_NOOP("HelpWindow", "square, x²")},
    {"|Backspace|", QT_TRANSLATE_NOOP("HelpWindow", "take back the last digit")},
    {"|Del|", QT_TRANSLATE_NOOP("HelpWindow", "clear the number that is being typed (CE)")},
    {"|Esc|", QT_TRANSLATE_NOOP("HelpWindow", "cancel the call in flight; else clear everything (C)")},
    {"|Ctrl+Z| |Ctrl+Shift+Z|", QT_TRANSLATE_NOOP("HelpWindow", "undo and redo a key")},
};

constexpr Row remembering[] = {
    {"|Ctrl+M|", QT_TRANSLATE_NOOP("HelpWindow", "keep the number in memory (MS)")},
    {"|Ctrl+P| |Ctrl+Shift+P|", QT_TRANSLATE_NOOP("HelpWindow", "add it to memory (M+), subtract it (M−)")},
    {"|Ctrl+R| |Ctrl+L|", QT_TRANSLATE_NOOP("HelpWindow", "recall memory (MR), clear it (MC)")},
    {"|Ctrl+C| |Ctrl+V|", QT_TRANSLATE_NOOP("HelpWindow", "copy the number; paste a number or a calculation such as 2 + 3 =")},
    {"|Ctrl+Shift+C|", QT_TRANSLATE_NOOP("HelpWindow", "copy all digits that the service returned")},
    {"|Ctrl+H|", QT_TRANSLATE_NOOP("HelpWindow", "history and memory; Enter goes on with the result of a row")},
};

constexpr Row around[] = {
    {"|Ctrl+,|", QT_TRANSLATE_NOOP("HelpWindow", "settings: which service computes, how the window looks")},
    {"|Ctrl+Shift+T|", QT_TRANSLATE_NOOP("HelpWindow", "compact: small, and above other windows")},
    {"|F10|", QT_TRANSLATE_NOOP("HelpWindow", "the menu")},
    {"|F12|", QT_TRANSLATE_NOOP("HelpWindow", "the calls: each on a time line, with its messages")},
    {"|Ctrl+E|", QT_TRANSLATE_NOOP("HelpWindow", "an expression, computed by calls at the same time")},
    {"|Ctrl+T|", QT_TRANSLATE_NOOP("HelpWindow", "a worksheet: many expressions, pasted or from a file")},
    {"|Tab|", QT_TRANSLATE_NOOP("HelpWindow", "go from part to part; Space presses a button")},
    {"|F1|", QT_TRANSLATE_NOOP("HelpWindow", "this help")},
};

QString keyText(QString keys)
{
    QString html;
    const QStringList parts = keys.split(u'|');
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const QString text = part % 2 ? QKeySequence(parts[part]).toString(QKeySequence::NativeText) : parts[part];
        html += text.toHtmlEscaped();
    }
    // Keys are read from left to right in any language.
    return u"<span dir='ltr'>\u2066%1\u2069</span>"_s.arg(html);
}

template <std::size_t Size>
QString table(const QString &title, const Row (&rows)[Size])
{
    QString html = u"<h3>%1</h3><table cellspacing='0' cellpadding='3'>"_s.arg(title.toHtmlEscaped());
    for (const Row &row : rows) {
        html += u"<tr><td width='34%'><b>%1</b></td><td>%2</td></tr>"_s.arg(keyText(QString::fromUtf8(row.keys)),
                                                                            HelpWindow::tr(row.meaning).toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

QString paragraph(const QString &title, const QString &text)
{
    return u"<h3>%1</h3><p>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    setAccessibleName(tr("Help"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setVerticalScrollBar(new ThinScrollBar(m_text));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setCursorWidth(0); // nothing to write here
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    fill();
    resize(Theme::em(font(), 36), Theme::em(font(), 42));
}

QString HelpWindow::text() const
{
    return m_text->toPlainText();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fill();
    QDialog::changeEvent(event);
}

void HelpWindow::fill()
{
    m_text->document()->setDocumentMargin(Theme::em(font(), 1));
    m_text->document()->setDefaultStyleSheet(u"h3 { margin-bottom: 2px; }"_s);
    m_text->setHtml(table(tr("Calculating"), calculating) + table(tr("Memory, clipboard, history"), remembering)
                    + table(tr("The window"), around)
                    + paragraph(tr("Where results come from"),
                                tr("Every operation is a call to a service: one inside this program, or one that you choose in the settings. Keys are "
                                   "taken at any speed; those that need a result wait their turn, and the window never freezes."))
                    + paragraph(tr("When the service does not answer"),
                                tr("The key that needed it is undone, so that nothing is lost, and a message above the keys offers to try again. "
                                   "Any other key goes on from there. The status line says since when the service has been silent, and sees by itself "
                                   "when it is back.")));
}
