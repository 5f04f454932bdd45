// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/panelcontext.h"

#include <QObject>

#include <memory>

class CallRecorder;
class CallsModel;

// The panel with every call that the program makes, whoever makes it.
class CallsPanelController : public QObject
{
    Q_OBJECT

public:
    CallsPanelController(const PanelContext &context, std::shared_ptr<CallRecorder> recorder, QObject *parent);
    ~CallsPanelController() override;

    void useService(); // calls are sent again to the one that is in use now

    CallsModel *model() const { return m_model; } // null until the panel was first shown

private:
    QWidget *makePanel();
    void setActive(bool active);
    void resend(int row);
    void save(const QString &fileName, const QString &text);

    PanelContext m_context;
    std::shared_ptr<CallRecorder> m_recorder;
    std::unique_ptr<Arithmetic> m_arithmetic; // makes calls again, beside the engine's
    CallsModel *m_model = nullptr;
    bool m_isActive = false;
};
