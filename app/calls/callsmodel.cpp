// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "app/calls/callsmodel.h"

#include "app/calls/calltext.h"

#include "ui/calls/callsdelegate.h"
#include "ui/calls/timeline.h"

#include <QLocale>

using namespace Calls;
using namespace std::chrono_literals;
using ServiceModel::CallStage;
using Clock = CallRecord::Clock;

namespace {

constexpr auto pauseOfTheCaller = 300ms; // from which calls do not belong together
constexpr auto frame = 16ms;
constexpr auto slowFrame = 300ms; // while there are many calls, and nobody can read them anyway

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

CallsModel::CallsModel(std::shared_ptr<CallRecorder> recorder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_recorder(std::move(recorder))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CallsModel::update);
    m_recorder->setListener([this] { QMetaObject::invokeMethod(this, &CallsModel::schedule, Qt::QueuedConnection); });
}

CallsModel::~CallsModel()
{
    m_recorder->setListener({});
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == CallColumn ? tr("%1, %2", "call, state").arg(text(row, CallColumn).toString(), CallsDelegate::stateName(row.state))
                                            : text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case StateRole:
        return int(row.state);
    case TimingRole:
        return QVariant::fromValue(timing(row));
    case BurstRole:
        return row.burst;
    case ErrorRole:
        return CallText::error(*row.record);
    case RequestXmlRole:
        return CallText::requestXml(*row.record);
    case RequestRawRole:
        return CallText::requestRaw(*row.record);
    case ResponseXmlRole:
        return CallText::responseXml(*row.record);
    case ResponseRawRole:
        return CallText::responseRaw(*row.record);
    case CurlRole:
        return CallText::curl(*row.record);
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("#", "number of the call");
    case CallColumn:
        return tr("Call");
    case ResultColumn:
        return tr("Result");
    case StartColumn:
        return tr("Start");
    case DurationColumn:
        return tr("Time");
    case BytesColumn:
        return tr("Bytes");
    default:
        return tr("Time line");
    }
}

void CallsModel::setActive(bool active)
{
    m_isActive = active;
    if (active)
        update();
}

void CallsModel::clear()
{
    beginResetModel();
    m_recorder->clear();
    m_rows.clear();
    m_underWay = 0;
    endResetModel();
}

void CallsModel::schedule()
{
    if (m_isActive && !m_timer.isActive())
        m_timer.start(m_isBusy ? slowFrame : frame);
}

void CallsModel::update()
{
    m_timer.stop();
    const QList<Record> changes = m_recorder->takeChanges();
    m_isBusy = changes.size() > 20;
    const quint64 next = m_rows.empty() ? 0 : m_rows.back().record->serial + 1;
    const auto added = std::ranges::find_if(changes, [next](const Record &record) { return record->serial >= next; });
    const auto known = added - changes.begin();
    change(changes.first(known));
    append(changes.sliced(known));
    if (m_isActive && m_underWay > 0) // their bars grow
        m_timer.start(m_isBusy ? slowFrame : 3 * frame);
}

void CallsModel::change(const QList<Record> &records)
{
    int first = -1;
    int last = -1;
    for (const Record &record : records) {
        if (record->serial < m_rows.front().record->serial)
            continue;
        last = int(record->serial - m_rows.front().record->serial);
        if (first < 0)
            first = last;
        Row &row = m_rows[std::size_t(last)];
        row.record = record;
        row.call.reset();
        row.result.reset();
        setState(row);
    }
    if (m_underWay > 0 && !m_rows.empty()) {
        const auto waiting = std::ranges::find_if(m_rows, [](const Row &row) { return isUnderWay(row.state); });
        const int oldest = int(waiting - m_rows.begin());
        first = first < 0 ? oldest : std::min(first, oldest);
        last = int(m_rows.size()) - 1;
    }
    if (first >= 0 && first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void CallsModel::append(const QList<Record> &records)
{
    if (records.isEmpty())
        return;
    const auto tooMany = qsizetype(m_rows.size()) + records.size() - CallRecorder::MaximumRecords;
    if (const int oldest = int(std::min(tooMany, qsizetype(m_rows.size()))); oldest > 0) {
        beginRemoveRows({}, 0, oldest - 1);
        m_underWay -= int(std::count_if(m_rows.begin(), m_rows.begin() + oldest, [](const Row &row) { return isUnderWay(row.state); }));
        m_rows.erase(m_rows.begin(), m_rows.begin() + oldest);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + std::size_t(records.size())) - 1);
    for (const Record &record : records) {
        if (m_burst == 0 || (m_underWay == 0 && record->begin - m_lastEnd > pauseOfTheCaller)) {
            ++m_burst;
            m_burstBegin = record->begin;
        }
        ++m_underWay;
        m_rows.push_back({record, State::Queued, m_burst, m_burstBegin, {}, {}});
        setState(m_rows.back());
    }
    endInsertRows();
}

void CallsModel::setState(Row &row)
{
    const bool was = isUnderWay(row.state);
    row.state = CallText::state(*row.record);
    m_underWay += int(isUnderWay(row.state)) - int(was);
    if (row.record->end)
        m_lastEnd = std::max(m_lastEnd, *row.record->end);
}

QVariant CallsModel::text(const Row &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case NumberColumn:
        return QString::number(row.record->number);
    case CallColumn:
        if (!row.call)
            row.call = CallText::call(*row.record);
        return *row.call;
    case ResultColumn:
        if (!row.result)
            row.result = resultText(row);
        return *row.result;
    case StartColumn:
        return locale.toString(row.record->localTime().time(), QStringLiteral("HH:mm:ss.zzz"));
    case DurationColumn:
        return TimeLine::durationText(milliseconds(row.record->end.value_or(Clock::now()) - row.record->begin));
    case BytesColumn:
        return locale.formattedDataSize(row.record->requestSize + row.record->replySize, 1, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

QString CallsModel::resultText(const Row &row) const
{
    const QString text = CallText::result(*row.record);
    if (!text.isEmpty() || row.state == State::Done)
        return text;
    const QString state = CallsDelegate::stateName(row.state);
    return Calls::isError(row.state) ? CallText::error(*row.record) : row.record->attempt > 1 ? tr("%1, attempt %2").arg(state).arg(row.record->attempt) : state;
}

QString CallsModel::toolTip(const Row &row) const
{
    QStringList lines{tr("%1: %2", "call, state").arg(text(row, CallColumn).toString(), CallsDelegate::stateName(row.state))};
    lines += Calls::isError(row.state) ? CallText::error(*row.record) : text(row, ResultColumn).toString();
    lines += tr("%1 bytes sent, %2 received").arg(row.record->requestSize).arg(row.record->replySize);
    if (row.record->attempt > 1)
        lines += tr("Attempt %1").arg(row.record->attempt);
    return lines.join(u'\n');
}

Timing CallsModel::timing(const Row &row) const
{
    const CallRecord &record = *row.record;
    const auto offset = [&](Clock::time_point time) { return milliseconds(time - row.burstBegin); };
    const auto now = record.end.value_or(Clock::now());
    Timing timing{.parts = {}, .begin = offset(record.begin), .end = offset(now)};
    auto from = record.begin;
    auto phase = Phase::Queued;
    const auto reach = [&](std::optional<Clock::time_point> time, Phase next) {
        if (time && *time >= from) {
            if (*time > from)
                timing.parts.append({phase, offset(from), offset(*time)});
            from = *time;
        }
        if (time)
            phase = next;
    };
    reach(record.at(CallStage::Started), Phase::Send);
    reach(record.at(CallStage::Connecting), Phase::Connect);
    reach(record.at(CallStage::Encrypted), Phase::Send);
    reach(record.at(CallStage::Sent), Phase::Wait);
    reach(record.at(CallStage::FirstByte), Phase::Receive);
    reach(record.at(CallStage::Received), Phase::Decode);
    if (now > from)
        timing.parts.append({phase, offset(from), offset(now)});
    return timing;
}
