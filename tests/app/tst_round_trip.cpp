// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/thread_pool.h"
#include "app/session/workspace.h"
#include "tests/support/expect.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>

using namespace faultline;

namespace {

using Text = std::optional<std::string>;

/// One value as it is written and as it must come back; nothing is "missing".
struct Number {
    const char *written;
    std::optional<double> value;
};

using Limits = std::numeric_limits<double>;

const std::vector<Number> kNumbers{
    {"", std::nullopt},
    {"NaN", Limits::quiet_NaN()},
    {"-0.0", -0.0},
    {"0", 0.0},
    {"Inf", Limits::infinity()},
    {"-inf", -Limits::infinity()},
    {"1e308", 1e308},
    {"1.7976931348623157e308", Limits::max()},
    {"5e-324", Limits::denorm_min()},
    {"2.225073858507201e-308", 2.225073858507201e-308},
    {"0.1", 0.1},
    {"0.30000000000000004", 0.1 + 0.2},
};

const std::vector<std::pair<const char *, std::optional<std::int64_t>>> kIntegers{
    {"9007199254740993", 9007199254740993},
    {"", std::nullopt},
    {"-9223372036854775808", std::numeric_limits<std::int64_t>::min()},
    {"9223372036854775807", std::numeric_limits<std::int64_t>::max()},
    {"0", 0},
};

const std::vector<std::pair<const char *, Text>> kTexts{
    {"", std::nullopt},
    {"\"\"", ""},
    {"\" \"", " "},
    {"文本", "文本"},
    {"\"😀, \"\"so\"\"\r\nto say\"", "😀, \"so\"\r\nto say"},
    {"e\xCC\x81", "e\xCC\x81"},
    {"\xC3\xA9", "\xC3\xA9"}, // another way to write the same sign: another value
    {"NULL", "NULL"},
};

const std::vector<const char *> kCodes{"007", "7", "0", "00"};
const std::vector<const char *> kLabels{"cat", " cat", "Cat", "cat ", "dog"};

template <class Values>
const auto &at(const Values &values, std::size_t row)
{
    return values[row % values.size()];
}

std::string idOf(std::size_t row)
{
    return std::to_string(90'000'000'000'000ULL + row) + "000000"; // 20 digits
}

/// More than one chunk of rows, so that every value also meets a chunk's end.
constexpr std::size_t kRows = 70'001;

std::string csv()
{
    std::string text = "id,number,integer,text,code,label,prediction\n";
    for (std::size_t row = 0; row < kRows; ++row) {
        text += idOf(row) + ',' + at(kNumbers, row).written + ',' + at(kIntegers, row).first + ','
            + at(kTexts, row).first + ',' + at(kCodes, row) + ',' + at(kLabels, row) + ',' + at(kLabels, row / 2)
            + '\n';
    }
    return text;
}

std::uint64_t bits(double value)
{
    return std::bit_cast<std::uint64_t>(value);
}

} // namespace

class RoundTripTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const Column> column(const char *name, ValueType type)
    {
        const ColumnSchema *found = m_data->production->schema().find(name);
        if (found == nullptr || found->type != type) {
            QTest::qFail(name, __FILE__, __LINE__);
            return std::make_shared<Column>();
        }
        const Result<std::shared_ptr<const Column>> loaded = m_data->production->column(found->id, m_run);
        return loaded ? *loaded : std::make_shared<Column>();
    }

    /// Whether every row of a text column is what `expected(row)` says.
    bool isText(const char *name, const std::function<Text(std::size_t)> &expected)
    {
        const auto values = column(name, ValueType::Text);
        for (std::size_t row = 0; row < kRows; ++row) {
            const Text found = values->rows == kRows && values->isValid(row)
                ? Text(values->dictionary->value(values->entries[row]))
                : std::nullopt;
            if (found != expected(row)) {
                qWarning("%s, row %zu: '%s'", name, row, found.value_or("(missing)").c_str());
                return false;
            }
        }
        return values->rows == kRows;
    }

    TemporaryFolder m_folder;
    ThreadPool m_pool;
    Run m_run{m_pool, {}, nullptr, 1};
    std::shared_ptr<const Dataset> m_data;

private slots:
    void initTestCase()
    {
        const std::string path = m_folder.file("p.faultline");
        const auto workspace = Workspace::create(path);
        EXPECT_OK(workspace);
        ImportOptions options;
        options.roles = {{"id", "id"}, {"label", "label"}, {"prediction", "prediction"}};
        const auto summary = (*workspace)->importLog(m_folder.write("log.csv", csv()), options, m_run);
        EXPECT_OK(summary);
        QCOMPARE(summary->rowsIn, std::uint64_t{kRows});
        QCOMPARE(summary->rowsStored, std::uint64_t{kRows});
        EXPECT_OK((*workspace)->close());
        // Read by a connection of its own from the closed file: what is on the disk counts.
        const auto data = openDataset(path);
        EXPECT_OK(data);
        m_data = *data;
        QCOMPARE(m_data->production->rows(), kRows);
    }

    void numbersComeBackBitForBit()
    {
        const auto values = column("number", ValueType::Float64);
        QCOMPARE(values->numbers.size(), kRows);
        for (std::size_t row = 0; row < kRows; ++row) {
            const Number &number = at(kNumbers, row);
            QCOMPARE(values->isValid(row), number.value.has_value());
            if (number.value && std::isnan(*number.value))
                QVERIFY(std::isnan(values->numbers[row]));
            else if (number.value)
                QCOMPARE(bits(values->numbers[row]), bits(*number.value));
        }
    }

    void integersBeyondDoublesStayExact()
    {
        const auto values = column("integer", ValueType::Int64);
        QCOMPARE(values->integers.size(), kRows);
        for (std::size_t row = 0; row < kRows; ++row) {
            QCOMPARE(values->isValid(row), at(kIntegers, row).second.has_value());
            if (at(kIntegers, row).second)
                QCOMPARE(values->integers[row], *at(kIntegers, row).second);
        }
    }

    void longIdsAndLeadingZerosStayText()
    {
        QVERIFY(isText("id", [](std::size_t row) { return Text(idOf(row)); }));
        QVERIFY(isText("code", [](std::size_t row) { return Text(at(kCodes, row)); }));
    }

    void emptyIsNotMissingAndEverySignComesBack()
    {
        QVERIFY(isText("text", [](std::size_t row) { return at(kTexts, row).second; }));
    }

    void labelsThatDifferInSpaceOrCaseAreDifferentClasses()
    {
        QVERIFY(isText("label", [](std::size_t row) { return Text(at(kLabels, row)); }));
        QVERIFY(isText("prediction", [](std::size_t row) { return Text(at(kLabels, row / 2)); }));
        std::vector<std::string> classes = m_data->production->schema().classes;
        std::sort(classes.begin(), classes.end());
        QCOMPARE(classes, (std::vector<std::string>{" cat", "Cat", "cat", "cat ", "dog"}));
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_round_trip.moc"
