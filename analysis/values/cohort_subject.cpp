// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_subject.h"

#include <algorithm>
#include <numeric>

namespace faultline {

namespace {

/// Roles whose name may stand for their first column.
constexpr std::array kRoleNames{Role::Id,         Role::Time,         Role::Label, Role::Prediction,
                                Role::Confidence, Role::ModelVersion, Role::Weight};

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Levenshtein's edit distance; letters of another case are the same.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] =
                std::min({row[j] + 1, row[j - 1] + 1, diagonal + (lowered(a[i - 1]) == lowered(b[j - 1]) ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

bool isRegression(const Schema &schema)
{
    return schema.task == Task::Regression;
}

} // namespace

std::optional<CohortSubject> subjectOf(std::string_view name, const Schema &schema)
{
    CohortSubject subject;
    if (const ColumnSchema *column = schema.find(name)) {
        subject.column = column;
        return subject;
    }
    for (const Role role : kRoleNames) {
        if (const ColumnSchema *column = schema.first(role); column && name == roleName(role)) {
            subject.column = column;
            return subject;
        }
    }
    for (const DerivedName &one : kDerivedNames) {
        if (name == one.name) {
            subject.kind = CohortSubject::Kind::Derived;
            subject.derived = one.derived;
            return subject;
        }
    }
    if (name == "log") {
        subject.kind = CohortSubject::Kind::Log;
        return subject;
    }
    return std::nullopt;
}

std::vector<std::string> outcomeNames(const Schema &schema)
{
    std::vector<std::string> names;
    const bool outcomes = schema.first(Role::Label) && schema.first(Role::Prediction);
    if (outcomes && !isRegression(schema))
        names.insert(names.end(), {"failed", "correct"});
    for (const Role role : kRoleNames) {
        if (schema.first(role) && !schema.find(roleName(role)))
            names.emplace_back(roleName(role));
    }
    const bool scores = schema.first(Role::Probability) || schema.first(Role::Confidence);
    if (isRegression(schema) && outcomes)
        names.insert(names.end(), {"residual", "abs_residual"});
    if (!isRegression(schema) && scores) {
        names.insert(names.end(), {"loss", "brier"});
        if (!schema.first(Role::Confidence) && !schema.find("confidence"))
            names.emplace_back("confidence");
    }
    names.emplace_back("log");
    return names;
}

std::string nearestSubject(std::string_view name, const Schema &schema)
{
    std::vector<std::string> names = outcomeNames(schema);
    for (const ColumnSchema &column : schema.columns)
        names.push_back(column.name);
    std::string nearest;
    std::size_t best = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const std::string &one : names) {
        const std::size_t distance = editDistance(name, one);
        if (distance < best) {
            best = distance;
            nearest = one;
        }
    }
    return nearest;
}

} // namespace faultline
