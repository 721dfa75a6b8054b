// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/row_mask.h"

#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace faultline {

RowMask::RowMask(std::size_t count, bool value)
    : rows(count)
    , words((count + 63) / 64, value ? ~std::uint64_t{0} : 0)
{
    if (value && count % 64 != 0)
        words.back() = (std::uint64_t{1} << (count % 64)) - 1;
}

std::size_t RowMask::count() const
{
    std::size_t sum = 0;
    for (const std::uint64_t word : words)
        sum += static_cast<std::size_t>(std::popcount(word));
    return sum;
}

namespace {

enum class Verdict : std::uint8_t { Out = 0, In = 1, Compare = 2 };

/// NaN lies in no range, whatever its ends.
bool isInRange(const Cohort &term, long double value)
{
    if (std::isnan(value))
        return false;
    const long double lower = term.lower;
    const long double upper = term.upper;
    const bool above = term.lowerIncluded ? value >= lower : value > lower;
    const bool below = term.upperIncluded ? value <= upper : value < upper;
    return (above || lower == -HUGE_VALL) && (below || upper == HUGE_VALL);
}

/// Exact: a long double of x86-64 holds every int64.
long double exactNumber(const Column &column, std::size_t row)
{
    return column.type == ValueType::Float64 ? static_cast<long double>(column.numbers[row])
                                             : static_cast<long double>(column.integers[row]);
}

bool matchesValue(const Cohort &term, const Column &column, std::size_t row)
{
    if (column.type == ValueType::Text) {
        const std::string_view text = column.dictionary->value(column.entries[row]);
        return std::find(term.texts.begin(), term.texts.end(), text) != term.texts.end();
    }
    const long double value = exactNumber(column, row);
    if (term.op == CohortOp::Range)
        return isInRange(term, value);
    return std::any_of(term.numbers.begin(), term.numbers.end(), [&](double number) { return value == number; });
}

/// What a code alone says about a term.
Verdict verdictOf(const Cohort &term, const CodedColumn &coded, const Column &values, std::size_t code)
{
    const CodeBook &book = *coded.book;
    if (code == CodeBook::kMissing)
        return term.op == CohortOp::IsMissing ? Verdict::In : Verdict::Out;
    if (term.op == CohortOp::IsMissing)
        return Verdict::Out;
    if (code < CodeBook::kFirst || !book.exactInDouble)
        return Verdict::Compare;
    const std::size_t bin = code - CodeBook::kFirst;
    if (book.ofText) {
        const std::string_view text = values.dictionary->value(book.entries[bin]);
        const bool in = std::find(term.texts.begin(), term.texts.end(), text) != term.texts.end();
        return in ? Verdict::In : Verdict::Out;
    }
    if (book.distinct) {
        const double value = book.edges[bin];
        const bool in = term.op == CohortOp::Range
            ? isInRange(term, value)
            : std::find(term.numbers.begin(), term.numbers.end(), value) != term.numbers.end();
        return in ? Verdict::In : Verdict::Out;
    }
    const double above = bin == 0 ? -HUGE_VAL : book.edges[bin - 1];
    const double upTo = bin < book.edges.size() ? book.edges[bin] : HUGE_VAL;
    if (term.op == CohortOp::Range) {
        if (above >= term.lower && (upTo < term.upper || (upTo == term.upper && term.upperIncluded)))
            return Verdict::In;
        return upTo < term.lower || (upTo == term.lower && !term.lowerIncluded) || above >= term.upper
            ? Verdict::Out
            : Verdict::Compare;
    }
    const bool possible = std::any_of(term.numbers.begin(), term.numbers.end(),
                                      [&](double number) { return number > above && number <= upTo; });
    return possible ? Verdict::Compare : Verdict::Out;
}

template <class Code>
void maskChunk(const std::vector<Code> &codes, const std::vector<Verdict> &verdicts, const Cohort &term,
               const Column &values, RowMask &mask, std::size_t firstRow, std::size_t end)
{
    for (std::size_t start = firstRow; start < end; start += 64) {
        const std::size_t count = std::min<std::size_t>(64, end - start);
        std::uint64_t in = 0;
        std::uint64_t compare = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto verdict = static_cast<std::uint64_t>(verdicts[codes[start + i]]);
            in |= (verdict & 1U) << i;
            compare |= (verdict >> 1U) << i;
        }
        for (; compare != 0; compare &= compare - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(compare));
            if (matchesValue(term, values, start + i))
                in |= std::uint64_t{1} << i;
        }
        mask.words[start / 64] = in;
    }
}

/// Calls task(firstRow, endRow) for every chunk, in parallel; false when cancelled meanwhile.
template <class Task>
bool forChunks(std::size_t rows, Run &run, const Task &task)
{
    run.executor.parallelFor((rows + kChunkRows - 1) / kChunkRows, [&](std::size_t chunk) {
        if (!run.cancel.isCancelled())
            task(chunk * kChunkRows, std::min(rows, (chunk + 1) * kChunkRows));
    });
    return !run.cancel.isCancelled();
}

Result<RowMask> rowsOfColumnTerm(const Dataset &data, const Cohort &term, Run &run)
{
    const Result<std::shared_ptr<const CodedColumn>> coded = data.codes(term.column, run);
    if (!coded)
        return coded.error();
    const Result<std::shared_ptr<const Column>> values = data.production->column(term.column, run);
    if (!values)
        return values.error();
    const bool isText = (*values)->type == ValueType::Text;
    if (isText && term.op == CohortOp::Range)
        return Error{ErrorKind::Query, "A text column has no order: use = or in.",
                     data.production->schema().find(term.column)->name};
    std::vector<Verdict> verdicts((*coded)->book->size());
    for (std::size_t code = 0; code < verdicts.size(); ++code)
        verdicts[code] = verdictOf(term, **coded, **values, code);
    RowMask mask(data.production->rows());
    const CodeVector &codes = (*coded)->codes;
    const bool whole = forChunks(mask.rows, run, [&](std::size_t first, std::size_t end) {
        if (codes.isWide())
            maskChunk(codes.wide, verdicts, term, **values, mask, first, end);
        else
            maskChunk(codes.narrow, verdicts, term, **values, mask, first, end);
    });
    return whole ? Result<RowMask>(std::move(mask)) : Result<RowMask>(cancelled());
}

template <class Test>
Result<RowMask> rowsWhere(std::size_t rows, Run &run, const Test &test)
{
    RowMask mask(rows);
    const bool whole = forChunks(rows, run, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) {
            if (test(row))
                mask.words[row / 64] |= std::uint64_t{1} << (row % 64);
        }
    });
    return whole ? Result<RowMask>(std::move(mask)) : Result<RowMask>(cancelled());
}

Result<RowMask> rowsInTime(const Dataset &data, const Cohort &term, Run &run)
{
    const ColumnSchema *time = data.production->schema().first(Role::Time);
    if (!time || time->type != ValueType::Time)
        return Error{
            ErrorKind::Query, "This log has no time column, so a time range selects nothing. Map one on import.", {}};
    const Result<std::shared_ptr<const Column>> values = data.production->column(time->id, run);
    if (!values)
        return values.error();
    return rowsWhere(data.production->rows(), run, [&](std::size_t row) {
        const Micros at = (*values)->integers[row];
        return (*values)->isValid(row) && at >= term.from && at < term.to;
    });
}

Result<RowMask> rowsInDerivedRange(const Dataset &data, const Cohort &term, Run &run)
{
    const auto numbers = derivedOf(*data.production, term.derived, run);
    if (!numbers)
        return numbers.error();
    return rowsWhere(data.production->rows(), run, [&](std::size_t row) {
        const double number = (**numbers)[row];
        return isInRange(term, number);
    });
}

Result<RowMask> rowsOfLogs(const Dataset &data, const Cohort &term, Run &run)
{
    RowMask mask(data.production->rows());
    std::size_t first = 0;
    for (const LogSpan &log : data.production->logs()) {
        const std::size_t end = first + log.rows;
        if (std::find(term.texts.begin(), term.texts.end(), log.name) != term.texts.end()) {
            const Result<RowMask> rows =
                rowsWhere(mask.rows, run, [&](std::size_t row) { return row >= first && row < end; });
            if (!rows)
                return rows;
            for (std::size_t word = 0; word < mask.words.size(); ++word)
                mask.words[word] |= rows->words[word];
        }
        first = end;
    }
    return mask;
}

Result<RowMask> rowsOfChildren(const Dataset &data, const Cohort &cohort, Run &run)
{
    RowMask mask(data.production->rows(), cohort.op == CohortOp::And);
    for (const Cohort &child : cohort.children) {
        const Result<RowMask> part = rowsOf(data, child, run);
        if (!part)
            return part.error();
        for (std::size_t word = 0; word < mask.words.size(); ++word) {
            if (cohort.op == CohortOp::And)
                mask.words[word] &= part->words[word];
            else
                mask.words[word] |= part->words[word];
        }
    }
    return mask;
}

} // namespace

Result<RowMask> rowsOf(const Dataset &data, const Cohort &cohort, Run &run)
{
    const std::size_t rows = data.production->rows();
    switch (cohort.op) {
    case CohortOp::All:
        return RowMask(rows, true);
    case CohortOp::And:
    case CohortOp::Or:
        return rowsOfChildren(data, cohort, run);
    case CohortOp::Not: {
        Result<RowMask> mask = cohort.children.size() == 1
            ? rowsOf(data, cohort.children.front(), run)
            : Error{ErrorKind::Query, "\"not\" stands before exactly one condition.", {}};
        if (mask) {
            const RowMask all(rows, true);
            for (std::size_t word = 0; word < all.words.size(); ++word)
                mask->words[word] = all.words[word] & ~mask->words[word];
        }
        return mask;
    }
    case CohortOp::Equal:
    case CohortOp::Range:
    case CohortOp::IsMissing:
        return rowsOfColumnTerm(data, cohort, run);
    case CohortOp::TimeRange:
        return rowsInTime(data, cohort, run);
    case CohortOp::Failed: {
        const Result<std::shared_ptr<const Outcomes>> outcomes = outcomesOf(*data.production, run);
        if (!outcomes)
            return outcomes.error();
        return rowsWhere(rows, run, [&](std::size_t row) { return (*outcomes)->failure.narrow[row] == kWrong; });
    }
    case CohortOp::DerivedRange:
        return rowsInDerivedRange(data, cohort, run);
    case CohortOp::Log:
        return rowsOfLogs(data, cohort, run);
    case CohortOp::Rows:
        break;
    }
    if (!cohort.rows || cohort.rows->bits.size() != (rows + 63) / 64)
        return Error{ErrorKind::Query, "The row set was made for other data: make it again.",
                     cohort.rows ? cohort.rows->name : std::string{}};
    RowMask mask(rows);
    mask.words = cohort.rows->bits;
    return mask;
}

} // namespace faultline
