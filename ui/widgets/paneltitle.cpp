// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/paneltitle.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flatbutton.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

PanelTitle::PanelTitle(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName + u"Title"_s);
    setAccessibleName(title);
    auto *text = new ElidedLabel(Qt::ElideRight, ElidedLabel::Tone::Normal, this);
    text->setObjectName(objectName + u"TitleText"_s);
    text->setAccessibleName(title);
    text->setText(title);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    text->setFont(bold);
    auto *close = new FlatButton(Theme::Surface::Flat, this);
    close->setObjectName(objectName + u"Close"_s);
    close->setAccessibleName(tr("Close %1").arg(title));
    close->setToolTip(close->accessibleName());
    close->setGlyph(Glyph::Close);
    close->setLabelScale(0.8);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::em(font(), 0.9), Theme::em(font(), 0.15), Theme::em(font(), 0.3), 0);
    row->addWidget(text, 1);
    row->addWidget(close);
    connect(close, &FlatButton::clicked, this, &PanelTitle::closeRequested);
}
