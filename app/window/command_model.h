// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace faultline {

/// Something that can be run by its name: an action, a page, a saved cohort, a column to filter by, a project.
struct PaletteCommand {
    QString key; ///< the same in every language and session: for what was used recently
    QString kind; ///< "Page", "Project": shown beside the title
    QString title;
    QString english; ///< found by this name too
    QString detail; ///< muted, behind the title: a path, a condition, why it cannot be run now
    QString keys; ///< shortcut as people read it
    QString icon;
    bool enabled = true;
    std::function<void()> run;
};

/// The commands that fit what is typed, best first; what was used recently wins among equals, what cannot be run now
/// comes last. Without a pattern: recently used ones, then all in their own order.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, DetailRole, KeysRole, IconRole, EnabledRole, PlacesRole };

    explicit CommandModel(QObject *parent = nullptr);

    /// recent: keys, the last used first.
    void setCommands(std::vector<PaletteCommand> commands, const QStringList &recent);
    void setPattern(const QString &pattern);
    const PaletteCommand &command(int row) const { return m_commands[m_shown[static_cast<std::size_t>(row)].command]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Shown {
        std::size_t command = 0;
        int score = 0;
        QList<int> places; ///< of the title, that were typed
    };
    void fill();

    std::vector<PaletteCommand> m_commands;
    std::vector<int> m_recency; ///< by command: 0 the last used; a large number: never
    QString m_pattern;
    std::vector<Shown> m_shown;
};

} // namespace faultline
