// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_map>

namespace faultline {

namespace {

constexpr std::size_t kMostClasses = 65'000;

bool isInteger(const std::string &text, long long &value)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size();
}

void sortClasses(std::vector<std::string> &classes)
{
    std::vector<std::pair<long long, std::string>> numbered;
    for (const std::string &name : classes) {
        long long value = 0;
        if (!isInteger(name, value))
            break;
        numbered.emplace_back(value, name);
    }
    std::sort(classes.begin(), classes.end());
    if (numbered.size() != classes.size())
        return;
    std::sort(numbered.begin(), numbered.end());
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i] = numbered[i].second;
}

/// Adds the texts of all values of a column; false when there are too many to be classes.
bool collectClasses(const Column &column, std::set<std::string> &classes)
{
    if (column.type == ValueType::Text) {
        std::vector<bool> used(column.dictionary->size(), false);
        for (std::size_t row = 0; row < column.rows; ++row) {
            if (column.isValid(row))
                used[column.entries[row]] = true;
        }
        for (std::uint32_t entry = 0; entry < used.size() && classes.size() <= kMostClasses; ++entry) {
            if (used[entry])
                classes.emplace(column.dictionary->value(entry));
        }
        return classes.size() <= kMostClasses;
    }
    std::set<double> numbers;
    double last = std::nan("");
    for (std::size_t row = 0; row < column.rows && numbers.size() <= kMostClasses; ++row) {
        const double value = column.number(row);
        if (!column.isValid(row) || value == last || std::isnan(value))
            continue;
        last = value;
        if (numbers.insert(value).second)
            classes.insert(column.text(row));
    }
    return classes.size() <= kMostClasses;
}

CodeVector classCodes(const Column *column, const std::vector<std::string> &classes, std::size_t rows)
{
    CodeVector codes;
    codes.reset(classes.size() + 1, rows);
    if (!column)
        return codes;
    std::unordered_map<std::string, std::size_t> codeOf;
    for (std::size_t i = 0; i < classes.size(); ++i)
        codeOf.emplace(classes[i], i + 1);
    const auto find = [&](const std::string &text) {
        const auto found = codeOf.find(text);
        return found == codeOf.end() ? std::size_t{0} : found->second;
    };
    std::vector<std::size_t> ofEntry;
    for (std::uint32_t entry = 0; column->dictionary && entry < column->dictionary->size(); ++entry)
        ofEntry.push_back(find(std::string(column->dictionary->value(entry))));
    std::unordered_map<double, std::size_t> ofNumber;
    for (std::size_t row = 0; row < rows; ++row) {
        if (!column->isValid(row))
            continue;
        if (column->type == ValueType::Text) {
            codes.set(row, ofEntry[column->entries[row]]);
            continue;
        }
        const double value = column->number(row);
        auto known = ofNumber.find(value);
        if (known == ofNumber.end())
            known = ofNumber.emplace(value, find(column->text(row))).first;
        codes.set(row, known->second);
    }
    return codes;
}

Result<std::shared_ptr<const Column>> columnOf(const Table &table, Role role, Run &run)
{
    const ColumnSchema *schema = table.schema().first(role);
    return schema ? table.column(schema->id, run)
                  : Result<std::shared_ptr<const Column>>(std::shared_ptr<const Column>{});
}

Result<std::shared_ptr<const Outcomes>> makeOutcomes(const Table &table, Run &run)
{
    const Result<std::shared_ptr<const Column>> label = columnOf(table, Role::Label, run);
    if (!label)
        return label.error();
    const Result<std::shared_ptr<const Column>> prediction = columnOf(table, Role::Prediction, run);
    if (!prediction)
        return prediction.error();
    std::set<std::string> names(table.schema().classes.begin(), table.schema().classes.end());
    for (const ColumnSchema *column : table.schema().all(Role::Probability))
        names.insert(column->argument);
    for (const Column *column : {label->get(), prediction->get()}) {
        if (column && !collectClasses(*column, names))
            return Error{ErrorKind::Schema,
                         "The label or the prediction has more than 65,000 different values, too many to be classes. "
                         "Map another column, or import as a regression.",
                         {}};
    }
    auto outcomes = std::make_shared<Outcomes>();
    outcomes->classes.assign(names.begin(), names.end());
    sortClasses(outcomes->classes);
    outcomes->label = classCodes(label->get(), outcomes->classes, table.rows());
    if (run.cancel.isCancelled())
        return cancelled();
    outcomes->prediction = classCodes(prediction->get(), outcomes->classes, table.rows());
    if (run.cancel.isCancelled())
        return cancelled();
    outcomes->failure.reset(3, table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::size_t y = outcomes->label.at(row);
        const std::size_t p = outcomes->prediction.at(row);
        outcomes->failure.narrow[row] = static_cast<std::uint8_t>(y == 0 || p == 0 ? kUndefinedOutcome
                                                                      : y == p     ? kRight
                                                                                   : kWrong);
    }
    return std::shared_ptr<const Outcomes>(std::move(outcomes));
}

} // namespace

Result<std::shared_ptr<const Outcomes>> outcomesOf(const Table &table, Run &run)
{
    return table.cached<Outcomes>(
        "outcomes", [&] { return makeOutcomes(table, run); },
        [](const Outcomes &o) { return o.label.bytes() + o.prediction.bytes() + o.failure.bytes(); });
}

} // namespace faultline
