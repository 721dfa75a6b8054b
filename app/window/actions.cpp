// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "widgets/style/icons.h"

#include <QCoreApplication>

namespace faultline {

const std::vector<ActionRow> &actionTable()
{
    static const std::vector<ActionRow> kRows{
        {ActionId::OpenLog, MenuId::File, QT_TRANSLATE_NOOP("actions", "Open log\u2026"),
         QT_TRANSLATE_NOOP("actions", "Open log"),
         QT_TRANSLATE_NOOP("actions", "Imports the log of what a model predicted; a preview comes first"), "open",
         "Ctrl+O; Ctrl+I"},
        {ActionId::OpenProject, MenuId::File, QT_TRANSLATE_NOOP("actions", "Open project\u2026"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Opens a .faultline file"), "folder", "Ctrl+Shift+O"},
        {ActionId::OpenSample, MenuId::File, QT_TRANSLATE_NOOP("actions", "Open sample"), nullptr,
         QT_TRANSLATE_NOOP("actions", "60,000 real flight predictions over 12 weeks"), nullptr, ""},
        {ActionId::CloseProject, MenuId::File, QT_TRANSLATE_NOOP("actions", "Close project"), nullptr, nullptr, nullptr,
         "Ctrl+W"},
        {ActionId::AddBaseline, MenuId::File, QT_TRANSLATE_NOOP("actions", "Add baseline\u2026"),
         QT_TRANSLATE_NOOP("actions", "Baseline"),
         QT_TRANSLATE_NOOP("actions", "Rows to compare with: those the model was fitted on, or a held-back reference"),
         "baseline", ""},
        {ActionId::AddLabels, MenuId::File, QT_TRANSLATE_NOOP("actions", "Add labels\u2026"),
         QT_TRANSLATE_NOOP("actions", "Labels"),
         QT_TRANSLATE_NOOP("actions", "Labels that came later, joined by record id"), "labels", ""},
        {ActionId::AddModel, MenuId::File, QT_TRANSLATE_NOOP("actions", "Add model\u2026"),
         QT_TRANSLATE_NOOP("actions", "Model"),
         QT_TRANSLATE_NOOP("actions", "Reading a model's weights is not in this version yet"), "model", ""},
        {ActionId::Report, MenuId::File, QT_TRANSLATE_NOOP("actions", "Export report\u2026"),
         QT_TRANSLATE_NOOP("actions", "Report"), QT_TRANSLATE_NOOP("actions", "Writes what is shown as PDF"), "report",
         "Ctrl+P"},
        {ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("actions", "Quit"), nullptr, nullptr, nullptr, "Ctrl+Q"},
        {ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Undo"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Takes back the last change of a limit, a saved cohort or a note"), "undo",
         "Ctrl+Z"},
        {ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Redo"), nullptr, nullptr, nullptr,
         "Ctrl+Shift+Z; Ctrl+Y"},
        {ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Copy"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Copies the table as tab-separated text, or the chart as a picture"), "copy",
         "Ctrl+C"},
        {ActionId::CopyCommand, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Copy as command"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Copies the command line that gives the numbers of the panel with the focus"),
         nullptr, "Ctrl+Shift+C"},
        {ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Find on this page"), nullptr, nullptr, "search",
         "Ctrl+F"},
        {ActionId::Export, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Export\u2026"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Copies or saves the panel with the focus: PNG, SVG, PDF, CSV"), "export",
         "Ctrl+E; E"},
        {ActionId::Back, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Cohort back"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Shows the records that were shown before"), "back", "Alt+Left"},
        {ActionId::Forward, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Cohort forward"), nullptr, nullptr, "forward",
         "Alt+Right"},
        {ActionId::AddFilter, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Add filter"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Only records of a condition that you type"), "filter", "Ctrl+L"},
        {ActionId::ClearFilters, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Clear all filters"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Shows all records"), nullptr, "Ctrl+Shift+L"},
        {ActionId::SaveCohort, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Save cohort\u2026"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Gives the records that are shown a name to come back to"), "star", ""},
        {ActionId::Commands, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Run a command"), nullptr, nullptr, "search",
         "Ctrl+K"},
        {ActionId::Cancel, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Cancel running job"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Esc does the same, and unselects when no job is running"), "stop", ""},
        {ActionId::Settings, MenuId::Edit, QT_TRANSLATE_NOOP("actions", "Settings\u2026"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Theme, language, how numbers are written, and shortcuts"), "settings", "Ctrl+,"},
        {ActionId::Table, MenuId::View, QT_TRANSLATE_NOOP("actions", "Chart as table"), nullptr, nullptr, "table", "T"},
        {ActionId::NextPanel, MenuId::View, QT_TRANSLATE_NOOP("actions", "Next panel"), nullptr, nullptr, nullptr,
         "F6"},
        {ActionId::PreviousPanel, MenuId::View, QT_TRANSLATE_NOOP("actions", "Previous panel"), nullptr, nullptr,
         nullptr, "Shift+F6"},
        {ActionId::ToggleInspector, MenuId::View, QT_TRANSLATE_NOOP("actions", "Inspector"), nullptr, nullptr, nullptr,
         "F9"},
        {ActionId::ToggleJobs, MenuId::View, QT_TRANSLATE_NOOP("actions", "Jobs and import problems"), nullptr, nullptr,
         nullptr, "Shift+F9"},
        {ActionId::ToggleNavigation, MenuId::View, QT_TRANSLATE_NOOP("actions", "Fold navigation"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Shows the pages as icons alone"), nullptr, ""},
        {ActionId::MenuBar, MenuId::View, QT_TRANSLATE_NOOP("actions", "Go to the menu bar"), nullptr, nullptr, nullptr,
         "F10"},
        {ActionId::SaveLayout, MenuId::View, QT_TRANSLATE_NOOP("actions", "Save layout\u2026"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Keeps page, panels and their sizes under a name"), nullptr, ""},
        {ActionId::ResetLayout, MenuId::View, QT_TRANSLATE_NOOP("actions", "Reset layout"), nullptr, nullptr, nullptr,
         ""},
        {ActionId::Drill, MenuId::Analyse, QT_TRANSLATE_NOOP("actions", "Filter by what is selected"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Adds it to the cohort; in a chart or table, Enter does the same"), "filter", ""},
        {ActionId::ShowRecords, MenuId::Analyse, QT_TRANSLATE_NOOP("actions", "Records behind what is selected"),
         nullptr, nullptr, "records", "Ctrl+Return"},
        {ActionId::NextItem, MenuId::Analyse, QT_TRANSLATE_NOOP("actions", "Next item of the page"), nullptr, nullptr,
         nullptr, "J"},
        {ActionId::PreviousItem, MenuId::Analyse, QT_TRANSLATE_NOOP("actions", "Previous item of the page"), nullptr,
         nullptr, nullptr, "K"},
        {ActionId::Peek, MenuId::Analyse, QT_TRANSLATE_NOOP("actions", "Look closer at what is selected"), nullptr,
         nullptr, nullptr, "Space"},
        {ActionId::Refresh, MenuId::Analyse, QT_TRANSLATE_NOOP("actions", "Refresh"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Asks everything on this page again"), nullptr, "F5"},
        {ActionId::Analyse, MenuId::Analyse, QT_TRANSLATE_NOOP("actions", "Analyse"), nullptr,
         QT_TRANSLATE_NOOP("actions", "Measures the model over the whole log and in every window of time"), "analyse",
         "Ctrl+R"},
        {ActionId::Help, MenuId::Help, QT_TRANSLATE_NOOP("actions", "Help on what is shown"), nullptr,
         QT_TRANSLATE_NOOP("actions", "What the page shows, how it is computed, and its keys"), "help", "F1"},
        {ActionId::InputsHelp, MenuId::Help, QT_TRANSLATE_NOOP("actions", "What needs what"), nullptr, nullptr, nullptr,
         ""},
        {ActionId::SampleSource, MenuId::Help, QT_TRANSLATE_NOOP("actions", "Where the sample comes from"), nullptr,
         nullptr, nullptr, ""},
        {ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("actions", "About Faultline"), nullptr, nullptr, nullptr, ""},
    };
    return kRows;
}

Actions::Actions(QObject *parent)
    : QObject(parent)
    , m_actions(actionTable().size(), nullptr)
{
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(this);
        if (row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        action->setMenuRole(QAction::NoRole);
        m_actions[static_cast<std::size_t>(row.id)] = action;
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const ActionRow &row : actionTable()) {
        QAction *action = (*this)[row.id];
        action->setText(QCoreApplication::translate("actions", row.text));
        action->setIconText(QCoreApplication::translate("actions", row.toolText ? row.toolText : row.text));
        const QString hint = row.hint ? QCoreApplication::translate("actions", row.hint) : QString();
        action->setStatusTip(hint);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString first = hint.isEmpty() ? action->iconText() : hint;
        action->setToolTip(keys.isEmpty() ? first : QStringLiteral("%1 (%2)").arg(first, keys));
    }
}

} // namespace faultline
