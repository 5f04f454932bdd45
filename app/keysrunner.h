// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine/arithmetic.h"

#include <QTextStream>

#include <memory>

class Engine;

// The calculator without a window: presses the keys of one line after the other, each on a new calculator, and prints what
// it shows when it has come to rest.
class KeysRunner : public QObject
{
    Q_OBJECT

public:
    KeysRunner(Arithmetic *arithmetic, QTextStream *in, QTextStream *out, QObject *parent = nullptr);
    ~KeysRunner() override;

    void start();

Q_SIGNALS:
    void finished();
    void failed(int line, const QString &message); // a word that is no key, or a call without a result; goes on after a call

private:
    void runNextLine();
    void checkRest();
    void print();

    Arithmetic *m_arithmetic;
    QTextStream *m_in;
    QTextStream *m_out;
    std::unique_ptr<Engine> m_engine;
    QString m_keys;
    QStringList m_calls;
    int m_line = 0;
};
