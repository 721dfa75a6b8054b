// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

namespace faultline {

enum class ActionId {
    OpenLog,
    OpenProject,
    OpenSample,
    CloseProject,
    AddBaseline,
    AddLabels,
    AddModel,
    Analyse,
    Report,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyCommand,
    Find,
    Export,
    Table,
    Drill,
    ShowRecords,
    Back,
    Forward,
    AddFilter,
    ClearFilters,
    SaveCohort,
    Refresh,
    Commands,
    ToggleInspector,
    ToggleJobs,
    ToggleNavigation,
    MenuBar,
    NextPanel,
    PreviousPanel,
    SaveLayout,
    ResetLayout,
    Cancel,
    Settings,
    NextItem,
    PreviousItem,
    Peek,
    Help,
    InputsHelp,
    SampleSource,
    About,
};

enum class MenuId { File, Edit, View, Analyse, Help };

/// One line of the list of actions.
struct ActionRow {
    ActionId id;
    MenuId menu;
    const char *text; ///< QT_TRANSLATE_NOOP("actions", ...)
    const char *toolText; ///< on the tool bar; nullptr: as text
    const char *hint; ///< tooltip and status text; nullptr: none
    const char *icon; ///< nullptr: none
    const char *keys; ///< several separated by "; "
};

const std::vector<ActionRow> &actionTable();

/// All actions of the window, made from the table.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    const std::vector<QAction *> &all() const { return m_actions; }
    void retranslate();

private:
    std::vector<QAction *> m_actions; ///< in the order of ActionId
};

} // namespace faultline
