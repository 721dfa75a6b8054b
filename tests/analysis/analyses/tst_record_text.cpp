// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_text.h"

#include "tests/support/expect.h"

#include <QTest>

#include <cmath>

using namespace faultline;

namespace {

RecordPage page(std::vector<ValueType> types, std::vector<RecordCell> cells)
{
    RecordPage page;
    page.types = std::move(types);
    page.rows.resize(cells.size() / page.types.size());
    page.cells = std::move(cells);
    return page;
}

Schema schema()
{
    Schema schema;
    const auto add = [&](const char *name, ValueType type, Role role) {
        ColumnSchema column;
        column.id = ColumnId{static_cast<std::int64_t>(schema.columns.size()) + 1};
        column.name = name;
        column.type = type;
        column.role = role;
        schema.columns.push_back(column);
    };
    add("distance", ValueType::Int64, Role::Feature);
    add("origin", ValueType::Text, Role::Feature);
    add("ts", ValueType::Time, Role::Time);
    add("label", ValueType::Int64, Role::Label);
    add("prediction", ValueType::Int64, Role::Prediction);
    return schema;
}

Cohort range(std::int64_t column, double lower, double upper)
{
    Cohort term;
    term.op = CohortOp::Range;
    term.column = ColumnId{column};
    term.lower = lower;
    term.upper = upper;
    return term;
}

Cohort among(std::int64_t column, std::vector<std::string> texts)
{
    Cohort term;
    term.op = CohortOp::Equal;
    term.column = ColumnId{column};
    term.texts = std::move(texts);
    return term;
}

} // namespace

class TestRecordText : public QObject {
    Q_OBJECT

private slots:
    void tsvIsWhatSpreadsheetsPaste()
    {
        const RecordPage cells = page({ValueType::Text, ValueType::Float64, ValueType::Time},
                                      {RecordCell("a\tb"), RecordCell(0.1), RecordCell(std::int64_t{0}), //
                                       RecordCell("say \"hi\"\nand go"), RecordCell(), RecordCell(), //
                                       RecordCell("=HYPERLINK(1)"), RecordCell(-1.5), RecordCell(), //
                                       RecordCell(""), RecordCell(std::nan("")), RecordCell()});
        QCOMPARE(recordsAsTsv(cells, {"text", "x", "@at"}),
                 std::string("text\tx\t'@at\n"
                             "\"a\tb\"\t0.1\t1970-01-01T00:00:00Z\n"
                             "\"say \"\"hi\"\"\nand go\"\t\t\n"
                             "'=HYPERLINK(1)\t-1.5\t\n"
                             "\"\"\tnan\t\n"));
        QVERIFY(recordsAsTsv(cells, {"text", "x", "@at"}, CsvSafety::Exact).find("\n=HYPERLINK(1)\t")
                != std::string::npos);
    }

    void markdownKeepsItsCells()
    {
        const RecordPage cells = page({ValueType::Text, ValueType::Int64},
                                      {RecordCell("a|b\r\n<i>*c*"), RecordCell(std::int64_t{9007199254740993})});
        QCOMPARE(recordsAsMarkdown(cells, {"te|xt", "n"}),
                 std::string("| te\\|xt | n |\n"
                             "| --- | ---: |\n"
                             "| a\\|b<br>\\<i>\\*c\\* | 9007199254740993 |\n"));
    }

    void pandasFilterOfIds()
    {
        QCOMPARE(pandasFilter("request id", {RecordCell("a\"b"), RecordCell("c\\\n")}),
                 std::string("df[df[\"request id\"].isin([\"a\\\"b\", \"c\\\\\\n\"])]"));
        QCOMPARE(pandasFilter("n", {RecordCell(std::int64_t{9007199254740993}), RecordCell()}),
                 std::string("df[df[\"n\"].isin([9007199254740993]) | df[\"n\"].isna()]"));
    }

    void pandasFilterOfACohort()
    {
        const Schema known = schema();
        const auto text = [&](const Cohort &cohort) {
            const Result<std::string> filter = pandasFilter(cohort, known);
            return filter ? *filter : "error: " + filter.error().message;
        };
        QCOMPARE(text({}), std::string("df"));
        Cohort both;
        both.op = CohortOp::And;
        both.children = {range(1, 1000, HUGE_VAL), among(2, {"PHX", "ORD"})};
        QCOMPARE(text(both), std::string("df[((df[\"distance\"] > 1000) & df[\"origin\"].isin([\"PHX\", \"ORD\"]))]"));
        Cohort no;
        no.op = CohortOp::Not;
        no.children = {among(2, {"PHX"})};
        QCOMPARE(text(no), std::string("df[~((df[\"origin\"] == \"PHX\"))]"));
        Cohort time;
        time.op = CohortOp::TimeRange;
        time.from = kNoTimeBefore;
        time.to = 86'400 * kSecond;
        QCOMPARE(text(time),
                 std::string("df[(pd.to_datetime(df[\"ts\"], utc=True) < pd.Timestamp(\"1970-01-02T00:00:00Z\"))]"));
        Cohort rows;
        rows.op = CohortOp::Rows;
        QVERIFY(text(rows).starts_with("error: A row set cannot be written"));
    }
};

QTEST_GUILESS_MAIN(TestRecordText)
#include "tst_record_text.moc"
