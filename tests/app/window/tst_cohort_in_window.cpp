// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alerts/breaches.h"
#include "analysis/base/blocking.h"
#include "app/cli/source.h"
#include "app/pages/catalog.h"
#include "app/pages/page.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/app_support/session_bench.h"
#include "widgets/style/appearance.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/views/cohort_chip.h"
#include "widgets/views/cohort_field.h"
#include "widgets/words/number_text.h"

#include <QLabel>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <thread>

using namespace faultline;

namespace {

/// The window with a real session, as the application puts them together.
struct Bench : SessionBench {
    TemporaryFolder folder;
    QSettings settings{QString::fromStdString(folder.file("settings.ini")), QSettings::IniFormat};
    Appearance appearance{*qApp};
    Language language{*qApp};
    MainWindow window{appearance, language, settings};
    CohortBar *bar = window.cohortBar();

    Bench()
    {
        language.setChoice(QStringLiteral("en"));
        window.setDesk(desk);
        QObject::connect(&session, &Session::stateChanged, &window, &MainWindow::setSession);
        QObject::connect(&session, &Session::reportChanged, &window, [this](const auto &report) {
            window.showReport(report, {}, report ? breaches(report->series, {}) : std::vector<BreachEpisode>{});
        });
        window.resize(1400, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window is not active.");
    }
    ~Bench() { session.disconnect(&window); }

    std::vector<CohortChip *> chips() const
    {
        std::vector<CohortChip *> seen;
        for (CohortChip *chip : bar->findChildren<CohortChip *>()) {
            if (chip->isVisible())
                seen.push_back(chip);
        }
        std::sort(seen.begin(), seen.end(), [](auto *a, auto *b) { return a->x() < b->x(); });
        return seen;
    }
    QStringList chipTexts() const
    {
        QStringList texts;
        for (const CohortChip *chip : chips())
            texts << chip->condition();
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(bar->field()->hasFocus());
        QTest::keyClicks(bar->field(), QString::fromUtf8(text));
        press(Qt::Key_Return);
        settle();
    }
    /// True when Overview's first tile shows that many records.
    bool overviewShows(std::uint64_t records) const
    {
        const QString wanted = countText(records);
        for (const QLabel *label : window.page(kOverviewPage)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == wanted)
                return true;
        }
        return false;
    }
};

/// What `faultline analyze PROJECT --where TEXT` measures, on another thread: it reads the file here and now.
MetricReport measured(const QString &project, const std::string &where)
{
    MetricReport report;
    std::thread([&] {
        const auto workspace = Workspace::open(project.toStdString(), Access::ReadOnly);
        CommandOptions options;
        options.where = where;
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const Result<AnalysisOptions> analysis = analysisOf(options, **workspace);
        const Result<Document> document = (*workspace)->analyze(*analysis, {"metrics"}, run);
        if (!document)
            qFatal("%s", document.error().message.c_str());
        report = document->metrics;
    }).join();
    return report;
}

} // namespace

class TestCohortInWindow : public QObject {
    Q_OBJECT

private:
    TemporaryFolder m_folder;

private slots:
    void initTestCase() { forbidBlockingHere(); }

    void typedAndClickedConditionsMoveEveryNumber()
    {
        Bench bench;
        bench.import(QString::fromStdString(m_folder.write("log.csv", simpleLog(3000))));
        const QString project = bench.session.state().projectPath;
        QVERIFY(bench.overviewShows(3000));
        QCOMPARE(bench.bar->countText(), QStringLiteral("3,000 of 3,000 records"));

        bench.type("x >= 5 and origin in (PHX)");
        QCOMPARE(bench.chipTexts(), (QStringList{QStringLiteral("x >= 5"), QStringLiteral("origin = PHX")}));
        const MetricReport both = measured(project, "x >= 5 and origin = PHX");
        QCOMPARE(both.overall.rows, std::uint64_t{600});
        QVERIFY(bench.overviewShows(600));
        QCOMPARE(bench.bar->countText(), QStringLiteral("600 of 3,000 records"));
        const MetricReport &seen = bench.session.document()->metrics;
        QCOMPARE(seen.provenance.cohort, both.provenance.cohort);
        QCOMPARE(seen.overall.failures, both.overall.failures);
        QCOMPARE(seen.overall.find(Metric::Accuracy)->value, both.overall.find(Metric::Accuracy)->value);
        QCOMPARE(seen.series.size(), both.series.size());

        CohortChip *first = bench.chips()[0]; // its cross
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 11, first->height() / 2));
        bench.settle();
        QCOMPARE(bench.chipTexts(), QStringList{QStringLiteral("origin = PHX")});
        QVERIFY(bench.overviewShows(measured(project, "origin = PHX").overall.rows));

        QTest::mouseClick(bench.bar->findChild<QToolButton *>(QStringLiteral("cohortBack")), Qt::LeftButton);
        bench.settle();
        QCOMPARE(bench.chipTexts().size(), 2);
        bench.press(Qt::Key_Right, Qt::AltModifier);
        bench.settle();
        QCOMPARE(bench.chipTexts().size(), 1);
        bench.press(Qt::Key_Z, Qt::ControlModifier); // the last move, taken back
        bench.settle();
        QCOMPARE(bench.chipTexts().size(), 2);
        QVERIFY(bench.overviewShows(600));
        bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        bench.settle();
        QVERIFY(bench.chips().empty());
        QVERIFY(bench.overviewShows(3000));
        QCOMPARE(bench.failures.size(), 0);
    }

    void theCountIsThereBeforeAConditionIsApplied()
    {
        Bench bench;
        bench.import(QString::fromStdString(m_folder.write("preview.csv", simpleLog(1000))));
        bench.press(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(bench.bar->field(), QStringLiteral("origin = "));
        QTRY_COMPARE_WITH_TIMEOUT(bench.bar->field()->suggestions(),
                                  (QStringList{QStringLiteral("PHX"), QStringLiteral("ORD")}), kSlowest);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bench.bar->countText(), QStringLiteral("500 of 1,000 records"), kSlowest);
        QVERIFY(bench.overviewShows(1000)); // nothing is applied yet
        bench.press(Qt::Key_Return);
        bench.settle();
        QVERIFY(bench.overviewShows(500));
    }

    void cleanupTestCase() { QCOMPARE(blockingViolations(), std::size_t{0}); }
};

QTEST_MAIN(TestCohortInWindow)
#include "tst_cohort_in_window.moc"
