// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/servicecall.h"

#include "ui/historyroles.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QLocale>

#include <optional>

// Every call the calculator made, one row each, newest first. The oldest go when there are more than a thousand.
class CallLog : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CallLog(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // What the call of a row brought, if that is a number to go on with.
    std::optional<double> result(int row) const;
    // How many calls wait for their replies.
    int inFlight() const;

    void start(quint64 number, const ServiceCall &call);
    void finish(quint64 number, double result);
    void fail(quint64 number, const QString &message);
    void cancel(quint64 number);
    void addLateReply(quint64 number, double result); // to a call that was cancelled

private:
    struct Row
    {
        quint64 number;
        ServiceCall call;
        History::State state = History::State::InFlight;
        std::optional<double> result = {};
        QString message = {};
        QElapsedTimer started = {};
        qint64 milliseconds = 0;
    };

    void end(quint64 number, History::State state, const std::optional<double> &result, const QString &message = {});
    QString callText(const Row &row) const;
    QString resultText(const Row &row) const;
    QString detailText(const Row &row) const;

    QList<Row> m_rows;
    QLocale m_locale;
};
