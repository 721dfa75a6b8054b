// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/records_page.h"

#include "app/jobs/thread_pool.h"
#include "app/pages/column_chooser.h"
#include "app/pages/record_columns.h"
#include "app/pages/record_panel.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"
#include "widgets/charts/position_view.h"
#include "widgets/views/records_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace faultline;

namespace {

constexpr int kWait = 60'000; ///< milliseconds; sanitizers are slow

/// Record i: id r00i; label i % 2; x = i, missing in every seventh; wrong in every third with a probability that falls
/// with i, so that the worst one is r000.
std::string log(int rows)
{
    std::string text = "request_id,ts,origin,x,label,prediction,p_0,p_1,note\n";
    const char *origins[] = {"PHX", "ORD", "JFK"};
    for (int i = 0; i < rows; ++i) {
        const int label = i % 2;
        const bool wrong = i % 3 == 0;
        const double ofLabel = wrong ? 0.01 + i * 0.0005 : 0.9 - i * 0.0005;
        const double p1 = label == 1 ? ofLabel : 1.0 - ofLabel;
        char line[200];
        std::snprintf(line, sizeof line, "r%03d,2024-01-%02dT00:00:00Z,%s,%s,%d,%d,%.6f,%.6f,%s\n", i, 1 + i % 28,
                      origins[i % 3], i % 7 == 0 ? "" : std::to_string(i).c_str(), label, wrong ? 1 - label : label,
                      1.0 - p1, p1, i % 5 == 0 ? "=1+1" : "plain");
        text += line;
    }
    return text;
}

/// A session with one imported log and the page, wired as the window does.
struct Bench {
    TemporaryFolder folder;
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    RecordsPage page;
    QSignalSpy selections{&page, &Page::selected};

    explicit Bench(const std::string &text)
    {
        QObject::connect(&session, &Session::stateChanged, &page, &RecordsPage::setSession);
        QObject::connect(&page, &Page::drilled, &session.desk(), &Desk::push);
        page.setDesk(&session.desk());
        page.resize(1100, 700);
        page.show();
        session.importLogs({QString::fromStdString(folder.write("log.csv", text))}, {}, false);
    }
    ~Bench() { session.close(); }

    RecordsModel &model() { return *page.model(); }
    bool ready() { return model().rowCount() > 0 && model().isLoaded(0) && !jobs.isRunning(); }
    QStringList ids()
    {
        QStringList ids;
        for (int place = 0; place < model().rowCount(); ++place)
            ids << model().headerData(place, Qt::Vertical, Qt::DisplayRole).toString();
        return ids;
    }
    int columnOf(const char *name)
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().heads()[static_cast<std::size_t>(column)].name == QLatin1String(name))
                return column;
        }
        return -1;
    }
    void drillInto(int place, const char *column)
    {
        page.view()->setCurrentIndex(model().index(place, columnOf(column)));
        QTest::keyClick(page.view(), Qt::Key_Return);
    }
};

QStringList expectedIds(int rows, const std::function<bool(int)> &in)
{
    QStringList ids;
    for (int i = 0; i < rows; ++i) {
        if (in(i))
            ids << QStringLiteral("r%1").arg(i, 3, 10, QLatin1Char('0'));
    }
    return ids;
}

} // namespace

class TestRecordsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("faultline-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(m_settings.file("settings")));
        QSettings().clear();
        QApplication::clipboard()->clear();
    }

    void worstRecordsComeFirstAndOneIsExplained()
    {
        Bench bench(log(90));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        const QStringList wrong = expectedIds(90, [](int i) { return i % 3 == 0; });
        QCOMPARE(bench.ids().mid(0, 30), wrong); // by rising probability of the label
        QCOMPARE(bench.page.view()->currentPlace(), 0);
        bench.page.view()->setCurrentPlace(2); // r006; the first one has no number
        QTRY_VERIFY_WITH_TIMEOUT(!bench.page.record()->positions()->positions().empty(), kWait);
        const auto selection = bench.selections.last()[0].value<Selection>();
        QCOMPARE(selection.title, QStringLiteral("0 predicted as 1"));
        QVERIFY(selection.cohort.has_value());
    }

    void enterOnACellShowsExactlyThoseRecords()
    {
        Bench bench(log(90));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        const int place = static_cast<int>(bench.ids().indexOf(QStringLiteral("r015"))); // origin PHX
        bench.drillInto(place, "origin");
        QTRY_VERIFY_WITH_TIMEOUT(bench.model().rowCount() == 30 && bench.ready(), kWait);
        QCOMPARE(bench.session.desk().state().text, QStringLiteral("origin = PHX"));
        QStringList ids = bench.ids();
        ids.sort();
        QCOMPARE(ids, expectedIds(90, [](int i) { return i % 3 == 0; }));
        // The record that was looked at is still the one, at its new place.
        QCOMPARE(bench.ids().value(bench.page.view()->currentPlace()), QStringLiteral("r015"));
        // A missing value is a condition too: x is missing in r000, r021, r042, ...
        bench.drillInto(static_cast<int>(bench.ids().indexOf(QStringLiteral("r021"))), "x");
        QTRY_VERIFY_WITH_TIMEOUT(bench.model().rowCount() == 5 && bench.ready(), kWait);
        ids = bench.ids();
        ids.sort();
        QCOMPARE(ids, expectedIds(90, [](int i) { return i % 21 == 0; }));
    }

    void typedConditionsAndIdsAreFilters()
    {
        Bench bench(log(60));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        bench.page.find()->setText(QStringLiteral("x > 50 and label = 1"));
        QVERIFY(bench.page.runFind());
        QTRY_VERIFY_WITH_TIMEOUT(bench.model().rowCount() == 5 && bench.ready(), kWait);
        QStringList ids = bench.ids();
        ids.sort();
        QCOMPARE(ids, expectedIds(60, [](int i) { return i > 50 && i % 2 == 1 && i % 7 != 0; }));
        bench.session.desk().setCohort({});
        bench.page.find()->setText(QStringLiteral("r007"));
        QVERIFY(bench.page.runFind());
        QTRY_VERIFY_WITH_TIMEOUT(bench.model().rowCount() == 1 && bench.ready(), kWait);
        QCOMPARE(bench.ids(), QStringList{QStringLiteral("r007")});
        bench.page.find()->setText(QStringLiteral("x > "));
        QVERIFY(!bench.page.runFind());
    }

    void headersSortAndTurnRound()
    {
        Bench bench(log(60));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        bench.page.sortBy(bench.columnOf("x"));
        const auto first = [&] { return bench.ready() ? bench.ids().value(0) : QString(); };
        QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("r001"), kWait);
        QCOMPARE(bench.ids().last(), QStringLiteral("r056")); // missing at the end, in row order
        bench.page.sortBy(bench.columnOf("x"));
        QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("r059"), kWait);
        QCOMPARE(bench.ids().last(), QStringLiteral("r056"));
        bench.page.sortBy(RecordsView::kIdColumn);
        QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("r000"), kWait);
        QCOMPARE(bench.ids(), expectedIds(60, [](int) { return true; }));
        bench.page.sortByWorst();
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready() && bench.ids().value(1) == QStringLiteral("r003"), kWait);
    }

    void nextFailureSkipsRightRecords()
    {
        Bench bench(log(60));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        bench.page.sortBy(RecordsView::kIdColumn);
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready() && bench.ids().value(1) == QStringLiteral("r001"), kWait);
        QTest::keyClick(bench.page.view(), Qt::Key_N);
        QTRY_COMPARE_WITH_TIMEOUT(bench.page.view()->currentPlace(), 3, kWait);
        QTest::keyClick(bench.page.view(), Qt::Key_N);
        QTRY_COMPARE_WITH_TIMEOUT(bench.page.view()->currentPlace(), 6, kWait);
        bench.page.view()->setCurrentPlace(58);
        QSignalSpy hints(&bench.page, &Page::hintChanged);
        bench.page.nextFailure();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
        QCOMPARE(bench.page.view()->currentPlace(), 58);
        QVERIFY(hints.last()[0].toString().startsWith(QStringLiteral("No further failure")));
    }

    void selectedRecordsAreCopiedAsTabSeparatedText()
    {
        Bench bench(log(60));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        bench.page.sortBy(RecordsView::kIdColumn);
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready() && bench.ids().value(1) == QStringLiteral("r001"), kWait);
        bench.page.view()->setCurrentPlace(1);
        QTest::keyClick(bench.page.view(), Qt::Key_Down, Qt::ShiftModifier);
        bench.page.copy();
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), kWait);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4); // header, two records, the end
        QVERIFY(lines[0].startsWith(QStringLiteral("request_id\tts\tlabel\tprediction")));
        QVERIFY(lines[1].startsWith(QStringLiteral("r001\t2024-01-02T00:00:00Z\t1\t1")));
        QVERIFY(lines[2].startsWith(QStringLiteral("r002\t")));
    }

    void csvIsWrittenWholeAndSafe()
    {
        Bench bench(log(60));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        const QString path = QString::fromStdString(bench.folder.file("out.csv"));
        bench.page.exportTo(path, false, true);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && !bench.jobs.isRunning(), kWait);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 62);
        QVERIFY(lines[0].startsWith("request_id,ts,origin,x,label,prediction,p_0,p_1,note,"));
        QVERIFY(lines[1].startsWith("r000,"));
        QVERIFY(lines[1].contains(",'=1+1,"));
    }

    void chosenColumnsAreKeptWithTheProject()
    {
        Bench bench(log(20));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        QVERIFY(bench.columnOf("p_1") < 0);
        auto *chooser = bench.page.findChild<ColumnChooser *>();
        const QList<QListWidgetItem *> items = chooser->list()->findItems(QStringLiteral("p_1"), Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        items[0]->setCheckState(Qt::Checked);
        QVERIFY(bench.columnOf("p_1") >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        const QString project = bench.session.desk().projectPath();
        const Schema schema = bench.session.desk().words().schema;
        const std::vector<RecordColumn> kept = keptColumns(project, schema);
        QCOMPARE(recordColumnName(kept.back(), schema), std::string("p_1"));
        QVERIFY(keptColumns(QStringLiteral("another.faultline"), schema) == firstColumns(schema));
    }

    void anEmptyCohortSaysSoAndTakesItsFiltersAway()
    {
        Bench bench(log(20));
        QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
        bench.page.find()->setText(QStringLiteral("x > 1000"));
        QVERIFY(bench.page.runFind());
        QTRY_COMPARE_WITH_TIMEOUT(bench.model().rowCount(), 0, kWait);
        QVERIFY(!bench.page.view()->isVisible());
        bench.session.desk().setCohort({});
        QTRY_COMPARE_WITH_TIMEOUT(bench.model().rowCount(), 20, kWait);
        QVERIFY(bench.page.view()->isVisible());
    }

private:
    TemporaryFolder m_settings;
};

QTEST_MAIN(TestRecordsPage)
#include "tst_records_page.moc"
