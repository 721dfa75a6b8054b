// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/code_book.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace faultline {

void CodeVector::reset(std::size_t codes, std::size_t rows)
{
    size = codes;
    narrow.assign(isWide() ? 0 : rows, 0);
    wide.assign(isWide() ? rows : 0, 0);
}

std::size_t CodeBook::codeOf(double value) const
{
    if (!std::isfinite(value))
        return kNotFinite;
    const auto bin = std::lower_bound(edges.begin(), edges.end(), value) - edges.begin();
    return kFirst + static_cast<std::size_t>(bin);
}

namespace {

void sortUnique(std::vector<double> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// The finite values of every stride-th row, sorted.
std::vector<double> finiteSorted(const Column &column, std::size_t stride)
{
    std::vector<double> values;
    values.reserve(column.rows / stride + 1);
    for (std::size_t row = 0; row < column.rows; row += stride) {
        if (const double value = column.number(row); column.isValid(row) && std::isfinite(value))
            values.push_back(value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// Adds the distinct finite values of a column; false as soon as there are more than `most`.
bool collectDistinct(const Column &column, std::size_t most, std::vector<double> &distinct)
{
    double last = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t row = 0; row < column.rows; ++row) {
        const double value = column.number(row);
        if (value == last || !column.isValid(row) || !std::isfinite(value))
            continue;
        last = value;
        const auto at = std::lower_bound(distinct.begin(), distinct.end(), value);
        if (at != distinct.end() && *at == value)
            continue;
        if (distinct.size() == most)
            return false;
        distinct.insert(at, value);
    }
    return true;
}

/// Linear interpolation between order statistics (Hyndman and Fan 1996, type 7), as numpy and pandas do by default.
double quantile(const std::vector<double> &sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

bool fitsDouble(const Column &column)
{
    constexpr std::int64_t kExact = std::int64_t{1} << 53;
    return std::all_of(column.integers.begin(), column.integers.end(),
                       [](std::int64_t value) { return value >= -kExact && value <= kExact; });
}

CodeBook bookOfNumbers(const Column &log, const Column *baseline, std::size_t most)
{
    CodeBook book;
    book.exactInDouble = fitsDouble(log);
    if (book.exactInDouble && collectDistinct(log, most, book.edges)
        && (!baseline || collectDistinct(*baseline, most, book.edges))) {
        book.distinct = true;
        return book;
    }
    book.edges.clear();
    const std::vector<double> ofLog = finiteSorted(log, log.rows / 262'144 + 1);
    const std::vector<double> ofBaseline = baseline ? finiteSorted(*baseline, 1) : std::vector<double>{};
    for (int decile = 1; decile <= 9 && !ofBaseline.empty(); ++decile)
        book.edges.push_back(quantile(ofBaseline, decile / 10.0));
    sortUnique(book.edges);
    const std::size_t left = most - 1 - book.edges.size();
    for (std::size_t i = 1; i <= left && !ofLog.empty(); ++i)
        book.edges.push_back(quantile(ofLog, static_cast<double>(i) / static_cast<double>(left + 1)));
    sortUnique(book.edges);
    return book;
}

std::vector<std::uint64_t> countEntries(const Column &column, std::size_t size)
{
    std::vector<std::uint64_t> counts(size, 0);
    for (std::size_t row = 0; row < column.rows; ++row) {
        if (column.isValid(row))
            ++counts[column.entries[row]];
    }
    return counts;
}

CodeBook bookOfText(const Column &log, const Column *baseline, std::size_t most)
{
    CodeBook book;
    book.ofText = true;
    const std::size_t size = log.dictionary ? log.dictionary->size() : 0;
    const std::vector<std::uint64_t> inLog = countEntries(log, size);
    const std::vector<std::uint64_t> inBaseline =
        baseline ? countEntries(*baseline, size) : std::vector<std::uint64_t>(size, 1);
    for (std::uint32_t entry = 0; entry < size; ++entry) {
        if (inLog[entry] > 0 || (baseline && inBaseline[entry] > 0))
            book.entries.push_back(entry);
    }
    std::sort(book.entries.begin(), book.entries.end(), [&](std::uint32_t a, std::uint32_t b) {
        const bool newA = inBaseline[a] == 0;
        const bool newB = inBaseline[b] == 0;
        if (newA != newB)
            return newA;
        return inLog[a] != inLog[b] ? inLog[a] > inLog[b] : a < b;
    });
    book.entries.resize(std::min(book.entries.size(), most));
    book.codeOfEntry.assign(size, static_cast<std::uint16_t>(CodeBook::kRest));
    for (std::size_t i = 0; i < book.entries.size(); ++i)
        book.codeOfEntry[book.entries[i]] = static_cast<std::uint16_t>(CodeBook::kFirst + i);
    return book;
}

} // namespace

CodeBook makeCodeBook(const Column &log, const Column *baseline, const CodeBookLimits &limits)
{
    return log.type == ValueType::Text ? bookOfText(log, baseline, limits.textCodes)
                                       : bookOfNumbers(log, baseline, limits.numberCodes);
}

namespace {

/// `known` turns false for a value that came after the book was made.
std::size_t codeOfRow(const Column &column, std::size_t row, const CodeBook &book, bool &known)
{
    if (book.ofText) {
        const std::uint32_t entry = column.entries[row];
        known = entry < book.codeOfEntry.size();
        return known ? book.codeOfEntry[entry] : CodeBook::kRest;
    }
    const double value = column.number(row);
    const std::size_t code = book.codeOf(value);
    if (!book.distinct || code < CodeBook::kFirst)
        return code;
    known = code < book.size() && book.edges[code - CodeBook::kFirst] == value;
    return known ? code : CodeBook::kRest;
}

} // namespace

CodeVector encodeColumn(const Column &column, const CodeBook &book, Executor &executor, bool *complete)
{
    CodeVector codes;
    codes.reset(book.size(), column.rows);
    std::atomic<bool> allKnown{true};
    const std::size_t chunks = (column.rows + kChunkRows - 1) / kChunkRows;
    executor.parallelFor(chunks, [&](std::size_t chunk) {
        const std::size_t end = std::min(column.rows, (chunk + 1) * kChunkRows);
        for (std::size_t row = chunk * kChunkRows; row < end; ++row) {
            bool known = true;
            codes.set(row, column.isValid(row) ? codeOfRow(column, row, book, known) : CodeBook::kMissing);
            if (!known)
                allKnown.store(false, std::memory_order_relaxed);
        }
    });
    if (complete)
        *complete = allKnown;
    return codes;
}

} // namespace faultline
