// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/suggestion_model.h"

#include "widgets/words/cohort_words.h"

namespace faultline {

namespace {

constexpr int kLongestName = 200; ///< a mail is a value too

} // namespace

void SuggestionModel::setSuggestions(std::vector<CohortSuggestion> suggestions, const Schema &schema)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    m_hints.clear();
    for (const CohortSuggestion &one : m_suggestions)
        m_hints.push_back(suggestionHint(one, schema));
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const CohortSuggestion &one = m_suggestions[row];
    const QString name = one.name.empty()
        ? tr("(empty text)", "value of a column")
        : onOneLine(QString::fromUtf8(one.name.data(), std::min<qsizetype>(kLongestName, qsizetype(one.name.size()))));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case HintRole:
        return m_hints[row];
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_hints[row].isEmpty() ? name : tr("%1: %2", "suggestion, what it is").arg(name, m_hints[row]);
    default:
        return {};
    }
}

} // namespace faultline
