// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/hash64.h"
#include "analysis/columns/packed_chunk.h"
#include "analysis/columns/segment.h"
#include "tests/support/expect.h"

#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace faultline;

namespace {

ChunkData numbers(std::vector<double> values)
{
    ChunkData chunk;
    chunk.type = ValueType::Float64;
    chunk.rows = values.size();
    chunk.numbers = std::move(values);
    return chunk;
}

ChunkData integers(std::vector<std::int64_t> values, ValueType type = ValueType::Int64)
{
    ChunkData chunk;
    chunk.type = type;
    chunk.rows = values.size();
    chunk.integers = std::move(values);
    return chunk;
}

ChunkData entries(std::vector<std::uint32_t> values)
{
    ChunkData chunk;
    chunk.type = ValueType::Text;
    chunk.rows = values.size();
    chunk.entries = std::move(values);
    return chunk;
}

ChunkData texts(const std::vector<std::string> &values)
{
    ChunkData chunk;
    chunk.type = ValueType::Text;
    chunk.plain = true;
    chunk.rows = values.size();
    for (const std::string &value : values) {
        chunk.bytes += value;
        chunk.ends.push_back(static_cast<std::uint32_t>(chunk.bytes.size()));
    }
    return chunk;
}

/// Marks rows as missing and puts into them what a missing row holds: nothing.
ChunkData withMissing(ChunkData chunk, const std::function<bool(std::size_t)> &isMissing)
{
    chunk.valid.assign((chunk.rows + 63) / 64, 0);
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (!isMissing(row))
            chunk.valid[row / 64] |= std::uint64_t{1} << (row % 64);
    }
    return chunk;
}

/// The chunk spread out from single rows.
ChunkData fromSingleRows(const PackedChunk &packed)
{
    ChunkData chunk;
    chunk.type = packed.type();
    chunk.plain = packed.isPlain();
    chunk.rows = packed.rows();
    chunk.valid.assign((chunk.rows + 63) / 64, 0);
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (packed.isValid(row))
            chunk.valid[row / 64] |= std::uint64_t{1} << (row % 64);
        if (chunk.type == ValueType::Float64)
            chunk.numbers.push_back(packed.number(row));
        else if (chunk.type != ValueType::Text)
            chunk.integers.push_back(packed.integer(row));
        else if (!chunk.plain)
            chunk.entries.push_back(static_cast<std::uint32_t>(packed.entry(row)));
        else
            chunk.bytes += packed.text(row);
        if (chunk.plain)
            chunk.ends.push_back(static_cast<std::uint32_t>(chunk.bytes.size()));
    }
    return chunk;
}

bool survives(const ChunkData &chunk)
{
    const EncodedSegment segment = encodeSegment(chunk);
    if (segment.rows != chunk.rows || segment.missing != chunk.missing())
        return false;
    const Result<ChunkData> back = decodeSegment(segment);
    const Result<PackedChunk> packed = PackedChunk::open(segment);
    return back.ok() && sameBits(*back, chunk) && packed.ok() && sameBits(fromSingleRows(*packed), chunk);
}

double fromBits(std::uint64_t bits)
{
    return std::bit_cast<double>(bits);
}

std::vector<ChunkData> smallChunks()
{
    std::vector<ChunkData> chunks{
        numbers({1.5, 2.25, -3.0}),
        numbers({std::nan(""), 0.1, 1e300}),
        numbers({}),
        integers({1, 5, -9}),
        integers({std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}),
        entries({3, 0, 7, 7, 7}),
        texts({"007", "", "12345678901234567890"}),
        integers(std::vector<std::int64_t>(300, 42), ValueType::Time),
        texts(std::vector<std::string>(100, "the same text again and again")),
        withMissing(numbers({1.0, 0.0, 3.0}), [](std::size_t row) { return row == 1; }),
        withMissing(texts({"a", "", "c"}), [](std::size_t row) { return row == 1; }),
    };
    return chunks;
}

} // namespace

class SegmentTest : public QObject {
    Q_OBJECT

private slots:
    void everyDoubleComesBackBitForBit()
    {
        const double huge = std::numeric_limits<double>::max();
        const double tiny = std::numeric_limits<double>::denorm_min();
        const double inf = std::numeric_limits<double>::infinity();
        QVERIFY(survives(numbers({0.0, -0.0, inf, -inf, huge, -huge, tiny, -tiny, 5e-310, 0.1, 1.0 / 3.0})));
        QVERIFY(survives(numbers(
            {fromBits(0x7FF8'0000'0000'0000), fromBits(0x7FF0'0000'DEAD'BEEF), fromBits(0xFFFF'FFFF'FFFF'FFFF)})));
        QVERIFY(survives(numbers({-0.0})));
        QVERIFY(survives(numbers({9007199254740993.0, 9007199254740992.0, 4503599627370497.5, 2251799813685248.0})));
    }

    void everyIntegerComesBack()
    {
        const auto low = std::numeric_limits<std::int64_t>::min();
        const auto high = std::numeric_limits<std::int64_t>::max();
        for (const ValueType type : {ValueType::Int64, ValueType::Time}) {
            QVERIFY(survives(integers({9007199254740993, -9007199254740993, 0, 1, -1}, type)));
            QVERIFY(survives(integers({low, high, 0, -1}, type)));
            QVERIFY(survives(integers({low}, type)));
            QVERIFY(survives(integers({high, high}, type)));
        }
        QVERIFY(survives(entries({0, 4294967295U, 17})));
    }

    void everyBitWidthComesBack()
    {
        std::mt19937_64 random(11);
        for (unsigned width = 0; width <= 64; ++width) {
            for (const std::size_t rows : {1U, 63U, 64U, 65U, 1000U}) {
                std::vector<std::int64_t> values(rows);
                for (std::int64_t &value : values)
                    value = static_cast<std::int64_t>(width == 0 ? 0 : random() >> (64 - width));
                QVERIFY2(survives(integers(values)), qPrintable(QString::number(width)));
            }
        }
    }

    void textStaysText()
    {
        const std::vector<std::string> values{
            "007",          "12345678901234567890",  "", "NaN", std::string("nul\0byte", 8),
            "\xE6\x97\xA5", std::string(70'000, 'x')};
        const EncodedSegment segment = encodeSegment(texts(values));
        Result<ChunkData> back = decodeSegment(segment);
        EXPECT_OK(back);
        for (std::size_t row = 0; row < values.size(); ++row)
            QCOMPARE(back->text(row), std::string_view(values[row]));
    }

    void missingIsAMaskAndNotAValue()
    {
        for (const std::size_t rows : {1U, 64U, 65U, 1000U, 65536U}) {
            const auto third = [](std::size_t row) { return row % 3 == 0; };
            const auto all = [](std::size_t) { return true; };
            for (const auto &isMissing :
                 {std::function<bool(std::size_t)>(third), std::function<bool(std::size_t)>(all)}) {
                QVERIFY(survives(withMissing(numbers(std::vector<double>(rows, 0.25)), isMissing)));
                QVERIFY(survives(withMissing(numbers(std::vector<double>(rows, std::nan("7"))), isMissing)));
                QVERIFY(survives(withMissing(integers(std::vector<std::int64_t>(rows, -5)), isMissing)));
                QVERIFY(survives(withMissing(entries(std::vector<std::uint32_t>(rows, 9)), isMissing)));
                QVERIFY(survives(withMissing(texts(std::vector<std::string>(rows, "x")), isMissing)));
            }
        }
    }

    void nanIsNotMissing()
    {
        Result<ChunkData> back = decodeSegment(encodeSegment(numbers({std::nan(""), 1.0})));
        EXPECT_OK(back);
        QCOMPARE(back->missing(), std::size_t{0});
        QVERIFY(std::isnan(back->numbers[0]));
    }

    void missingRowsDecodeAsZeroAndCostNoBits()
    {
        std::vector<std::int64_t> values(kChunkRows, 1'000'000'000'000);
        values[7] = 123; // what a missing row holds means nothing
        const EncodedSegment segment =
            encodeSegment(withMissing(integers(values), [](std::size_t row) { return row == 7; }));
        Result<ChunkData> back = decodeSegment(segment);
        EXPECT_OK(back);
        QCOMPARE(back->integers[7], std::int64_t{0});
        QVERIFY(segment.bytes.size() < 1000);
        QCOMPARE(segment.minimum, 1e12);
    }

    void emptyAndFullChunksComeBack()
    {
        QVERIFY(survives(numbers({})));
        QVERIFY(survives(integers({})));
        QVERIFY(survives(texts({})));
        QVERIFY(survives(entries({})));
        std::mt19937_64 random(3);
        std::vector<double> noise(kChunkRows);
        std::vector<std::int64_t> ids(kChunkRows);
        std::vector<std::string> words(kChunkRows);
        for (std::size_t row = 0; row < kChunkRows; ++row) {
            noise[row] = fromBits(random());
            ids[row] = static_cast<std::int64_t>(random());
            words[row] = std::to_string(random() % 1000);
        }
        QVERIFY(survives(numbers(noise)));
        QVERIFY(survives(integers(ids)));
        QVERIFY(survives(texts(words)));
    }

    void decimalsArePackedAsScaledIntegers()
    {
        std::mt19937_64 random(5);
        for (int digits = 0; digits <= 9; ++digits) {
            std::vector<double> values(kChunkRows);
            for (double &value : values)
                value = static_cast<double>(static_cast<std::int64_t>(random() % 2000) - 1000) / std::pow(10.0, digits);
            QVERIFY(!std::signbit(values[0]) || values[0] != 0.0);
            const EncodedSegment segment = encodeSegment(numbers(values));
            QVERIFY2(segment.bytes.size() < kChunkRows * 3 / 2, qPrintable(QString::number(segment.bytes.size())));
            QVERIFY(survives(numbers(values)));
        }
    }

    void extremesAreOfFiniteValuesOnly()
    {
        const double inf = std::numeric_limits<double>::infinity();
        const EncodedSegment some = encodeSegment(numbers({inf, 2.5, std::nan(""), -7.0, -inf}));
        QCOMPARE(some.minimum, -7.0);
        QCOMPARE(some.maximum, 2.5);
        for (const ChunkData &chunk : {numbers({}), numbers({inf}), numbers({std::nan("")}), texts({"x"}),
                                       withMissing(integers({5}), [](std::size_t) { return true; })}) {
            const EncodedSegment none = encodeSegment(chunk);
            QCOMPARE(none.minimum, 0.0);
            QCOMPARE(none.maximum, -1.0);
        }
    }

    void sameChunkGivesSameBytes()
    {
        for (const ChunkData &chunk : smallChunks())
            QCOMPARE(encodeSegment(chunk).bytes, encodeSegment(chunk).bytes);
    }

    void everyFlippedBitIsFound()
    {
        for (const ChunkData &chunk : smallChunks()) {
            const EncodedSegment whole = encodeSegment(chunk);
            for (std::size_t at = 0; at < whole.bytes.size() * 8; ++at) {
                EncodedSegment broken = whole;
                broken.bytes[at / 8] = static_cast<char>(broken.bytes[at / 8] ^ (1 << (at % 8)));
                const Result<ChunkData> read = decodeSegment(broken);
                QVERIFY(!read.ok());
                QCOMPARE(read.error().kind, ErrorKind::Corrupt);
                QVERIFY(!PackedChunk::open(broken).ok());
            }
            EncodedSegment other = whole;
            other.rows += 1;
            QVERIFY(!decodeSegment(other).ok());
            other = whole;
            other.maximum = 17.0;
            QVERIFY(!decodeSegment(other).ok());
            for (std::size_t size = 0; size < whole.bytes.size(); ++size) {
                EncodedSegment shorter = whole;
                shorter.bytes.resize(size);
                QVERIFY(!decodeSegment(shorter).ok());
            }
        }
    }

    void liesWithATrueChecksumNeverReadOutside()
    {
        std::mt19937_64 random(17);
        for (const ChunkData &chunk : smallChunks()) {
            const EncodedSegment whole = encodeSegment(chunk);
            for (int round = 0; round < 4000; ++round) {
                EncodedSegment liar = whole;
                const std::size_t changes = 1 + random() % 3;
                for (std::size_t i = 0; i < changes; ++i)
                    liar.bytes[random() % liar.bytes.size()] = static_cast<char>(random());
                if (random() % 4 == 0)
                    liar.rows = static_cast<std::uint32_t>(random() % 70'000);
                if (random() % 4 == 0)
                    liar.type = static_cast<ValueType>(random() % 4);
                if (random() % 8 == 0)
                    liar.bytes.resize(random() % (liar.bytes.size() + 1));
                liar.checksum = segmentChecksum(liar);
                const Result<ChunkData> read = decodeSegment(liar); // the sanitizers watch
                if (!read.ok())
                    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
                else
                    QCOMPARE(read->rows, std::size_t{liar.rows});
                const Result<PackedChunk> packed = PackedChunk::open(liar);
                QVERIFY(packed.ok() || (!read.ok() && packed.error().kind == ErrorKind::Corrupt));
                if (read.ok())
                    QVERIFY(sameBits(fromSingleRows(*packed), *read));
                else if (packed.ok())
                    fromSingleRows(*packed);
            }
        }
    }

    void hashesAreFixedForEver()
    {
        QCOMPARE(hash64(""), hash64(std::string_view()));
        QVERIFY(hash64("a") != hash64("b"));
        QVERIFY(hash64(std::string_view("\0", 1)) != hash64(""));
        QVERIFY(hash64("a", 1) != hash64("a", 2));
        QCOMPARE(hash64(""), std::uint64_t{0x6E6F0EF4D2C0B0EF});
        QCOMPARE(hash64("Faultline keeps what it wrote: 0123456789"), std::uint64_t{0xBF41786E84197CC7});
    }
};

QTEST_APPLESS_MAIN(SegmentTest)
#include "tst_segment.moc"
