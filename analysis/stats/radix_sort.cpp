// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/radix_sort.h"

#include <algorithm>
#include <array>
#include <bit>

namespace faultline {

namespace {

constexpr std::size_t kStrip = 131'072; // rows of one task: a cancel waits for a millisecond
constexpr std::size_t kDigits = 8;
constexpr std::size_t kValues = 256;
constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;

using Counts = std::array<std::size_t, kValues>;

std::size_t digitOf(std::uint64_t key, std::size_t digit)
{
    return static_cast<std::size_t>((key >> (8 * digit)) & 0xFFU);
}

/// Bits that are not the same in all keys.
std::uint64_t differingBits(const std::vector<std::uint64_t> &keys, std::size_t strips, Run &run)
{
    std::vector<std::uint64_t> ofStrip(strips, 0);
    run.executor.parallelFor(strips, [&](std::size_t strip) {
        const std::size_t end = std::min(keys.size(), (strip + 1) * kStrip);
        std::uint64_t bits = 0;
        for (std::size_t i = strip * kStrip; i < end; ++i)
            bits |= keys[i] ^ keys.front();
        ofStrip[strip] = bits;
    });
    std::uint64_t bits = 0;
    for (const std::uint64_t one : ofStrip)
        bits |= one;
    return bits;
}

/// Turns how often each value comes in each strip into where the first of them goes.
void countsToPlaces(std::vector<Counts> &counts)
{
    std::size_t place = 0;
    for (std::size_t value = 0; value < kValues; ++value) {
        for (Counts &ofStrip : counts) {
            const std::size_t count = ofStrip[value];
            ofStrip[value] = place;
            place += count;
        }
    }
}

} // namespace

std::uint64_t risingKey(std::int64_t integer)
{
    return static_cast<std::uint64_t>(integer) ^ kSign;
}

std::uint64_t risingKey(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number == 0.0 ? 0.0 : number);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

bool sortByKey(KeyedRows &rows, Run &run)
{
    const std::size_t size = rows.size();
    if (size < 2)
        return !run.cancel.isCancelled();
    const std::size_t strips = (size + kStrip - 1) / kStrip;
    const std::uint64_t differing = differingBits(rows.keys, strips, run);
    KeyedRows sorted{std::vector<std::uint64_t>(size), std::vector<std::uint32_t>(size)};
    std::vector<Counts> counts(strips);
    for (std::size_t digit = 0; digit < kDigits; ++digit) {
        if (digitOf(differing, digit) == 0)
            continue;
        run.executor.parallelFor(strips, [&](std::size_t strip) {
            Counts &count = counts[strip];
            count.fill(0);
            const std::size_t end = std::min(size, (strip + 1) * kStrip);
            for (std::size_t i = strip * kStrip; i < end; ++i)
                ++count[digitOf(rows.keys[i], digit)];
        });
        if (run.cancel.isCancelled())
            return false;
        countsToPlaces(counts);
        run.executor.parallelFor(strips, [&](std::size_t strip) {
            if (run.cancel.isCancelled())
                return;
            Counts &place = counts[strip];
            const std::size_t end = std::min(size, (strip + 1) * kStrip);
            for (std::size_t i = strip * kStrip; i < end; ++i) {
                const std::size_t to = place[digitOf(rows.keys[i], digit)]++;
                sorted.keys[to] = rows.keys[i];
                sorted.rows[to] = rows.rows[i];
            }
        });
        std::swap(rows, sorted);
        if (run.cancel.isCancelled())
            return false;
    }
    return true;
}

} // namespace faultline
