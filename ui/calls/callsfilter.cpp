// SPDX-FileCopyrightText: 2026 The ServiceModel for Qt authors
// SPDX-License-Identifier: MIT
#include "ui/calls/callsfilter.h"

#include "ui/calls/callroles.h"

#include <algorithm>

using namespace Calls;

void CallsFilter::setErrorsOnly(bool errorsOnly)
{
    m_errorsOnly = errorsOnly;
    invalidateFilter();
}

void CallsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool CallsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const auto index = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_errorsOnly && !isError(State(index(0).data(StateRole).toInt())))
        return false;
    return std::ranges::any_of(std::initializer_list<int>{NumberColumn, CallColumn, ResultColumn}, [&](int column) {
        return index(column).data().toString().contains(m_text, Qt::CaseInsensitive);
    });
}
