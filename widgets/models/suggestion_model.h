// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_completion.h"

#include <QAbstractListModel>

namespace faultline {

/// What may be typed next: DisplayRole the name on one line, HintRole what it is, ToolTipRole both.
class SuggestionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// schema: for the words beside columns.
    void setSuggestions(std::vector<CohortSuggestion> suggestions, const Schema &schema);
    const CohortSuggestion &at(int row) const { return m_suggestions[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CohortSuggestion> m_suggestions;
    std::vector<QString> m_hints;
};

} // namespace faultline
