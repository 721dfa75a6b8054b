// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/text_order.h"
#include "analysis/analyses/text_ties.h"

#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace faultline;

namespace {

using Texts = MemorySource::Texts;

/// Keeps text as whole values instead of dictionary entries, in every chunk or in every second one.
class PlainSource final : public ColumnSource {
public:
    PlainSource(const Texts &texts, std::size_t everyNth)
        : m_everyNth(everyNth)
        , m_rows(texts.size())
    {
        m_source.add("t", Role::Text, texts);
    }

    Result<ChunkData> chunk(const LogSpan &log, ColumnId column, std::size_t index) const override
    {
        Result<ChunkData> chunk = m_source.chunk(log, column, index);
        if (index % m_everyNth != 0)
            return chunk;
        const auto words = m_source.dictionary(column);
        chunk->plain = true;
        for (std::size_t row = 0; row < chunk->rows; ++row) {
            if (chunk->isValid(row))
                chunk->bytes += (*words)->value(chunk->entries[row]);
            chunk->ends.push_back(static_cast<std::uint32_t>(chunk->bytes.size()));
        }
        chunk->entries.clear();
        return chunk;
    }
    Result<std::shared_ptr<const Dictionary>> dictionary(ColumnId column) const override
    {
        return m_source.dictionary(column);
    }
    Table table(const std::shared_ptr<PlainSource> &self) const
    {
        Schema schema;
        schema.columns.push_back({ColumnId{1}, "t", ValueType::Text, Role::Text, {}, 1.0, {}, true});
        return Table(self, schema, {{LogId{1}, Part::Production, m_rows, {}}});
    }

private:
    MemorySource m_source;
    std::size_t m_everyNth;
    std::size_t m_rows;
};

std::vector<std::uint32_t> expected(const Texts &texts, bool descending)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < texts.size(); ++row) {
        if (texts[row])
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
        return descending ? *texts[b] < *texts[a] : *texts[a] < *texts[b];
    });
    return rows;
}

std::string randomText(std::mt19937_64 &random)
{
    static const std::vector<std::string> kParts{"a", "b", "request-", std::string(1, '\0'), "\xC3\xA6", "\xFF", "zz"};
    std::string text;
    for (std::size_t parts = random() % 9; parts > 0; --parts)
        text += kParts[random() % kParts.size()];
    return text;
}

} // namespace

class TestTextTies : public QObject {
    Q_OBJECT

private slots:
    void keysOrderAsTheFirstEightBytes()
    {
        QVERIFY(textKey("") < textKey("a"));
        QVERIFY(textKey("a") < textKey("aa"));
        QVERIFY(textKey("z") < textKey("\xC3\xA6"));
        QCOMPARE(textKey("12345678"), textKey("12345678 and more"));
        QCOMPARE(textKey("a"), textKey(std::string_view("a\0", 2)));
    }

    void wholeTextsDecide_data()
    {
        QTest::addColumn<std::size_t>("everyNth");
        QTest::addColumn<bool>("descending");
        QTest::newRow("plain") << std::size_t{1} << false;
        QTest::newRow("plain, descending") << std::size_t{1} << true;
        QTest::newRow("mixed") << std::size_t{2} << false;
        QTest::newRow("mixed, descending") << std::size_t{2} << true;
    }

    void wholeTextsDecide()
    {
        QFETCH(std::size_t, everyNth);
        QFETCH(bool, descending);
        std::mt19937_64 random(5);
        Texts texts;
        for (std::size_t i = 0; i < kChunkRows + 20'000; ++i)
            texts.push_back(random() % 17 == 0 ? std::nullopt : std::optional(randomText(random)));
        const auto source = std::make_shared<PlainSource>(texts, everyNth);
        const Table table = source->table(source);
        for (const std::size_t threads : {1, 3}) {
            ThreadExecutor executor(threads);
            Run run{executor, {}, nullptr, 1};
            const auto rows = orderByText(table, ColumnId{1}, RowMask(texts.size(), true), descending, run);
            EXPECT_OK(rows);
            QVERIFY(rows->ordered == expected(texts, descending));
            QCOMPARE(rows->ordered.size() + rows->unordered.size(), texts.size());
        }
    }

    void longEqualBeginningsAreReadPieceByPiece()
    {
        std::mt19937_64 random(9);
        const std::string start(100, 'x');
        Texts texts;
        for (std::size_t i = 0; i < 40'000; ++i) // more than one task sorts
            texts.push_back(start.substr(0, random() % 101) + (random() % 2 == 0 ? std::to_string(random() % 50) : ""));
        const auto source = std::make_shared<PlainSource>(texts, 1);
        const Table table = source->table(source);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        KeyedRows rows;
        for (std::uint32_t row = 0; row < texts.size(); ++row)
            rows.add(textKey(*texts[row]), row);
        QVERIFY(sortByKey(rows, run));
        EXPECT_OK(breakTies(rows, table, ColumnId{1}, false, run, 1)); // 16 bytes at a time
        QVERIFY(rows.rows == expected(texts, false));
    }
};

QTEST_GUILESS_MAIN(TestTextTies)
#include "tst_text_ties.moc"
