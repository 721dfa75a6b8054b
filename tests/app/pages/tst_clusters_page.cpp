// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/clusters_page.h"

#include "app/jobs/thread_pool.h"
#include "app/pages/failure_controls.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"
#include "widgets/views/map_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace faultline;

namespace {

constexpr int kWait = 60'000; ///< milliseconds; sanitizers are slow

/// 600 records; those with row % 10 of 3 fail late, those of 7 fail far, all others are right.
std::string log(bool labels = true)
{
    std::string text =
        std::string("request_id,origin,delay,distance,") + (labels ? "label," : "") + "prediction,confidence\n";
    for (int i = 0; i < 600; ++i) {
        const bool late = i % 10 == 3;
        const bool far = i % 10 == 7;
        char line[160];
        std::snprintf(line, sizeof line, "r%03d,%s,%.2f,%.1f,%s%d,%.3f\n", i,
                      far              ? "HNL"
                          : i % 2 == 0 ? "PHX"
                                       : "ORD",
                      late ? 90.0 + (i * 7 % 13) * 0.3 : (i * 37 % 101) * 0.2,
                      far ? 4000.0 + (i * 11 % 17) : 300.0 + (i * 53 % 397), labels ? (i % 4 < 2 ? "0," : "1,") : "",
                      (i % 4 < 2) == (late || far) ? 1 : 0, i % 5 == 0 ? 0.55 : 0.9);
        text += line;
    }
    return text;
}

struct Bench {
    TemporaryFolder folder;
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    ClustersPage page;
    std::vector<Selection> selections;
    std::vector<Cohort> drilled;
    std::vector<Cohort> opened;

    explicit Bench(const std::string &text)
    {
        QObject::connect(&session, &Session::stateChanged, &page, &ClustersPage::setSession);
        QObject::connect(&page, &Page::selected, &page, [this](const Selection &s) { selections.push_back(s); });
        QObject::connect(&page, &Page::drilled, &page, [this](const Cohort &cohort) {
            drilled.push_back(cohort);
            session.desk().push(cohort);
        });
        QObject::connect(&page, &Page::recordsRequested, &page, [this](const Cohort &c) { opened.push_back(c); });
        page.setDesk(&session.desk());
        page.resize(1100, 720);
        page.show();
        session.importLogs({QString::fromStdString(folder.write("log.csv", text))}, {}, false);
    }
    ~Bench() { session.close(); }
    bool ready() { return page.report() && !jobs.isRunning(); }
};

std::vector<std::uint32_t> rowsOfSet(const Cohort &cohort)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; cohort.rows && row < cohort.rows->bits.size() * 64; ++row) {
        if ((cohort.rows->bits[row / 64] >> (row % 64)) & 1U)
            rows.push_back(row);
    }
    return rows;
}

QString shownTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestClustersPage : public QObject {
    Q_OBJECT

private slots:
    void clustersComeWithTheirEvidence();
    void selectionIsOneForMapAndTable();
    void drillingShowsExactlyTheMembersAndIsStaleUntilRefreshed();
    void anExampleOpensItsRecord();
    void withoutLabelsLowConfidenceIsOffered();
    void theDefinitionIsChangedInThePage();
    void sizesFitASmallWindow();
};

void TestClustersPage::clustersComeWithTheirEvidence()
{
    Bench bench(log());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready() && bench.page.table()->model()->rowCount() > 0, kWait);
    QCOMPARE(bench.page.report()->failures, std::uint64_t{120});
    QVERIFY(bench.page.report()->clusters.size() >= 2);
    QCOMPARE(bench.page.map()->selectedCluster(), 0); // the largest is selected at once
    QVERIFY(!bench.selections.empty());
    QVERIFY(bench.selections.back().kind.contains(QStringLiteral("1")));
    QCOMPARE(bench.selections.back().records, std::uint64_t{bench.page.report()->clusters[0].size()});
    QVERIFY(!bench.page.isStale());
    const auto examples = bench.page.findChildren<QTableView *>();
    QTRY_VERIFY_WITH_TIMEOUT(examples.last()->model()->rowCount() > 0, kWait);
    QVERIFY(shownTexts(bench.page).contains(QStringLiteral("Cluster 1: evidence")));
}

void TestClustersPage::selectionIsOneForMapAndTable()
{
    Bench bench(log());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
    bench.page.table()->selectRow(1);
    QCOMPARE(bench.page.map()->selectedCluster(), 1);
    QTest::keyClick(bench.page.map(), Qt::Key_Up);
    QCOMPARE(bench.page.table()->currentIndex().row(), 0);
    QTest::keyClick(bench.page.map(), Qt::Key_Escape);
    QVERIFY(!bench.page.table()->currentIndex().isValid());
    QVERIFY(bench.selections.back().title.isEmpty());
    bench.page.drill();
    QVERIFY(bench.drilled.empty()); // nothing is selected
}

void TestClustersPage::drillingShowsExactlyTheMembersAndIsStaleUntilRefreshed()
{
    Bench bench(log());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
    const std::uint64_t members = bench.page.report()->clusters[1].size();
    bench.page.selectCluster(1);
    bench.page.openRecords();
    QCOMPARE(bench.opened.size(), std::size_t{1});
    QCOMPARE(rowsOfSet(bench.opened[0]), bench.page.report()->clusters[1].rows);
    bench.page.drill();
    QCOMPARE(rowsOfSet(bench.drilled.back()), bench.page.report()->clusters[1].rows);
    QTRY_VERIFY_WITH_TIMEOUT(bench.session.desk().state().rows == members, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.isStale() && !bench.jobs.isRunning(), kWait);
    QCOMPARE(bench.page.report()->failures, std::uint64_t{120}); // the old picture stays
    bench.session.desk().refresh(); // F5
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page.isStale() && !bench.jobs.isRunning(), kWait);
    QCOMPARE(bench.page.report()->failures, members);
    bench.session.desk().goBack();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.isStale(), kWait);
}

void TestClustersPage::anExampleOpensItsRecord()
{
    Bench bench(log());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
    QTableView *examples = bench.page.findChildren<QTableView *>().last();
    QTRY_VERIFY_WITH_TIMEOUT(examples->model()->rowCount() > 3, kWait);
    emit examples->activated(examples->model()->index(3, 1));
    QCOMPARE(bench.opened.size(), std::size_t{1});
    QCOMPARE(rowsOfSet(bench.opened[0]), std::vector<std::uint32_t>{bench.page.report()->clusters[0].central[3]});
    const QString id = examples->model()->index(3, 0).data().toString();
    QCOMPARE(QString::fromStdString(bench.opened[0].rows->name), QStringLiteral("record ") + id);
}

void TestClustersPage::withoutLabelsLowConfidenceIsOffered()
{
    Bench bench(log(false));
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
    QCOMPARE(bench.page.report()->reason, NoClusters::Undefined);
    QVERIFY(shownTexts(bench.page).contains(QStringLiteral("No labels yet")));
    QPushButton *offer = nullptr;
    for (QPushButton *button : bench.page.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&bench.page) && button->text().contains(QStringLiteral("confidence")))
            offer = button;
    }
    QVERIFY(offer);
    offer->click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.report()->definition.kind == FailureKind::LowConfidence, kWait);
    QCOMPARE(bench.page.report()->failures, std::uint64_t{120});
}

void TestClustersPage::theDefinitionIsChangedInThePage()
{
    Bench bench(log());
    QTRY_VERIFY_WITH_TIMEOUT(bench.ready(), kWait);
    bench.page.controls()->findChild<QSpinBox *>()->setValue(59);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.report()->settings.minClusterSize == std::size_t{59}, kWait);
    bench.page.controls()->setLeastSize(100);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.report()->reason == NoClusters::TooFew, kWait);
    QVERIFY(shownTexts(bench.page).contains(QStringLiteral("too few to group")));
    auto *kind = bench.page.controls()->findChildren<QComboBox *>().first();
    QCOMPARE(kind->count(), 2);
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.page.report()->definition.kind == FailureKind::LowConfidence, kWait);
    QCOMPARE(bench.page.report()->definition.limit, 0.6);
}

void TestClustersPage::sizesFitASmallWindow()
{
    ClustersPage page;
    const int least = page.findChild<QWidget *>(QStringLiteral("pageBody"))->minimumSizeHint().height();
    QVERIFY2(least <= 700, qPrintable(QString::number(least))); // beside the bars of a window of 1440 x 900
}

QTEST_MAIN(TestClustersPage)
#include "tst_clusters_page.moc"
