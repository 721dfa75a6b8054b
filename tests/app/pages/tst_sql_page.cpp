// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_text.h"
#include "app/jobs/thread_pool.h"
#include "app/pages/sql_page.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"
#include "widgets/export/export_menu.h"
#include "widgets/views/panel.h"
#include "widgets/views/sql_editor.h"
#include "widgets/views/sql_schema_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace faultline;

namespace {

constexpr int kWait = 60'000;

/// The page with a real session, as the window wires them.
struct Bench {
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    SqlPage page;

    Bench()
    {
        page.setDesk(&session.desk());
        QObject::connect(&session, &Session::stateChanged, &page, &SqlPage::setSession);
        page.resize(1000, 700);
        page.show();
    }
    void type(const QString &statement)
    {
        page.editor()->setStatement(statement);
        QTest::keyClick(page.editor(), Qt::Key_Return, Qt::ControlModifier);
    }
    QString cell(int row, int column) const { return page.table()->model()->index(row, column).data().toString(); }
    QLabel *problem() const { return page.findChild<QLabel *>(QStringLiteral("sqlProblem")); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().startsWith(text) && !button->isHidden())
                return button;
        }
        return nullptr;
    }
};

std::vector<int> rowsOfSet(const Cohort &cohort)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < 64 * cohort.rows->bits.size(); ++i) {
        if (((cohort.rows->bits[i / 64] >> (i % 64)) & 1U) != 0)
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

} // namespace

class TestSqlPage : public QObject {
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    QString m_project;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English));
        m_project = QString::fromStdString(m_folder.file("p.faultline"));
        std::string csv = "id,x,word,label,prediction\n";
        for (int i = 0; i < 300; ++i)
            csv += "r" + std::to_string(i) + ',' + std::to_string(i) + ".5,"
                + (i % 3 == 0       ? ""
                       : i % 3 == 1 ? "\"\""
                                    : "w")
                + ',' + std::to_string(i % 2) + ',' + std::to_string(i % 10 == 3 ? 0 : i % 2) + '\n';
        ThreadPool pool;
        Run run{pool, {}, nullptr, 1};
        const auto workspace = Workspace::create(m_project.toStdString());
        QVERIFY(workspace);
        QVERIFY((*workspace)->importLog(m_folder.write("log.csv", csv), {}, run));
        ImportOptions training;
        training.part = Part::Training;
        QVERIFY((*workspace)
                    ->importLog(m_folder.write("base.csv", "id,x,word,label,prediction\nt,1,w,0,0\n"), training, run));
        QVERIFY((*workspace)->close());
    }

    void openIn(Bench &bench)
    {
        bench.session.openProject(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.desk().isOpen(), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(bench.page.schemaView()->tree()->model()->rowCount() > 2, kWait);
    }

    void controlEnterGivesRows()
    {
        Bench bench;
        QAbstractItemModelTester tester(bench.page.table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        openIn(bench);
        bench.type(
            QStringLiteral("SELECT count(*) AS n, avg(x) AS mean, NULL AS nothing_here FROM records WHERE in_cohort"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.page.table()->model()->rowCount(), 1, kWait);
        QCOMPARE(bench.cell(0, 0), QStringLiteral("300"));
        QCOMPARE(bench.cell(0, 1), QStringLiteral("150"));
        QCOMPARE(bench.cell(0, 2), QStringLiteral("NULL"));
        QVERIFY(bench.page.table()->isVisible());
        // What is selected of the text is a statement too.
        bench.page.editor()->setStatement(QStringLiteral("SELECT 1 AS a;\nSELECT 2 AS a"));
        QTextCursor second = bench.page.editor()->textCursor();
        second.setPosition(15);
        second.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        bench.page.editor()->setTextCursor(second);
        QTest::keyClick(bench.page.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, 0), QStringLiteral("2"), kWait);
    }

    void samplesRunWithAClick()
    {
        Bench bench;
        openIn(bench);
        QStringList problems;
        for (int i = 0;; ++i) {
            const QList<QPushButton *> samples = bench.page.findChildren<QPushButton *>(QStringLiteral("sqlSample"));
            if (i == samples.size())
                break;
            QSignalSpy reset(bench.page.table()->model(), &QAbstractItemModel::modelReset);
            samples[i]->click();
            QTRY_VERIFY_WITH_TIMEOUT(reset.size() == 1 || bench.problem()->isVisible(), kWait);
            if (bench.problem()->isVisible())
                problems << samples[i]->text() + bench.problem()->text();
        }
        QCOMPARE(problems, QStringList());
        QVERIFY(bench.page.findChildren<QPushButton *>(QStringLiteral("sqlSample")).size() >= 4);
    }

    void mistakesAreMarkedAndTheRowsStay()
    {
        Bench bench;
        openIn(bench);
        bench.type(QStringLiteral("SELECT 7"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, 0), QStringLiteral("7"), kWait);
        bench.type(QStringLiteral("SELECT 'æ',\n predicton FROM records"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.problem()->isVisible(), kWait);
        QCOMPARE(bench.problem()->text(),
                 QStringLiteral("There is no column predicton. Did you mean prediction? (line 2, column 2)"));
        QCOMPARE(bench.page.editor()->extraSelections().first().cursor.selectedText(), QStringLiteral("predicton"));
        QCOMPARE(bench.cell(0, 0), QStringLiteral("7"));
        QTest::keyClicks(bench.page.editor(), QStringLiteral(" "));
        QVERIFY(!bench.problem()->isVisible());
    }

    void rowsLeadToTheirRecords()
    {
        Bench bench;
        openIn(bench);
        QSignalSpy records(&bench.page, &Page::recordsRequested);
        QSignalSpy drilled(&bench.page, &Page::drilled);
        QSignalSpy selected(&bench.page, &Page::selected);
        bench.type(QStringLiteral("SELECT id, row_number FROM records WHERE x > 290 ORDER BY x DESC"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.page.table()->model()->rowCount(), 10, kWait);
        QPushButton *show = bench.button(QStringLiteral("Show "));
        QVERIFY(show);
        show->click();
        QCOMPARE(records.size(), 1);
        const auto all = records.takeFirst().first().value<Cohort>();
        QCOMPARE(rowsOfSet(all), (std::vector<int>{290, 291, 292, 293, 294, 295, 296, 297, 298, 299}));
        QVERIFY(all.rows->name.starts_with("SELECT id, row_number"));
        // Its text can be typed and means the same rows.
        bench.session.desk().setCohort(all);
        const auto typed = parseCohort(bench.session.desk().state().text.toStdString(), bench.session.desk().words());
        QVERIFY(typed);
        QCOMPARE(rowsOfSet(*typed), rowsOfSet(all));
        bench.page.table()->selectRow(1);
        bench.page.drill();
        QCOMPARE(rowsOfSet(drilled.takeFirst().first().value<Cohort>()), (std::vector<int>{298}));
        const auto last = selected.last().first().value<Selection>();
        QCOMPARE(last.facts.front().value, QStringLiteral("r298"));
        QCOMPARE(last.records, std::uint64_t{1});
        // Rows of the baseline are no records that a cohort could have.
        bench.type(QStringLiteral("SELECT row_number FROM records WHERE part = 'training'"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.page.table()->model()->rowCount(), 1, kWait);
        QVERIFY(!bench.button(QStringLiteral("Show ")));
    }

    void aCohortIsFollowed()
    {
        Bench bench;
        openIn(bench);
        bench.type(QStringLiteral("SELECT count(*) FROM records WHERE in_cohort"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, 0), QStringLiteral("300"), kWait);
        bench.session.desk().setCohort(*parseCohort("x > 250", bench.session.desk().words()));
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, 0), QStringLiteral("50"), kWait);
        bench.session.desk().goBack();
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, 0), QStringLiteral("300"), kWait);
    }

    void theClipboardGetsTabsOrMarkdown()
    {
        Bench bench;
        openIn(bench);
        bench.type(QStringLiteral("SELECT id, word, x FROM records WHERE row_number < 3"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.page.table()->model()->rowCount(), 3, kWait);
        bench.page.table()->setFocus();
        bench.page.copy();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("id\tword\tx\nr0\t\t0.5\nr1\t\"\"\t1.5\nr2\tw\t2.5\n"));
        bench.page.table()->selectRow(2);
        bench.page.copyAsMarkdown();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("| id | word | x |\n| --- | --- | ---: |\n| r2 | w | 2.5 |\n"));
        bench.page.resultPanel()->exportMenu()->copyCommand();
        QVERIFY(QApplication::clipboard()->text().endsWith(
            QStringLiteral("'SELECT id, word, x FROM records WHERE row_number < 3'")));
    }

    void endlessStatementsStopWithTheButton()
    {
        Bench bench;
        openIn(bench);
        bench.type(QStringLiteral("SELECT count(*) FROM records a, records b, records c, records d"));
        QPushButton *stop = bench.button(QStringLiteral("Stop"));
        QVERIFY(stop && stop->isEnabled());
        stop->click();
        QVERIFY(!stop->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), 5'000);
        QCOMPARE(bench.page.table()->model()->rowCount(), 0);
        QVERIFY(!bench.problem()->isVisible());
    }

    void earlierStatementsComeBackAndAreKept()
    {
        {
            Bench bench;
            openIn(bench);
            for (const char *sql : {"SELECT 11", "SELECT 22"}) {
                bench.type(QLatin1String(sql));
                QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, 0), QString::fromLatin1(sql).mid(7), kWait);
            }
        }
        Bench bench;
        openIn(bench);
        const auto press = [&](Qt::Key key) { QTest::keyClick(bench.page.editor(), key, Qt::ControlModifier); };
        bench.page.editor()->setStatement(QStringLiteral("draft"));
        press(Qt::Key_Up);
        QCOMPARE(bench.page.editor()->toPlainText(), QStringLiteral("SELECT 22"));
        press(Qt::Key_Up);
        QCOMPARE(bench.page.editor()->toPlainText(), QStringLiteral("SELECT 11"));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(bench.page.editor()->toPlainText(), QStringLiteral("draft"));
    }

    void theTablesInsertTheirNames()
    {
        Bench bench;
        openIn(bench);
        SqlSchemaView *schema = bench.page.schemaView();
        schema->filter()->setText(QStringLiteral("predic"));
        QCOMPARE(schema->tree()->model()->rowCount(), 1);
        const QModelIndex table = schema->tree()->model()->index(0, 0);
        QCOMPARE(table.data().toString(), QStringLiteral("records"));
        bench.page.editor()->setStatement(QStringLiteral("SELECT"));
        emit schema->tree()->activated(schema->tree()->model()->index(0, 0, table));
        QCOMPARE(bench.page.editor()->toPlainText(), QStringLiteral("SELECT prediction"));
    }

    void limitsAreSaid()
    {
        Bench bench;
        openIn(bench);
        bench.type(QStringLiteral("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.page.table()->model()->rowCount(), 10'000, kWait);
        bool said = false;
        for (QLabel *label : bench.page.resultPanel()->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("limit of 10,000")));
        QVERIFY(said);
    }
};

QTEST_MAIN(TestSqlPage)
#include "tst_sql_page.moc"
