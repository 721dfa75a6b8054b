// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "app/session/cohort_state.h"
#include "app/session/session_state.h"
#include "app/window/command_model.h"
#include "app/window/jobs_dock.h"
#include "app/window/layouts.h"
#include "app/window/shortcuts.h"
#include "widgets/style/appearance.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <vector>

class QActionGroup;
class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;
class QTabBar;

namespace faultline {

class Actions;
class CohortBar;
class CohortLine;
class CommandField;
class CommandPalette;
class Desk;
struct ExportedFile;
class FirstStartPage;
class HelpDialog;
class InspectorDock;
class Language;
class Navigation;
class Page;
class SettingsDialog;

/// The frame: menus, tool bar, cohort bar, navigation, pages, inspector, jobs, status. It knows no engine: it says what
/// the user wants by signals and shows the plain values it is given.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// settings keeps theme, language, layout and recent projects; all three outlive the window.
    MainWindow(Appearance &appearance, Language &language, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where pages bring their questions and the cohort bar its conditions; it outlives the window. Called once.
    void setDesk(Desk &desk);
    void setSession(const SessionState &session);
    /// A null report shows that nothing is analysed yet.
    void showReport(std::shared_ptr<const MetricReport> report, std::vector<Threshold> thresholds,
                    std::vector<BreachEpisode> breaches);
    void jobStarted(qint64 id, const QString &title);
    void jobProgress(qint64 id, const ProgressReport &report);
    /// detail: one line for the list; for a failure, the error's own sentence.
    void jobFinished(qint64 id, JobOutcome outcome, const QString &detail);
    /// A line in the page and the job list, never a box; an error of kind Cancelled is not shown.
    void showError(const QString &context, const Error &error);
    /// The notes of the project; every chart over time shows them.
    void showNotes(std::vector<Annotation> notes);
    void showQuarantine(std::vector<QuarantinedRow> rows, const ImportSummary &summary);
    void showLabelJoin(const LabelJoinSummary &summary);
    void showCohort(const CohortState &cohort);
    /// These of the records that are shown, on the page of the records.
    void openRecords(const Cohort &cohort);

    void setCurrentPage(int page);
    int currentPage() const;
    Page *page(int index) const;
    Actions &actions() { return *m_actions; }
    InspectorDock *inspector() const { return m_inspector; }
    JobsDock *jobs() const { return m_jobs; }
    Navigation *navigation() const { return m_navigation; }
    CommandPalette *commandPalette() const { return m_palette; }
    HelpDialog *helpDialog() const;
    SettingsDialog *settingsDialog() const;
    const Shortcuts &shortcuts() const { return m_shortcuts; }
    /// Everything that the palette offers now.
    std::vector<PaletteCommand> commands();
    /// What is where now, under a name.
    Layout currentLayout(const QString &name) const;
    /// False, with a sentence in the status bar, when it no longer fits; then nothing is changed.
    bool chooseLayout(const Layout &layout);
    CohortBar *cohortBar() const { return m_cohort; }
    void resetLayout();
    /// What F1 explains: the part of the window that has the focus, else the page.
    QString helpTopic() const;

signals:
    void openLogRequested(const QStringList &paths);
    void openProjectRequested(const QString &path);
    void openSampleRequested();
    void closeProjectRequested();
    void baselineRequested(const QString &path);
    void labelsRequested(const QString &path);
    void analyseRequested(faultline::Window window);
    void reportRequested(const QString &path);
    void cancelJobRequested(qint64 id);
    /// Bytes that are ready and where they should go.
    void exportRequested(const QString &path, const QByteArray &bytes);
    void thresholdChosen(faultline::Threshold limit);
    void thresholdRemoved(faultline::Metric metric);
    void noteSaved(const faultline::Annotation &note);
    void noteRemoved(const faultline::Annotation &note);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void buildCentre();
    void buildDocks();
    void connectActions();
    void connectPage(Page *page);
    void retranslate();
    void refreshEnabled();
    void fillRecentMenu();
    void buildLayoutMenu(QMenu *menu);
    void fillLayoutMenu();
    void askForLayoutName();
    void addLayoutCommands(std::vector<PaletteCommand> &commands);
    void addDataCommands(std::vector<PaletteCommand> &commands);
    void runSaved(const std::string &text);
    void startFilter(const std::string &column);
    void undo();
    void redo();
    void showUndo();
    void chooseTheme(Theme theme);
    void chooseLanguage(const QString &code);
    void chooseNumbers(const QString &code);
    void showSettings();
    void copyInspector();
    void showHelp(const QString &topic);
    void openDropped(const QStringList &paths);
    void askFor(const QString &title, const QString &filter, void (MainWindow::*signal)(const QString &));
    void askForLogs();
    void askForReport();
    void askForExport(const ExportedFile &file);
    void openExportMenu();
    void selectWindow(std::optional<std::size_t> window);
    std::vector<QWidget *> panelStops() const;
    void movePanelFocus(bool forward);
    void toggleInspector(bool shown);
    void lendInspector(bool lend);
    void showTabs();
    void fitToWidth();
    void restoreLayout();
    void saveLayout();
    void showStatus();

    Appearance &m_appearance;
    Language &m_language;
    QSettings &m_settings;
    Actions *m_actions;
    std::vector<QAction *> m_pageActions;
    std::vector<QMenu *> m_menus; ///< in the order of MenuId, then Theme, Language, Recent, Go, Layouts
    QMenu *m_layoutMenu = nullptr;
    QMenu *m_removeLayout = nullptr;
    std::vector<QAction *> m_layoutActions; ///< one for each of the first nine layouts
    Shortcuts m_shortcuts;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
    CommandField *m_commands = nullptr;
    CommandPalette *m_palette = nullptr;
    QPointer<HelpDialog> m_help;
    QPointer<SettingsDialog> m_settingsDialog;
    CohortBar *m_cohort = nullptr;
    CohortLine *m_cohortLine = nullptr;
    Navigation *m_navigation = nullptr;
    QTabBar *m_tabs = nullptr; ///< page and inspector, while the window is too narrow for both
    QStackedWidget *m_stack = nullptr;
    FirstStartPage *m_first = nullptr;
    std::vector<Page *> m_pages; ///< by index of the catalogue; nullptr: not built yet
    InspectorDock *m_inspector = nullptr;
    JobsDock *m_jobs = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_projectName = nullptr;
    Desk *m_desk = nullptr;
    SessionState m_session;
    CohortState m_cohortState;
    ShownReport m_shown;
    Window m_window = Window::Week;
    int m_page = 0;
    bool m_inspectorWanted = true;
    bool m_navigationFolded = false; ///< by the user; a narrow window folds it in any case
    bool m_cohortMovedLast = false; ///< later than what lies on the undo stack
    bool m_fitting = false;
};

} // namespace faultline
