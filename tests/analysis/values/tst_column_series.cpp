// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/column_series.h"

#include <QTest>

using namespace faultline;

namespace {

Schema schemaOf(const std::vector<std::string> &names, Role role = Role::Embedding)
{
    Schema schema;
    for (const std::string &name : names) {
        ColumnSchema column;
        column.id = ColumnId{static_cast<std::int64_t>(schema.columns.size()) + 1};
        column.name = name;
        column.type = ValueType::Float64;
        column.role = role;
        schema.columns.push_back(column);
    }
    return schema;
}

std::vector<std::string> numbered(const std::string &name, std::size_t count)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(name + '_' + std::to_string(i));
    return names;
}

} // namespace

class TestColumnSeries : public QObject {
    Q_OBJECT

private slots:
    void numberedColumnsMakeASeriesByIndex()
    {
        const auto series = columnSeries(schemaOf({"e_2", "x", "e_0", "e_3", "e_1"}));
        QCOMPARE(series.size(), std::size_t{1});
        QCOMPARE(series[0].name, std::string("e"));
        QCOMPARE(series[0].columns, (std::vector<ColumnId>{{3}, {5}, {1}, {4}}));
        QCOMPARE(series[0].edge(), std::size_t{0}); // 2 x 2 is no picture
    }

    void squaresFromFourByFourAreSquare()
    {
        QCOMPARE(columnSeries(schemaOf(numbered("pixel", 784)))[0].edge(), std::size_t{28});
        QCOMPARE(columnSeries(schemaOf(numbered("emb", 16)))[0].edge(), std::size_t{4});
        QCOMPARE(columnSeries(schemaOf(numbered("emb", 32)))[0].edge(), std::size_t{0});
    }

    void gapsLeadingZerosAndProbabilitiesAreNoSeries()
    {
        QVERIFY(columnSeries(schemaOf({"e_0", "e_1", "e_3", "e_4"})).empty());
        QVERIFY(columnSeries(schemaOf({"e_00", "e_01", "e_02", "e_03"})).empty());
        QVERIFY(columnSeries(schemaOf(numbered("p", 10), Role::Probability)).empty());
        QVERIFY(columnSeries(schemaOf({"e_0", "e_1", "e_2"})).empty());
    }
};

QTEST_GUILESS_MAIN(TestColumnSeries)
#include "tst_column_series.moc"
