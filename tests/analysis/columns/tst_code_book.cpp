// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/code_book.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace faultline;

namespace {

Column numbers(std::vector<double> values)
{
    Column column;
    column.type = ValueType::Float64;
    column.rows = values.size();
    column.numbers = std::move(values);
    return column;
}

Column texts(const std::shared_ptr<Dictionary> &words, const std::vector<const char *> &values)
{
    Column column;
    column.type = ValueType::Text;
    column.rows = values.size();
    for (const char *value : values)
        column.entries.push_back(words->add(value));
    column.dictionary = words;
    return column;
}

std::vector<double> ramp(std::size_t count, double step)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<double>(i) * step);
    return values;
}

} // namespace

class TestCodeBook : public QObject {
    Q_OBJECT

private slots:
    void fewValuesGetACodeEach();
    void decilesOfTheBaselineAreEdges();
    void booksOfNumbersFitAByte();
    void valuesNewSinceTheBaselineAreNeverRest();
    void valueAfterTheBookIsRestAndSaidSo();
    void codesAreTheBinOfTheValue();
};

void TestCodeBook::fewValuesGetACodeEach()
{
    const CodeBook book = makeCodeBook(numbers({3, 1, 2, 1, std::nan(""), HUGE_VAL}), nullptr);
    QVERIFY(book.distinct);
    QCOMPARE(book.edges, (std::vector<double>{1, 2, 3}));
    QCOMPARE(book.codeOf(std::nan("")), std::size_t{CodeBook::kNotFinite});
    QCOMPARE(book.codeOf(2), CodeBook::kFirst + 1);
}

void TestCodeBook::decilesOfTheBaselineAreEdges()
{
    const Column baseline = numbers(ramp(1001, 1.0));
    const CodeBook book = makeCodeBook(numbers(ramp(5000, 0.37)), &baseline);
    QVERIFY(!book.distinct);
    for (int decile = 1; decile <= 9; ++decile)
        QVERIFY(std::binary_search(book.edges.begin(), book.edges.end(), 100.0 * decile));
}

void TestCodeBook::booksOfNumbersFitAByte()
{
    const Column baseline = numbers(ramp(1001, 1.0));
    const CodeBook many = makeCodeBook(numbers(ramp(100'000, 0.01)), &baseline);
    QVERIFY(many.size() <= 256);
    QVERIFY(many.edges.size() > 200);
    QVERIFY(std::is_sorted(many.edges.begin(), many.edges.end()));
    QVERIFY(makeCodeBook(numbers(ramp(253, 1.0)), nullptr).size() == 256);
    QVERIFY(!makeCodeBook(numbers(ramp(254, 1.0)), nullptr).distinct);
}

void TestCodeBook::valuesNewSinceTheBaselineAreNeverRest()
{
    const auto words = std::make_shared<Dictionary>();
    const Column baseline = texts(words, {"a", "a", "b", "b", "c"});
    const Column log = texts(words, {"a", "b", "new"});
    CodeBookLimits limits;
    limits.textCodes = 2;
    const CodeBook book = makeCodeBook(log, &baseline, limits);
    QVERIFY(book.codeOfEntry[*words->find("new")] >= CodeBook::kFirst);
    QCOMPARE(book.codeOfEntry[*words->find("c")], std::uint16_t{CodeBook::kRest});
}

void TestCodeBook::valueAfterTheBookIsRestAndSaidSo()
{
    InlineExecutor executor;
    const CodeBook book = makeCodeBook(numbers({1, 2, 3}), nullptr);
    bool complete = true;
    const CodeVector codes = encodeColumn(numbers({1, 2.5, 9}), book, executor, &complete);
    QVERIFY(!complete);
    QCOMPARE(codes.at(0), CodeBook::kFirst);
    QCOMPARE(codes.at(1), std::size_t{CodeBook::kRest});
    QCOMPARE(codes.at(2), std::size_t{CodeBook::kRest});
}

void TestCodeBook::codesAreTheBinOfTheValue()
{
    InlineExecutor executor;
    const Column column = numbers(ramp(70'000, 0.013));
    const CodeBook book = makeCodeBook(column, nullptr);
    bool complete = false;
    const CodeVector codes = encodeColumn(column, book, executor, &complete);
    QVERIFY(complete);
    for (std::size_t row = 0; row < column.rows; row += 7) {
        const std::size_t bin = codes.at(row) - CodeBook::kFirst;
        QVERIFY(bin == 0 || column.numbers[row] > book.edges[bin - 1]);
        QVERIFY(bin == book.edges.size() || column.numbers[row] <= book.edges[bin]);
    }
}

QTEST_GUILESS_MAIN(TestCodeBook)
#include "tst_code_book.moc"
