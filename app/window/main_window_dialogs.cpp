// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, help, undo and what the inspector gives to the clipboard.
#include "app/dialogs/help_dialog.h"
#include "app/dialogs/settings_dialog.h"
#include "app/pages/catalog.h"
#include "app/session/desk.h"
#include "app/session/undo_step.h"
#include "app/window/actions.h"
#include "app/window/inspector_dock.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "widgets/views/cohort_bar.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QStackedWidget>

namespace faultline {

namespace {

GeneralSettings generalOf(const Appearance &appearance, const Language &language)
{
    return {appearance.theme(), language.choice(), language.numbers()};
}

const UndoStep *stepAt(const QUndoStack &stack, int index)
{
    return index < 0 || index >= stack.count() ? nullptr : dynamic_cast<const UndoStep *>(stack.command(index));
}

} // namespace

HelpDialog *MainWindow::helpDialog() const
{
    return m_help;
}

SettingsDialog *MainWindow::settingsDialog() const
{
    return m_settingsDialog;
}

void MainWindow::chooseTheme(Theme theme)
{
    m_settings.setValue(QStringLiteral("theme"), static_cast<int>(theme));
    m_appearance.setTheme(theme);
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
    if (m_settingsDialog)
        m_settingsDialog->setGeneral(generalOf(m_appearance, m_language));
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("language"), code);
    m_language.setChoice(code);
    for (std::size_t i = 0; i < languages().size(); ++i)
        m_languages->actions().at(static_cast<int>(i))->setChecked(languages()[i].code == code);
    if (m_settingsDialog)
        m_settingsDialog->setGeneral(generalOf(m_appearance, m_language));
}

void MainWindow::chooseNumbers(const QString &code)
{
    m_settings.setValue(QStringLiteral("numbers"), code);
    m_language.setNumbers(code);
}

void MainWindow::showSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(generalOf(m_appearance, m_language), m_shortcuts, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::themeChosen, this, &MainWindow::chooseTheme);
        connect(m_settingsDialog, &SettingsDialog::languageChosen, this, &MainWindow::chooseLanguage);
        connect(m_settingsDialog, &SettingsDialog::numbersChosen, this, &MainWindow::chooseNumbers);
        connect(m_settingsDialog, &SettingsDialog::shortcutsChanged, this,
                &MainWindow::retranslate); // tooltips name keys
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

QString MainWindow::helpTopic() const
{
    const QWidget *focus = focusWidget();
    const auto has = [focus](const QWidget *part) { return focus && (part == focus || part->isAncestorOf(focus)); };
    if (has(m_cohort))
        return QStringLiteral("cohort");
    if (has(m_inspector->contents()))
        return QStringLiteral("inspector");
    if (has(m_jobs))
        return QStringLiteral("jobs");
    if (!m_session.isOpen())
        return QStringLiteral("inputs");
    return QString::fromLatin1(pageCatalog()[static_cast<std::size_t>(m_page)].icon);
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpDialog(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->setTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::copyInspector()
{
    QString text = m_inspector->text();
    if (text.isEmpty())
        return;
    if (!m_cohortState.text.isEmpty())
        text += QLatin1Char('\n') + tr("Filter: %1").arg(m_cohortState.text);
    QApplication::clipboard()->setText(text);
}

/// A move between cohorts is no change of the project, but just after one Ctrl+Z takes it back all the same.
void MainWindow::undo()
{
    if (!m_desk)
        return;
    if (m_cohortMovedLast && m_cohortState.canGoBack)
        m_desk->goBack();
    else
        m_desk->undoStack().undo();
}

void MainWindow::redo()
{
    if (!m_desk)
        return;
    if (m_cohortMovedLast && m_cohortState.canGoForward)
        m_desk->goForward();
    else
        m_desk->undoStack().redo();
}

void MainWindow::showUndo()
{
    QAction *undo = (*m_actions)[ActionId::Undo];
    QAction *redo = (*m_actions)[ActionId::Redo];
    const QUndoStack *stack = m_desk ? &m_desk->undoStack() : nullptr;
    const bool back = m_cohortMovedLast && m_cohortState.canGoBack;
    const bool forward = m_cohortMovedLast && m_cohortState.canGoForward;
    const UndoStep *last = stack ? stepAt(*stack, stack->index() - 1) : nullptr;
    const UndoStep *next = stack ? stepAt(*stack, stack->index()) : nullptr;
    undo->setText(back ? tr("Undo change of cohort") : last ? last->undoWords() : tr("Undo"));
    redo->setText(forward ? tr("Redo change of cohort") : next ? next->redoWords() : tr("Redo"));
    undo->setEnabled(back || (stack && stack->canUndo()));
    redo->setEnabled(forward || (stack && stack->canRedo()));
}

} // namespace faultline
