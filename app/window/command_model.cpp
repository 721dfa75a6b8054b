// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_model.h"

#include "app/window/fuzzy_match.h"

#include <algorithm>

namespace faultline {

namespace {

constexpr int kNever = 1000;
constexpr int kUsed = 12; // what the last used command is worth: less than the start of a word

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setCommands(std::vector<PaletteCommand> commands, const QStringList &recent)
{
    m_commands = std::move(commands);
    m_recency.clear();
    for (const PaletteCommand &command : m_commands) {
        const auto at = static_cast<int>(recent.indexOf(command.key));
        m_recency.push_back(at < 0 ? kNever : at);
    }
    fill();
}

void CommandModel::setPattern(const QString &pattern)
{
    m_pattern = pattern.trimmed();
    fill();
}

void CommandModel::fill()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand &command = m_commands[i];
        Shown shown{i, 0, {}};
        if (!m_pattern.isEmpty()) {
            const std::optional<FuzzyMatch> title = fuzzyMatch(m_pattern, command.title);
            std::optional<FuzzyMatch> other = fuzzyMatch(m_pattern, command.english);
            const std::optional<FuzzyMatch> wide =
                fuzzyMatch(m_pattern, QStringLiteral("%1 %2 %3").arg(command.kind, command.title, command.detail));
            if (!title && !other && !wide)
                continue;
            shown.score =
                std::max({title ? title->score : 0, other ? other->score - 1 : 0, wide ? wide->score / 2 : 0});
            if (title)
                shown.places = QList<int>(title->places.begin(), title->places.end());
            shown.score += std::max(0, kUsed - m_recency[i]);
        } else {
            shown.score = -m_recency[i];
        }
        m_shown.push_back(shown);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](const Shown &a, const Shown &b) {
        const bool first = m_commands[a.command].enabled;
        return first != m_commands[b.command].enabled ? first : a.score > b.score;
    });
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Shown &shown = m_shown[static_cast<std::size_t>(index.row())];
    const PaletteCommand &command = m_commands[shown.command];
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3 %4").arg(command.title, command.kind, command.detail, command.keys).trimmed();
    case Qt::ToolTipRole:
        return command.detail.isEmpty() ? QVariant() : QVariant(command.detail);
    case KindRole:
        return command.kind;
    case DetailRole:
        return command.detail;
    case KeysRole:
        return command.keys;
    case IconRole:
        return command.icon;
    case EnabledRole:
        return command.enabled;
    case PlacesRole:
        return QVariant::fromValue(shown.places);
    default:
        return {};
    }
}

} // namespace faultline
