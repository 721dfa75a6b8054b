// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/records.h"
#include "app/pages/page.h"
#include "app/pages/sql_history.h"
#include "app/session/desk.h"
#include "widgets/export/picture.h"
#include "widgets/models/sql_result_model.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace faultline {

class EmptyState;
class Panel;
class SqlEditor;
class SqlSampleList;
class SqlSchemaView;
class Tag;
struct SqlTable;

/// What came of a statement, ready to be shown.
struct SqlReply {
    std::shared_ptr<const ShownSql> shown;
    std::optional<SqlProblem> problem;
};

/// One SELECT over the project: an editor, its result below, tables and columns beside. Rows that carry a row_number
/// lead to their records. The cohort is the column in_cohort.
class SqlPage : public Page {
    Q_OBJECT

public:
    explicit SqlPage(QWidget *parent = nullptr);

    void setSession(const SessionState &session) override;
    void copy() override;
    void drill() override;
    void openRecords() override;

    void copyAsMarkdown();
    /// Puts a statement into the editor and runs it.
    void run(const QString &statement);
    SqlEditor *editor() const { return m_editor; }
    QTableView *table() const { return m_table; }
    SqlSchemaView *schemaView() const { return m_schema; }
    Panel *resultPanel() const { return m_resultPanel; }

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Asked {
        QString statement;
        int begin = 0; ///< where it stands in the editor
        QString cohort;
        std::uint64_t total = 0; ///< records of the project then
        SqlLimits limits;
    };

    void build();
    void connectParts();
    // sql_page_run.cpp
    void runEditor();
    void ask(const QString &statement, int begin);
    void askAgain();
    void noteMoved();
    void answer(Result<SqlReply> reply);
    void showProblem(const SqlProblem &problem);
    /// A sentence under the editor; empty takes it away.
    void setProblem(const QString &sentence);
    void showResult(std::shared_ptr<const ShownSql> shown);
    void stop();
    void setRunning(bool running);
    void loadTables();
    void showTables(const std::vector<SqlTable> &tables);
    void fillHistory();
    void fillSamples();
    void fillLimits();
    void showState();
    bool isOutdated() const;
    SqlLimits limits() const;
    // sql_page_rows.cpp
    std::vector<int> selectedRows() const;
    std::optional<Cohort> cohortOf(const std::vector<int> &rows) const;
    std::optional<Cohort> cohortOfSelected() const;
    int rowNumberColumn() const;
    void select();
    static std::uint64_t recordsOf(const Cohort &cohort);
    Picture picture() const;
    RecordPage cells(const std::vector<int> &rows, const std::vector<int> &columns) const;
    void copyCells(bool markdown);

    SqlHistory m_history;
    Asking m_asking;
    Asking m_listing;
    Asked m_asked; ///< what is running, or ran last
    Asked m_answered; ///< what the shown result is about
    bool m_running = false;
    bool m_again = false; ///< the page was seen when everything was asked again
    SqlEditor *m_editor;
    QLabel *m_problem; ///< under the editor
    Panel *m_editorPanel;
    QPushButton *m_run;
    QPushButton *m_stop;
    QToolButton *m_earlier;
    QComboBox *m_rowLimit;
    QComboBox *m_timeLimit;
    Panel *m_schemaPanel;
    SqlSchemaView *m_schema;
    Panel *m_resultPanel;
    QStackedWidget *m_resultBody;
    SqlSampleList *m_samples;
    EmptyState *m_noRows;
    QTableView *m_table;
    SqlResultModel *m_model;
    QPushButton *m_records;
    Tag *m_state;
    QAction *m_markdown;
};

} // namespace faultline
