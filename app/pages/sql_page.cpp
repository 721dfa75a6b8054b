// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sql_page.h"

#include "widgets/style/icons.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/label.h"
#include "widgets/views/panel.h"
#include "widgets/views/sql_editor.h"
#include "widgets/views/sql_sample_list.h"
#include "widgets/views/sql_schema_view.h"
#include "widgets/views/tag.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr int kSchemaWidth = 232;
constexpr int kNarrow = 640; // below it the tables give way to the statement

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("sqlResult"));
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(100);
    return table;
}

} // namespace

SqlPage::SqlPage(QWidget *parent)
    : Page(parent)
    , m_editor(new SqlEditor)
    , m_problem(toneLabel("bad", nullptr, true))
    , m_editorPanel(new Panel)
    , m_run(new QPushButton)
    , m_stop(new QPushButton)
    , m_earlier(new QToolButton)
    , m_rowLimit(new QComboBox)
    , m_timeLimit(new QComboBox)
    , m_schemaPanel(new Panel)
    , m_schema(new SqlSchemaView)
    , m_resultPanel(new Panel)
    , m_resultBody(new QStackedWidget)
    , m_samples(new SqlSampleList)
    , m_noRows(new EmptyState)
    , m_model(new SqlResultModel(this))
    , m_records(new QPushButton)
    , m_state(new Tag)
{
    m_table = makeTable(m_model);
    build();
    connectParts();
    setRunning(false);
    retranslate();
}

void SqlPage::build()
{
    m_run->setProperty("primary", true);
    m_run->setIcon(icon(QStringLiteral("analyse"), IconTone::OnAccent));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    m_earlier->setObjectName(QStringLiteral("historyButton"));
    m_earlier->setIcon(icon(QStringLiteral("history")));
    m_earlier->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_earlier->setPopupMode(QToolButton::InstantPopup);
    m_earlier->setMenu(new QMenu(m_earlier));
    for (QWidget *control :
         {static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_rowLimit), static_cast<QWidget *>(m_timeLimit),
          static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_run)})
        m_editorPanel->addControl(control);
    m_problem->setTextFormat(Qt::PlainText); // names come from files
    m_problem->setObjectName(QStringLiteral("sqlProblem"));
    m_problem->setContentsMargins(10, 4, 10, 6);
    m_problem->hide();
    auto *statement = new QWidget;
    auto *lines = new QVBoxLayout(statement);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_editor, 1);
    lines->addWidget(m_problem);
    m_editorPanel->setBody(statement);
    m_editorPanel->setMinimumHeight(130);

    m_schemaPanel->setBody(m_schema);

    m_records->setIcon(icon(QStringLiteral("records")));
    m_state->hide();
    m_records->hide();
    m_resultPanel->addControl(m_state);
    m_resultPanel->addControl(m_records);
    m_resultBody->addWidget(m_samples);
    m_resultBody->addWidget(m_table);
    m_resultBody->addWidget(m_noRows);
    m_resultPanel->setBody(m_resultBody);
    m_resultPanel->setMinimumHeight(200);
    m_resultPanel->setExport([this] { return picture(); });
    m_resultPanel->setOwnTable(true);
    m_markdown = m_resultPanel->exportMenu()->addAction(QString(), this, &SqlPage::copyAsMarkdown);

    auto *right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(8);
    right->addWidget(m_editorPanel);
    right->addWidget(m_resultPanel);
    right->setStretchFactor(1, 1);
    right->setSizes({190, 500});
    right->setChildrenCollapsible(false);
    auto *whole = new QSplitter(Qt::Horizontal);
    whole->setHandleWidth(8);
    whole->addWidget(m_schemaPanel);
    whole->addWidget(right);
    whole->setStretchFactor(1, 1);
    whole->setSizes({kSchemaWidth, 800});
    whole->setChildrenCollapsible(false);
    body()->addWidget(whole, 1);
}

void SqlPage::connectParts()
{
    connect(m_editor, &SqlEditor::runRequested, this, &SqlPage::runEditor);
    connect(m_editor, &SqlEditor::olderRequested, this, [this] {
        if (const auto text = m_history.older(m_editor->toPlainText()))
            m_editor->setStatement(*text);
    });
    connect(m_editor, &SqlEditor::newerRequested, this, [this] {
        if (const auto text = m_history.newer())
            m_editor->setStatement(*text);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        setProblem({});
        setRunning(m_running);
    });
    connect(m_run, &QPushButton::clicked, this, &SqlPage::runEditor);
    connect(m_stop, &QPushButton::clicked, this, &SqlPage::stop);
    connect(m_samples, &SqlSampleList::chosen, this, &SqlPage::run);
    connect(m_schema, &SqlSchemaView::nameChosen, m_editor, &SqlEditor::insertName);
    connect(m_earlier->menu(), &QMenu::aboutToShow, this, &SqlPage::fillHistory);
    connect(m_records, &QPushButton::clicked, this, &SqlPage::openRecords);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SqlPage::select);
    connect(m_table, &QTableView::doubleClicked, this, &SqlPage::drill);
    for (QComboBox *limit : {m_rowLimit, m_timeLimit})
        connect(limit, &QComboBox::activated, this, &SqlPage::showState);
}

void SqlPage::setSession(const SessionState &session)
{
    const bool other = session.projectPath != this->session().projectPath;
    Page::setSession(session);
    if (other) {
        stop();
        m_history.setProject(session.projectPath);
        m_asked = {};
        m_answered = {};
        m_model->setResult(nullptr);
        m_resultBody->setCurrentWidget(m_samples);
        m_resultPanel->setError({});
        setProblem({});
        m_editor->clear();
    }
    fillSamples();
    setRunning(m_running);
    showState();
}

void SqlPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_schemaPanel->setVisible(width() >= kNarrow);
}

void SqlPage::retranslate()
{
    setTitle(tr("SQL"), tr("One SELECT over records, cells and the tables of the project; it only reads"));
    m_editorPanel->setTitle(tr("Statement"));
    m_editorPanel->setSubtitle(tr("Ctrl+Enter runs it"));
    m_editor->setPlaceholderText(tr("SELECT \u2026 FROM records WHERE in_cohort"));
    m_editor->setAccessibleName(tr("SQL statement"));
    m_run->setText(tr("Run", "a statement"));
    m_run->setToolTip(tr("Runs the statement, or what is selected of it (Ctrl+Enter)"));
    m_stop->setText(tr("Stop", "a statement"));
    m_earlier->setText(tr("History"));
    m_earlier->setToolTip(tr("Earlier statements of this project and examples (Ctrl+Up, Ctrl+Down)"));
    m_schemaPanel->setTitle(tr("Tables"));
    m_schemaPanel->setSubtitle(tr("double click inserts"));
    m_resultPanel->setTitle(tr("Result"));
    m_noRows->setTexts(QStringLiteral("sql"), tr("No row"), tr("The statement is right, but nothing answers to it."));
    m_markdown->setText(tr("Copy as Markdown"));
    m_table->setAccessibleName(tr("Result of the statement"));
    fillLimits();
    fillSamples();
    showState();
}

} // namespace faultline
