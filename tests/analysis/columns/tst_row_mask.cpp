// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/row_mask.h"

#include "analysis/values/cohort_text.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace faultline;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Micros kStart = 981'331'200 * kSecond; // 2001-02-05

using Random = std::mt19937_64;

std::size_t draw(Random &random, std::size_t below)
{
    return static_cast<std::size_t>(random() % below);
}

/// Rows as a test sees them: missing, NaN, infinities, more distinct numbers than codes, integers beyond 2^53.
struct Rows {
    MemorySource::Numbers distance;
    MemorySource::Numbers hour;
    MemorySource::Integers key;
    MemorySource::Texts origin;
    MemorySource::Integers time;
    MemorySource::Integers landed;
    MemorySource::Texts label;
    MemorySource::Texts prediction;
    MemorySource::Numbers confidence;

    explicit Rows(std::size_t count)
    {
        Random random(11);
        const std::vector<std::string> places{"PHX", "ORD", "New York", "", "say \"so\",\nthen"};
        for (std::size_t row = 0; row < count; ++row) {
            const std::size_t kind = draw(random, 40);
            const double far = static_cast<double>(draw(random, 4000)) / 8.0;
            distance.push_back(kind == 0 ? std::nullopt
                                         : std::optional(kind == 1       ? std::nan("")
                                                             : kind == 2 ? kInfinity
                                                             : kind == 3 ? -kInfinity
                                                                         : far));
            hour.push_back(draw(random, 10) == 0 ? std::nullopt : std::optional(static_cast<double>(draw(random, 24))));
            key.push_back((std::int64_t{1} << 53) + static_cast<std::int64_t>(draw(random, 7)));
            origin.push_back(draw(random, 9) == 0 ? std::nullopt : std::optional(places[draw(random, places.size())]));
            time.push_back(draw(random, 12) == 0
                               ? std::nullopt
                               : std::optional<Micros>(kStart + static_cast<Micros>(draw(random, 480)) * kHour));
            landed.push_back(draw(random, 12) == 0
                                 ? std::nullopt
                                 : std::optional<Micros>(kStart + static_cast<Micros>(draw(random, 480)) * kHour));
            label.push_back(draw(random, 8) == 0 ? std::nullopt : std::optional(std::to_string(draw(random, 2))));
            prediction.push_back(std::to_string(draw(random, 2)));
            confidence.push_back(
                draw(random, 15) == 0 ? std::nullopt : std::optional(static_cast<double>(draw(random, 1001)) / 1000.0));
        }
    }

    std::shared_ptr<MemorySource> source() const
    {
        auto made = std::make_shared<MemorySource>();
        made->add("distance", Role::Feature, distance).add("hour", Role::Feature, hour);
        made->addIntegers("key", Role::Feature, ValueType::Int64, key).add("origin", Role::Feature, origin);
        made->addIntegers("ts", Role::Time, ValueType::Time, time);
        made->addIntegers("landed", Role::Meta, ValueType::Time, landed);
        made->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
        made->add("confidence", Role::Confidence, confidence);
        return made;
    }
};

/// Two logs, "june.csv" and "july.csv", of the first rows each of the same columns.
Dataset twoLogs(const std::shared_ptr<MemorySource> &source, std::size_t first, std::size_t second)
{
    Dataset data = MemorySource::dataset(source);
    data.production = std::make_shared<Table>(source, data.production->schema(),
                                              std::vector<LogSpan>{{LogId{1}, Part::Production, first, "june.csv"},
                                                                   {LogId{2}, Part::Production, second, "july.csv"}},
                                              "project");
    return data;
}

/// One row at a time, by the definition: a missing value satisfies only IsMissing (and Not).
class Definition {
public:
    Definition(const Rows &rows, const Schema &schema, std::size_t first)
        : m_rows(rows)
        , m_schema(schema)
        , m_first(first)
    {
    }

    bool holds(const Cohort &cohort, std::size_t row) const
    {
        const std::size_t stored = row < m_first ? row : row - m_first;
        const auto holdsHere = [&](const Cohort &child) { return holds(child, row); };
        switch (cohort.op) {
        case CohortOp::All:
            return true;
        case CohortOp::And:
            return std::all_of(cohort.children.begin(), cohort.children.end(), holdsHere);
        case CohortOp::Or:
            return std::any_of(cohort.children.begin(), cohort.children.end(), holdsHere);
        case CohortOp::Not:
            return !holds(cohort.children.front(), row);
        case CohortOp::IsMissing:
            return isMissing(cohort, stored);
        case CohortOp::Equal:
            return equals(cohort, stored);
        case CohortOp::Range:
            return !isMissing(cohort, stored) && within(cohort, number(cohort, stored));
        case CohortOp::TimeRange:
            return m_rows.time[stored] && *m_rows.time[stored] >= cohort.from && *m_rows.time[stored] < cohort.to;
        case CohortOp::Failed:
            return m_rows.label[stored] && *m_rows.label[stored] != *m_rows.prediction[stored];
        case CohortOp::DerivedRange:
            return cohort.derived == Derived::Confidence
                ? m_rows.confidence[stored] && within(cohort, *m_rows.confidence[stored])
                : m_rows.label[stored]
                    && within(cohort, *m_rows.label[stored] != *m_rows.prediction[stored] ? 1.0 : 0.0);
        case CohortOp::Log:
            return std::find(cohort.texts.begin(), cohort.texts.end(), row < m_first ? "june.csv" : "july.csv")
                != cohort.texts.end();
        case CohortOp::Rows:
            return ((cohort.rows->bits[row / 64] >> (row % 64)) & 1U) != 0;
        }
        return false;
    }

private:
    std::string name(const Cohort &cohort) const { return m_schema.find(cohort.column)->name; }
    bool isMissing(const Cohort &cohort, std::size_t row) const
    {
        const std::string column = name(cohort);
        return column == "distance" ? !m_rows.distance[row]
            : column == "hour"      ? !m_rows.hour[row]
            : column == "origin"    ? !m_rows.origin[row]
            : column == "landed"    ? !m_rows.landed[row]
            : column == "key"       ? !m_rows.key[row]
                                    : !m_rows.time[row];
    }
    long double number(const Cohort &cohort, std::size_t row) const
    {
        const std::string column = name(cohort);
        return column == "distance" ? static_cast<long double>(*m_rows.distance[row])
            : column == "hour"      ? static_cast<long double>(*m_rows.hour[row])
            : column == "key"       ? static_cast<long double>(*m_rows.key[row])
                                    : static_cast<long double>(*m_rows.landed[row]);
    }
    bool equals(const Cohort &cohort, std::size_t row) const
    {
        if (isMissing(cohort, row))
            return false;
        if (name(cohort) == "origin")
            return std::find(cohort.texts.begin(), cohort.texts.end(), *m_rows.origin[row]) != cohort.texts.end();
        return std::find(cohort.numbers.begin(), cohort.numbers.end(), number(cohort, row)) != cohort.numbers.end();
    }
    static bool within(const Cohort &range, long double value)
    {
        const bool above = range.lower == -kInfinity || value > range.lower
            || (range.lowerIncluded && value == static_cast<long double>(range.lower));
        const bool below = range.upper == kInfinity || value < range.upper
            || (range.upperIncluded && value == static_cast<long double>(range.upper));
        return !std::isnan(value) && above && below;
    }

    const Rows &m_rows;
    const Schema &m_schema;
    std::size_t m_first;
};

Cohort randomRange(Random &random, CohortOp op, double most)
{
    Cohort range;
    range.op = op;
    range.lower = draw(random, 4) == 0 ? -kInfinity : std::floor(static_cast<double>(random() % 1000) / 999.0 * most);
    range.upper = draw(random, 4) == 0 ? kInfinity : range.lower + std::floor(most / 3.0);
    if (std::isinf(range.lower) && !std::isinf(range.upper))
        range.upper = std::floor(most / 2.0);
    range.lowerIncluded = !std::isinf(range.lower) && draw(random, 2) == 0;
    range.upperIncluded = std::isinf(range.upper) || draw(random, 2) == 0;
    return range;
}

Cohort randomTerm(Random &random, const MemorySource &source, const std::shared_ptr<const RowSet> &set)
{
    Cohort term;
    switch (draw(random, 10)) {
    case 0:
        term = randomRange(random, CohortOp::Range, 500.0);
        term.column = source.id("distance");
        break;
    case 1:
        term = randomRange(random, CohortOp::Range, 24.0);
        term.column = source.id("hour");
        break;
    case 2:
        term.op = CohortOp::Equal;
        term.column = source.id("hour");
        term.numbers = {static_cast<double>(draw(random, 24)), static_cast<double>(draw(random, 24)), 99.0};
        break;
    case 3:
        term.op = CohortOp::Equal;
        term.column = source.id("origin");
        term.texts = {draw(random, 2) == 0 ? "PHX" : "say \"so\",\nthen", "nowhere", ""};
        break;
    case 4:
        term.op = CohortOp::IsMissing;
        term.column = source.id(std::vector<std::string>{"distance", "hour", "origin", "ts"}[draw(random, 4)]);
        break;
    case 5:
        term.op = CohortOp::TimeRange;
        term.column = source.id("ts");
        term.from = draw(random, 3) == 0 ? kNoTimeBefore : kStart + static_cast<Micros>(draw(random, 20)) * kDay;
        term.to = draw(random, 3) == 0 && term.from != kNoTimeBefore
            ? kNoTimeAfter
            : kStart + static_cast<Micros>(draw(random, 20)) * kDay;
        break;
    case 6:
        term.op = CohortOp::Failed;
        break;
    case 7:
        term = randomRange(random, CohortOp::DerivedRange, 1.0);
        term.derived = Derived::Failure;
        term.lower = term.upper = 0.0;
        term.lowerIncluded = term.upperIncluded = true; // correct
        break;
    case 8:
        term.op = CohortOp::Log;
        term.texts = {draw(random, 2) == 0 ? "june.csv" : "july.csv"};
        break;
    default:
        term.op = CohortOp::Rows;
        term.rows = set;
    }
    return term;
}

Cohort randomTree(Random &random, const MemorySource &source, const std::shared_ptr<const RowSet> &set, int depth)
{
    const std::size_t kind = depth == 0 ? 3 : draw(random, 5);
    if (kind >= 3)
        return randomTerm(random, source, set);
    Cohort tree;
    tree.op = kind == 0 ? CohortOp::And : kind == 1 ? CohortOp::Or : CohortOp::Not;
    const std::size_t children = kind == 2 ? 1 : 2 + draw(random, 2);
    for (std::size_t i = 0; i < children; ++i)
        tree.children.push_back(randomTree(random, source, set, depth - 1));
    return tree;
}

} // namespace

class TestRowMask : public QObject {
    Q_OBJECT

private:
    InlineExecutor m_inline;
    Run m_run{m_inline, {}, nullptr, 1};

    /// Row numbers of a cohort given as text, over six rows.
    std::vector<int> rowsOfText(const Dataset &data, const std::string &text)
    {
        CohortWords words;
        words.schema = data.production->schema();
        for (const LogSpan &log : data.production->logs())
            words.logs.push_back(log.name);
        const Result<Cohort> cohort = parseCohort(text, words);
        if (!cohort)
            qFatal("%s: %s", text.c_str(), cohort.error().message.c_str());
        const Result<RowMask> mask = rowsOf(data, *cohort, m_run);
        if (!mask)
            qFatal("%s: %s", text.c_str(), mask.error().message.c_str());
        std::vector<int> rows;
        for (std::size_t row = 0; row < mask->rows; ++row) {
            if (mask->at(row))
                rows.push_back(static_cast<int>(row));
        }
        return rows;
    }

private slots:
    void everyConditionSelectsItsRows()
    {
        auto source = std::make_shared<MemorySource>();
        const double nan = std::nan("");
        source->add("x", Role::Feature, {1.0, 2.0, std::nullopt, nan, kInfinity, -kInfinity});
        source->add("s", Role::Feature, {"a", "b\n\"c\"", std::nullopt, "", "a", "A"});
        source->addIntegers("ts", Role::Time, ValueType::Time,
                            {kStart, kStart + kDay - 1, kStart + kDay, std::nullopt, kStart + 2 * kDay, kStart});
        source->add("label", Role::Label, {"1", "0", "1", "0", std::nullopt, "1"});
        source->add("prediction", Role::Prediction, {"1", "1", "0", "0", "1", std::nullopt});
        source->add("p_0", Role::Probability, {0.25, 0.5, 0.75, 1.0, 0.5, std::nullopt}, "0");
        source->add("p_1", Role::Probability, {0.75, 0.5, 0.25, 0.0, 0.5, 0.5}, "1");
        const Dataset data = twoLogs(source, 4, 2);
        using List = std::vector<int>;
        QCOMPARE(rowsOfText(data, "x > 1"), (List{1, 5}));
        QCOMPARE(rowsOfText(data, "x >= 1"), (List{0, 1, 4, 5}));
        QCOMPARE(rowsOfText(data, "x is missing"), (List{2}));
        QCOMPARE(rowsOfText(data, "x is not missing"), (List{0, 1, 3, 4, 5}));
        QCOMPARE(rowsOfText(data, "x > -inf"), (List{0, 1, 4, 5}));
        QCOMPARE(rowsOfText(data, "not x > 1"), (List{0, 2, 3, 4}));
        QCOMPARE(rowsOfText(data, "x != 1"), (List{1, 2, 3, 5}));
        QCOMPARE(rowsOfText(data, "s = a"), (List{0, 4}));
        QCOMPARE(rowsOfText(data, "s = \"b\n\"\"c\"\"\""), (List{1, 5}));
        QCOMPARE(rowsOfText(data, "s = \"\""), (List{3}));
        QCOMPARE(rowsOfText(data, "ts = 2001-02-05"), (List{0, 1, 4, 5}));
        QCOMPARE(rowsOfText(data, "ts >= 2001-02-06"), (List{2}));
        QCOMPARE(rowsOfText(data, "ts < 2001-02-06"), (List{0, 1, 4, 5}));
        QCOMPARE(rowsOfText(data, "not ts < 2001-02-06"), (List{2, 3}));
        QCOMPARE(rowsOfText(data, "failed"), (List{1, 2, 5}));
        QCOMPARE(rowsOfText(data, "correct"), (List{0, 3, 4}));
        QCOMPARE(rowsOfText(data, "loss > 1"), (List{2}));
        QCOMPARE(rowsOfText(data, "0.2 < loss < 0.7"), (List{0, 1, 4, 5}));
        QCOMPARE(rowsOfText(data, "brier = 0.5"), (List{1, 5}));
        QCOMPARE(rowsOfText(data, "confidence = 0.75"), (List{0, 2, 4}));
        QCOMPARE(rowsOfText(data, "log = july.csv"), (List{4, 5}));
        QCOMPARE(rowsOfText(data, "log != july.csv"), (List{0, 1, 2, 3}));
        QCOMPARE(rowsOfText(data, "log in (june.csv, july.csv) and failed"), (List{1, 2, 5}));
    }

    void infinitiesAreNumbersAndNaNIsNone()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, {1.0, 2.0, std::nullopt, std::nan(""), kInfinity, -kInfinity});
        const Dataset data = MemorySource::dataset(source);
        using List = std::vector<int>;
        QCOMPARE(rowsOfText(data, "x > 1"), (List{1, 4}));
        QCOMPARE(rowsOfText(data, "x < 2"), (List{0, 5}));
        QCOMPARE(rowsOfText(data, "x > -inf"), (List{0, 1, 4, 5}));
        QCOMPARE(rowsOfText(data, "x = inf"), (List{4}));
        QCOMPARE(rowsOfText(data, "x > inf"), (List{}));
        QCOMPARE(rowsOfText(data, "x >= inf"), (List{4}));
        QCOMPARE(rowsOfText(data, "x <= -inf"), (List{5}));
        QCOMPARE(rowsOfText(data, "x is not missing and not x > -inf"), (List{3}));
    }

    void residualsAreOfARegression()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("label", Role::Label, MemorySource::Numbers{1.0, 5.0, std::nullopt, 2.0});
        source->add("prediction", Role::Prediction, MemorySource::Numbers{2.0, 2.0, 2.0, std::nullopt});
        const Dataset data = MemorySource::dataset(source, Task::Regression, {});
        QCOMPARE(rowsOfText(data, "residual = 1"), (std::vector<int>{0}));
        QCOMPARE(rowsOfText(data, "residual < 0"), (std::vector<int>{1}));
        QCOMPARE(rowsOfText(data, "abs_residual >= 1"), (std::vector<int>{0, 1}));
        QCOMPARE(rowsOfText(data, "not abs_residual >= 1"), (std::vector<int>{2, 3}));
    }

    void anyTreeSelectsWhatItsDefinitionSays()
    {
        const Rows rows(3000);
        const std::shared_ptr<MemorySource> source = rows.source();
        constexpr std::size_t kFirst = 1900;
        const Dataset data = twoLogs(source, kFirst, 1100);
        const Schema &schema = data.production->schema();
        Random random(3);
        auto set = std::make_shared<RowSet>();
        set->name = "lasso 1";
        set->bits.resize((3000 + 63) / 64);
        for (std::size_t row = 0; row < 3000; ++row)
            set->bits[row / 64] |= std::uint64_t{draw(random, 3) == 0} << (row % 64);
        CohortWords words{schema, {"june.csv", "july.csv"}, {set}};
        const Definition definition(rows, schema, kFirst);
        std::size_t selected = 0;
        for (int round = 0; round < 300; ++round) {
            const Cohort cohort = randomTree(random, *source, set, 3);
            const std::string text = cohortText(cohort, schema);
            const Result<RowMask> mask = rowsOf(data, cohort, m_run);
            QVERIFY2(mask, text.c_str());
            std::size_t count = 0;
            for (std::size_t row = 0; row < 3000; ++row) {
                const bool expected = definition.holds(cohort, row);
                count += expected ? 1 : 0;
                QVERIFY2(mask->at(row) == expected, (text + ", row " + std::to_string(row)).c_str());
            }
            QCOMPARE(mask->count(), count);
            selected += count > 0 && count < 3000 ? 1 : 0;
            // What it is typed as selects the same rows.
            const Result<Cohort> typed = parseCohort(text, words);
            QVERIFY2(typed, (text + ": " + (typed ? "" : typed.error().message)).c_str());
            const Result<RowMask> again = rowsOf(data, *typed, m_run);
            QVERIFY2(again && again->words == mask->words, text.c_str());
        }
        QVERIFY(selected > 200);
    }

    void theSameRowsForAnyNumberOfThreadsAndSeveralChunks()
    {
        const std::size_t count = kChunkRows + 4000;
        const Rows rows(count);
        const Dataset data = MemorySource::dataset(rows.source());
        CohortWords words;
        words.schema = data.production->schema();
        const Cohort cohort = *parseCohort(
            "(distance > 100 and not hour between 3 and 9 or origin = PHX) and ts >= 2001-02-08 and not correct",
            words);
        const Result<RowMask> one = rowsOf(data, cohort, m_run);
        QVERIFY(one);
        ThreadExecutor threads(3);
        Run run{threads, {}, nullptr, 1};
        const Result<RowMask> many = rowsOf(MemorySource::dataset(rows.source()), cohort, run);
        QVERIFY(many);
        QVERIFY(one->words == many->words);
        const Definition definition(rows, words.schema, count);
        std::size_t expected = 0;
        for (std::size_t row = 0; row < count; ++row)
            expected += definition.holds(cohort, row) ? 1 : 0;
        QCOMPARE(one->count(), expected);
    }

    void integersBeyondDoublesAreComparedExactly()
    {
        auto source = std::make_shared<MemorySource>();
        const std::int64_t large = (std::int64_t{1} << 53);
        source->addIntegers("key", Role::Feature, ValueType::Int64, {large, large + 1, large + 2, large + 3});
        const Dataset data = MemorySource::dataset(source);
        Cohort range;
        range.op = CohortOp::Range;
        range.column = source->id("key");
        range.lower = static_cast<double>(large);
        range.upper = static_cast<double>(large + 2);
        const Result<RowMask> mask = rowsOf(data, range, m_run);
        QVERIFY(mask);
        QCOMPARE(mask->words[0], std::uint64_t{0b0110});
    }

    void questionsThatCannotBeAnsweredSayWhy()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, {1.0, 2.0});
        const Dataset data = MemorySource::dataset(source);
        Cohort rows;
        rows.op = CohortOp::Rows;
        auto set = std::make_shared<RowSet>();
        set->name = "lasso";
        set->bits.resize(7);
        rows.rows = set;
        Result<RowMask> mask = rowsOf(data, rows, m_run);
        QVERIFY(!mask);
        QCOMPARE(mask.error().kind, ErrorKind::Query);
        QCOMPARE(mask.error().where, std::string("lasso"));
        Cohort time;
        time.op = CohortOp::TimeRange;
        QVERIFY(!rowsOf(data, time, m_run));
        Cohort gone;
        gone.op = CohortOp::IsMissing;
        gone.column = ColumnId{99};
        QVERIFY(!rowsOf(data, gone, m_run));
        Cohort lone;
        lone.op = CohortOp::Not;
        QVERIFY(!rowsOf(data, lone, m_run));
    }

    void aCancelEndsItAsCancelled()
    {
        const Dataset data = MemorySource::dataset(Rows(2000).source());
        Run run{m_inline, {}, nullptr, 1};
        run.cancel.cancel();
        Cohort failed;
        failed.op = CohortOp::Failed;
        const Result<RowMask> mask = rowsOf(data, failed, run);
        QVERIFY(!mask);
        QCOMPARE(mask.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestRowMask)
#include "tst_row_mask.moc"
