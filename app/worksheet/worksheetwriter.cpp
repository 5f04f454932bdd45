// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/worksheet/worksheetwriter.h"

#include "app/engine/numbertext.h"
#include "app/worksheet/csv.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

QString record(const WorksheetRows &rows, qsizetype row)
{
    QString result;
    QString error;
    if (rows.state(row) == WorksheetRows::State::Done)
        result = serviceValueText(rows.result(row));
    else if (rows.state(row) == WorksheetRows::State::Failed)
        error = rows.error(row);
    return csvField(rows.expression(row)) + u',' + result + u',' + csvField(error) + u"\r\n"_s;
}

}

WorksheetWriter::WorksheetWriter(const WorksheetRows &rows, const QString &fileName, QObject *parent)
    : QThread(parent)
    , m_rows(rows)
    , m_fileName(fileName)
{
}

WorksheetWriter::~WorksheetWriter()
{
    wait();
}

void WorksheetWriter::run()
{
    QSaveFile file(m_fileName);
    bool isWritten = file.open(QIODevice::WriteOnly) && file.write("expression,result,error\r\n") > 0;
    for (qsizetype row = 0; isWritten && row < m_rows.size(); ++row)
        isWritten = file.write(record(m_rows, row).toUtf8()) > 0;
    if (!isWritten || !file.commit())
        m_errorString = tr("'%1' was not saved: %2").arg(QDir::toNativeSeparators(m_fileName), file.errorString());
}
