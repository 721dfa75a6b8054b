// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/coarse_key.h"

#include "analysis/columns/key_values.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace faultline {

namespace {

/// A long double of x86-64 holds every int64 and every double.
std::size_t rangeOf(const std::vector<double> &cuts, long double value)
{
    if (std::isnan(value))
        return CodeBook::kNotFinite;
    const auto cut = std::lower_bound(cuts.begin(), cuts.end(), value,
                                      [](double a, long double b) { return static_cast<long double>(a) < b; });
    return CodeBook::kFirst + static_cast<std::size_t>(cut - cuts.begin());
}

std::size_t listedOf(const std::vector<double> &numbers, long double value)
{
    const auto at = std::find_if(numbers.begin(), numbers.end(), [value](double number) { return number == value; });
    return at == numbers.end() ? CodeBook::kRest : CodeBook::kFirst + static_cast<std::size_t>(at - numbers.begin());
}

std::size_t indexOf(const KeyCodes &key, long double value)
{
    return key.numbers.empty() ? rangeOf(key.cuts, value) : listedOf(key.numbers, value);
}

/// The one index of all values in (above, upTo], or kByValue.
std::size_t indexOfBin(const KeyCodes &key, double above, double upTo)
{
    if (!key.numbers.empty()) {
        const bool possible = std::any_of(key.numbers.begin(), key.numbers.end(),
                                          [&](double number) { return number > above && number <= upTo; });
        return possible ? KeyCodes::kByValue : CodeBook::kRest;
    }
    const bool divided =
        std::any_of(key.cuts.begin(), key.cuts.end(), [&](double cut) { return cut > above && cut < upTo; });
    return divided ? KeyCodes::kByValue : rangeOf(key.cuts, upTo);
}

void mapNumbers(KeyCodes &key, const CodeBook &book)
{
    key.indexOfCode.assign(book.size(), KeyCodes::kByValue);
    key.indexOfCode[CodeBook::kMissing] = CodeBook::kMissing;
    for (std::size_t code = CodeBook::kFirst; code < book.size() && book.exactInDouble; ++code) {
        const std::size_t bin = code - CodeBook::kFirst;
        const double above = bin == 0 ? -HUGE_VAL : book.edges[bin - 1];
        const double upTo = bin < book.edges.size() ? book.edges[bin] : HUGE_VAL;
        const std::size_t index = book.distinct ? indexOf(key, upTo) : indexOfBin(key, above, upTo);
        key.indexOfCode[code] = static_cast<std::uint16_t>(index);
    }
}

void mapTexts(KeyCodes &key, const CodeBook &book, const std::vector<std::string> &texts, const Dictionary &words)
{
    std::map<std::string_view, std::size_t> listed;
    for (std::size_t i = 0; i < texts.size(); ++i)
        listed.emplace(texts[i], CodeBook::kFirst + i);
    key.indexOfCode.assign(book.size(), static_cast<std::uint16_t>(CodeBook::kRest));
    key.indexOfCode[CodeBook::kMissing] = CodeBook::kMissing;
    for (std::size_t i = 0; i < book.entries.size(); ++i) {
        const auto found = listed.find(words.value(book.entries[i]));
        if (found != listed.end())
            key.indexOfCode[CodeBook::kFirst + i] = static_cast<std::uint16_t>(found->second);
    }
}

} // namespace

std::size_t KeyCodes::indexByValue(std::size_t row) const
{
    return indexOf(*this,
                   values->type == ValueType::Float64 ? static_cast<long double>(values->numbers[row])
                                                      : static_cast<long double>(values->integers[row]));
}

Result<KeyCodes> coarseKey(const Dataset &data, const CubeKey &key, Run &run)
{
    const auto values = data.production->column(key.column, run);
    if (!values)
        return values.error();
    const auto coded = data.codes(key.column, run);
    if (!coded)
        return coded.error();
    const bool isText = (*values)->type == ValueType::Text;
    const std::string &name = data.production->schema().find(key.column)->name;
    if (isText != !key.texts.empty())
        return Error{ErrorKind::Query,
                     isText ? "A text column cannot be cut into ranges." : "A column of numbers has no texts to list.",
                     name};
    KeyCodes made;
    made.codes = {*coded, &(*coded)->codes};
    made.axis = axisOfSpecials();
    if (isText) {
        for (const std::string &text : key.texts)
            made.axis.values.push_back(categoryValue(text));
        mapTexts(made, *(*coded)->book, key.texts, *(*values)->dictionary);
    } else if (!key.numbers.empty()) {
        made.numbers = key.numbers;
        for (const double number : key.numbers)
            made.axis.values.push_back(numberValue(number));
        mapNumbers(made, *(*coded)->book);
    } else {
        made.cuts = key.cuts;
        std::sort(made.cuts.begin(), made.cuts.end());
        made.cuts.erase(std::unique(made.cuts.begin(), made.cuts.end()), made.cuts.end());
        made.axis = axisOfRanges(made.cuts, made.cuts.size() + 1);
        mapNumbers(made, *(*coded)->book);
    }
    made.axis.bookVersion = (*coded)->book->version;
    const auto byValue = std::find(made.indexOfCode.begin(), made.indexOfCode.end(), KeyCodes::kByValue);
    if (byValue != made.indexOfCode.end())
        made.values = *values;
    return made;
}

} // namespace faultline
