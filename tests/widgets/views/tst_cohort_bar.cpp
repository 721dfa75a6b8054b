// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_bar.h"

#include "widgets/views/cohort_chip.h"
#include "widgets/views/cohort_field.h"
#include "widgets/views/cohort_strip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace faultline;

namespace {

ColumnSchema column(std::int64_t id, const char *name, ValueType type, Role role = Role::Feature)
{
    ColumnSchema schema;
    schema.id = ColumnId{id};
    schema.name = name;
    schema.type = type;
    schema.role = role;
    return schema;
}

CohortWords words()
{
    CohortWords given;
    given.schema.task = Task::Binary;
    given.schema.columns = {column(1, "distance", ValueType::Int64), column(2, "origin", ValueType::Text),
                            column(3, "ts", ValueType::Time, Role::Time),
                            column(4, "label", ValueType::Int64, Role::Label),
                            column(5, "prediction", ValueType::Int64, Role::Prediction)};
    return given;
}

/// A bar in a window that answers as the desk does: the cohort it wants is the one it shows.
struct Bench {
    QWidget window;
    CohortBar *bar = new CohortBar;
    QWidget *page = new QWidget;
    ShownCohort shown;
    std::vector<std::string> chosen; ///< texts of the cohorts that were wanted
    QSignalSpy previews{bar, &CohortBar::previewWanted};

    explicit Bench(int width = 1200)
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(bar);
        column->addWidget(page, 1);
        page->setFocusPolicy(Qt::StrongFocus);
        window.resize(width, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window is not active.");
        page->setFocus();
        bar->setWords(words());
        shown.total = 60'000;
        shown.rows = 60'000;
        bar->setCohort(shown);
        QObject::connect(bar, &CohortBar::cohortChosen, bar, [this](const Cohort &cohort) {
            chosen.push_back(cohortText(cohort, words().schema));
            show(cohort);
        });
    }
    void show(const Cohort &cohort, std::optional<std::uint64_t> rows = 4120)
    {
        shown.cohort = cohort;
        shown.rows = rows;
        bar->setCohort(shown);
    }
    void show(const char *text) { show(*parseCohort(text, words())); }
    void type(const char *text)
    {
        bar->beginFilter();
        QTest::keyClicks(bar->field(), QString::fromUtf8(text));
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
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
    QString lastPreview() const
    {
        return previews.isEmpty()
            ? QString()
            : QString::fromStdString(cohortText(previews.last().first().value<Cohort>(), words().schema));
    }
    static QPoint crossOf(const CohortChip *chip) { return {chip->width() - 11, chip->height() / 2}; }
};

} // namespace

class TestCohortBar : public QObject {
    Q_OBJECT

private slots:
    void aTypedConditionBecomesAChip()
    {
        Bench bench;
        bench.type("distance > 1000");
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen, (std::vector<std::string>{"distance > 1000"}));
        QCOMPARE(bench.chipTexts(), QStringList{QStringLiteral("distance > 1000")});
        QVERIFY(bench.bar->field()->text().isEmpty());
        QVERIFY(bench.bar->field()->hasFocus()); // for the next one
        bench.type("failed");
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen.back(), std::string("distance > 1000 and failed"));
        QCOMPARE(bench.chipTexts().size(), 2);
        bench.press(Qt::Key_Return); // nothing typed, nothing wanted
        QCOMPARE(bench.chosen.size(), std::size_t{2});
    }

    void aPastedTextGivesAChipACondition()
    {
        Bench bench;
        QGuiApplication::clipboard()->setText(
            QStringLiteral("distance > 1000 and origin in (PHX, ORD) and (failed or distance > 5)"));
        bench.bar->beginFilter();
        bench.bar->field()->paste();
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chipTexts(),
                 (QStringList{QStringLiteral("distance > 1000"), QStringLiteral("origin in (PHX, ORD)"),
                              QStringLiteral("failed or distance > 5")}));
    }

    void theCountFollowsWhatIsTypedBeforeItIsApplied()
    {
        Bench bench;
        bench.show("origin = PHX");
        QCOMPARE(bench.bar->countText(), QStringLiteral("4,120 of 60,000 records"));
        bench.type("distance > 100");
        QTRY_COMPARE(bench.lastPreview(), QStringLiteral("origin = PHX and distance > 100"));
        bench.bar->setPreview(77);
        QCOMPARE(bench.bar->countText(), QStringLiteral("77 of 60,000 records"));
        QVERIFY(bench.chosen.empty());
        QSignalSpy ended(bench.bar, &CohortBar::previewEnded);
        bench.press(Qt::Key_Escape); // closes the list, if one is open
        bench.press(Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(bench.bar->countText(), QStringLiteral("4,120 of 60,000 records"));
        QVERIFY(bench.page->hasFocus());
        bench.bar->setPreview(5); // too late
        QCOMPARE(bench.bar->countText(), QStringLiteral("4,120 of 60,000 records"));
    }

    void whatCannotBeUnderstoodIsNotCounted()
    {
        Bench bench;
        bench.type("distance > 1");
        QTRY_COMPARE(bench.previews.size(), 1);
        bench.bar->setPreview(9);
        bench.type("distance > 1 and"); // the first text is selected and replaced
        QTRY_COMPARE(bench.bar->countText(), QStringLiteral("60,000 of 60,000 records"));
    }

    void mistakesAreNamedWhileTypingAndUnfinishedTextIsNot()
    {
        Bench bench;
        CohortField *field = bench.bar->field();
        bench.type("dist");
        QCOMPARE(field->sentence(), QString());
        QCOMPARE(field->suggestions(), QStringList{QStringLiteral("distance")});
        bench.type("distnce");
        QCOMPARE(field->sentence(), QStringLiteral("There is no column \"distnce\". Did you mean distance?"));
        bench.type("distance > far and failed");
        QCOMPARE(field->sentence(), QStringLiteral("\"far\" is no number."));
        bench.type("distance > ");
        QVERIFY(field->accessibleDescription().isEmpty());
        const int height = bench.bar->height();
        bench.press(Qt::Key_Return);
        QCOMPARE(field->sentence(), QStringLiteral("A value is missing here."));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("A value is missing here."));
        QCOMPARE(bench.bar->height(), height);
        QVERIFY(bench.chosen.empty());
        QCOMPARE(field->text(), QStringLiteral("distance > ")); // nothing is lost
    }

    void theListIsWorkedByKeys()
    {
        Bench bench;
        QSignalSpy wanted(bench.bar, &CohortBar::valuesWanted);
        CohortField *field = bench.bar->field();
        bench.type("or");
        bench.press(Qt::Key_Tab);
        QCOMPARE(field->text(), QStringLiteral("origin "));
        QVERIFY(field->hasFocus());
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("origin = "));
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(wanted.last().at(0).value<ColumnId>().value, std::int64_t{2});
        bench.bar->setValues({ColumnId{2}, "", {{"PHX", 12, {}}, {"New York", 3, {}}}, true});
        QCOMPARE(field->suggestions(), (QStringList{QStringLiteral("PHX"), QStringLiteral("New York")}));
        bench.press(Qt::Key_Up); // from the end
        bench.press(Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("origin = \"New York\""));
        QVERIFY(bench.chosen.empty());
        QCOMPARE(field->suggestions(), QStringList());
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen.back(), std::string("origin = \"New York\""));
    }

    void escapeClosesTheListThenLeaves()
    {
        Bench bench;
        bench.type("or");
        QVERIFY(!bench.bar->field()->suggestions().isEmpty());
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.bar->field()->suggestions().isEmpty());
        QCOMPARE(bench.bar->field()->text(), QStringLiteral("or"));
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.page->hasFocus());
        QVERIFY(bench.bar->field()->text().isEmpty());
    }

    void aSuggestionIsChosenByTheMouse()
    {
        Bench bench;
        bench.type("or");
        auto *list = bench.window.findChild<QAbstractItemView *>();
        QVERIFY(list && list->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(30, 12));
        QCoreApplication::processEvents();
        QCOMPARE(bench.bar->field()->text(), QStringLiteral("origin "));
        QVERIFY(bench.bar->field()->hasFocus());
    }

    void theCrossAndDeleteTakeAChipAway()
    {
        Bench bench;
        bench.show("distance > 1 and origin = PHX and failed");
        CohortChip *middle = bench.chips()[1];
        QTest::mouseClick(middle, Qt::LeftButton, {}, Bench::crossOf(middle));
        QCOMPARE(bench.chosen.back(), std::string("distance > 1 and failed"));
        bench.chips()[0]->setFocus();
        bench.press(Qt::Key_Delete);
        QCOMPARE(bench.chosen.back(), std::string("failed"));
        QVERIFY(bench.chips()[0]->hasFocus()); // the one that came after it
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.chosen.back(), std::string());
        QVERIFY(bench.chips().empty());
        QVERIFY(bench.bar->field()->hasFocus());
    }

    void aClickedChipIsEditedInItsPlace()
    {
        Bench bench;
        bench.show("distance > 1 and origin = PHX and failed");
        CohortField *field = bench.bar->field();
        const int place = bench.chips()[1]->x();
        QTest::mouseClick(bench.chips()[1], Qt::LeftButton, {}, QPoint(12, 12));
        QCOMPARE(field->x(), place);
        QCOMPARE(field->text(), QStringLiteral("origin = PHX"));
        QVERIFY(field->hasFocus());
        QCOMPARE(bench.chipTexts(), (QStringList{QStringLiteral("distance > 1"), QStringLiteral("failed")}));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("origin = ORD"));
        QTRY_COMPARE(bench.lastPreview(), QStringLiteral("distance > 1 and origin = ORD and failed"));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen.back(), std::string("distance > 1 and origin = ORD and failed"));
        QCOMPARE(bench.chipTexts().size(), 3);
        QVERIFY(bench.chips()[1]->hasFocus());
    }

    void editingEndsWithoutAChangeOrWithTheChipGone()
    {
        Bench bench;
        bench.show("distance > 1 and failed");
        bench.chips()[0]->setFocus();
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.bar->field()->text(), QStringLiteral("distance > 1"));
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.chosen.empty());
        QCOMPARE(bench.chipTexts().size(), 2);
        bench.bar->strip()->edit(0);
        bench.page->setFocus(); // nothing was changed
        QCOMPARE(bench.chipTexts().size(), 2);
        bench.bar->strip()->edit(0);
        bench.bar->field()->selectAll();
        bench.press(Qt::Key_Delete);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen.back(), std::string("failed"));
    }

    void anotherCohortEndsAnEdit()
    {
        Bench bench;
        bench.show("distance > 1 and failed");
        bench.bar->strip()->edit(1);
        bench.show("distance > 1");
        QCOMPARE(bench.chipTexts(), QStringList{QStringLiteral("distance > 1")});
        QVERIFY(bench.bar->field()->text().isEmpty());
        QVERIFY(!bench.bar->strip()->edited());
        // A count that comes while one types changes nothing else.
        bench.bar->strip()->edit(0);
        QTest::keyClicks(bench.bar->field(), QStringLiteral("0"));
        bench.show(bench.shown.cohort, 17);
        QCOMPARE(bench.bar->field()->text(), QStringLiteral("distance > 10"));
        QVERIFY(bench.bar->strip()->edited());
    }

    void theKeyboardReachesEverything()
    {
        Bench bench;
        bench.shown.canGoBack = true;
        bench.show("distance > 1 and failed");
        bench.bar->field()->setFocus();
        bench.press(Qt::Key_Left);
        QVERIFY(bench.chips()[1]->hasFocus());
        bench.press(Qt::Key_Left);
        QVERIFY(bench.chips()[0]->hasFocus());
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_Right);
        QVERIFY(bench.bar->field()->hasFocus());
        bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(bench.chips()[1]->hasFocus());
        for (const CohortChip *chip : bench.chips()) {
            QVERIFY(chip->accessibleName().startsWith(QStringLiteral("Filter: ")));
            QVERIFY(!chip->toolTip().isEmpty());
        }
        QSignalSpy back(bench.bar, &CohortBar::backRequested);
        auto *button = bench.bar->findChild<QToolButton *>(QStringLiteral("cohortBack"));
        QVERIFY(button->isEnabled());
        QVERIFY(!bench.bar->findChild<QToolButton *>(QStringLiteral("cohortForward"))->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(back.size(), 1);
    }

    void manyChipsAreFoldedIntoAMenu()
    {
        Bench bench(800);
        bench.show(
            "distance > 1 and origin = PHX and distance < 5000 and origin != ORD and failed and distance != 77 and "
            "not origin in (A, B, C)");
        const int folded = bench.bar->strip()->folded();
        QVERIFY(folded > 0);
        QCOMPARE(bench.chips().size() + static_cast<std::size_t>(folded), std::size_t{7});
        QCOMPARE(bench.chipTexts().last(), QStringLiteral("origin not in (A, B, C)"));
        for (const CohortChip *chip : bench.chips())
            QVERIFY(chip->geometry().right() < bench.bar->field()->x());
        auto *more = bench.bar->findChild<QToolButton *>(QStringLiteral("moreChips"));
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), QStringLiteral("+%1").arg(folded));
        emit more->menu()->aboutToShow();
        QCOMPARE(more->menu()->actions().size(), folded);
        QMenu *first = more->menu()->actions().first()->menu();
        QCOMPARE(first->title(), QStringLiteral("distance > 1"));
        first->actions().first()->trigger();
        QCOMPARE(bench.bar->field()->text(), QStringLiteral("distance > 1"));
        QVERIFY(bench.bar->field()->isVisible() && bench.bar->field()->width() > 100);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Escape);
        emit more->menu()->aboutToShow();
        more->menu()->actions().first()->menu()->actions().last()->trigger();
        QVERIFY(bench.chosen.back().rfind("origin = PHX and", 0) == 0);
        bench.window.resize(1600, 400);
        QTRY_COMPARE(bench.bar->strip()->folded(), 0);
        QVERIFY(!more->isVisible());
    }

    void rowSetsSayTheirNameAndOrigin()
    {
        Bench bench;
        auto set = std::make_shared<RowSet>();
        set->name = "cluster 3";
        set->origin = "clusters of failures";
        CohortWords known = words();
        known.rowSets.push_back(set);
        bench.bar->setWords(known);
        bench.show(*parseCohort("@\"cluster 3\" and failed", known));
        QCOMPARE(bench.chipTexts(), (QStringList{QStringLiteral("cluster 3"), QStringLiteral("failed")}));
        QVERIFY(bench.chips()[0]->toolTip().contains(QStringLiteral("clusters of failures")));
        bench.bar->strip()->edit(0);
        QCOMPARE(bench.bar->field()->text(), QStringLiteral("@\"cluster 3\""));
        bench.press(Qt::Key_Escape);
        bench.shown.problem = QStringLiteral("The row set was made for other data.");
        bench.show(bench.shown.cohort, {});
        QCOMPARE(bench.bar->countText(), QStringLiteral("no records of 60,000"));
        QVERIFY(bench.chips()[0]->accessibleDescription().contains(QStringLiteral("other data")));
        QVERIFY(!bench.chips()[1]->accessibleDescription().contains(QStringLiteral("other data")));
    }

    void savedCohortsAreChosenAndRemoved()
    {
        Bench bench;
        bench.shown.saved = {{"evening", "distance > 5 or failed"}, {"gone", "speed > 5"}};
        bench.show("failed");
        auto *star = bench.bar->findChild<QToolButton *>(QStringLiteral("savedCohorts"));
        emit star->menu()->aboutToShow();
        QAction *evening = nullptr;
        QAction *gone = nullptr;
        QMenu *remove = nullptr;
        for (QAction *action : star->menu()->actions()) {
            evening = action->text() == QLatin1String("evening") ? action : evening;
            gone = action->text() == QLatin1String("gone") ? action : gone;
            remove = action->menu() ? action->menu() : remove;
        }
        QVERIFY(evening && gone && remove);
        QVERIFY(!gone->isEnabled());
        QCOMPARE(gone->toolTip(), QStringLiteral("There is no column \"speed\". Column names are case-sensitive."));
        QSignalSpy removed(bench.bar, &CohortBar::removeSavedRequested);
        remove->actions().last()->trigger();
        QCOMPARE(removed.first().first().toString(), QStringLiteral("gone"));
        evening->trigger();
        QCOMPARE(bench.chosen.back(), std::string("distance > 5 or failed"));
        QSignalSpy save(bench.bar, &CohortBar::saveRequested);
        star->menu()->actions().first()->trigger();
        QCOMPARE(save.size(), 1);
        // It is a word to type, too.
        bench.show("origin = PHX");
        bench.type("even");
        QCOMPARE(bench.bar->field()->suggestions(), QStringList{QStringLiteral("evening")});
        bench.press(Qt::Key_Tab);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen.back(), std::string("origin = PHX and (distance > 5 or failed)"));
    }

    void undoInAnEmptyFieldIsLeftToTheWindow()
    {
        Bench bench;
        int undone = 0;
        auto *undo = new QAction(&bench.window);
        undo->setShortcut(QKeySequence::Undo);
        connect(undo, &QAction::triggered, this, [&] { ++undone; });
        bench.window.addAction(undo);
        bench.type("x");
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 0);
        QVERIFY(bench.bar->field()->text().isEmpty());
        bench.bar->field()->begin({});
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
    }

    void noLogMeansNothingToFilter()
    {
        Bench bench;
        bench.shown = {};
        bench.show(Cohort{}, {});
        QCOMPARE(bench.bar->countText(), QStringLiteral("No log open"));
        QVERIFY(!bench.bar->field()->isEnabled());
    }

    void conditionsOfSeveralLinesStayOneChip()
    {
        Bench bench;
        bench.show("origin = \"a\n\"\"b\"\"\tc\"");
        QCOMPARE(bench.chips().size(), std::size_t{1});
        QCOMPARE(bench.chips()[0]->height(), 24);
        QVERIFY(bench.chips()[0]->accessibleName().contains(QChar(0x21B5)));
        bench.bar->strip()->edit(0);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.chosen.empty()); // it reads back as the same
    }
};

QTEST_MAIN(TestCohortBar)
#include "tst_cohort_bar.moc"
