// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/task.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

namespace faultline {

namespace {

constexpr std::size_t kFewValues = 20;
constexpr std::size_t kManyWholeNumbers = 100;

/// What the interesting class is called, most telling first.
constexpr std::array<std::string_view, 24> kPositiveWords{
    "1",       "true",   "yes",     "y",       "t",       "positive",  "pos",       "spam",
    "fraud",   "churn",  "default", "anomaly", "attack",  "malicious", "late",      "delayed",
    "failure", "failed", "fail",    "bad",     "disease", "sick",      "malignant", "click"};

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::optional<std::size_t> firstOf(const std::vector<ColumnSchema> &columns, Role role)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == role)
            return i;
    }
    return std::nullopt;
}

class TaskFinder {
public:
    TaskFinder(const Sample &sample, const std::vector<ColumnProfile> &profiles,
               const std::vector<ColumnSchema> &columns)
        : m_sample(sample)
        , m_profiles(profiles)
        , m_columns(columns)
        , m_label(firstOf(columns, Role::Label))
        , m_prediction(firstOf(columns, Role::Prediction))
        , m_hasProbabilities(firstOf(columns, Role::Probability).has_value())
    {
    }

    bool isRegression() const
    {
        if (m_hasProbabilities)
            return false;
        const ColumnProfile *label = m_label ? &m_profiles[*m_label] : nullptr;
        const ColumnProfile *prediction = m_prediction ? &m_profiles[*m_prediction] : nullptr;
        const ColumnProfile *main = label != nullptr && label->present > 0 ? label : prediction;
        if (main == nullptr || !main->isNumber() || (prediction != nullptr && !prediction->isNumber()))
            return false;
        const bool fractional = main->fractional || (prediction != nullptr && prediction->fractional);
        return main->distinct > (fractional ? kFewValues : kManyWholeNumbers);
    }

    std::vector<std::string> classes() const
    {
        std::set<std::string> found;
        for (const ColumnSchema &column : m_columns) {
            if (column.role == Role::Probability)
                found.insert(column.argument);
        }
        for (const auto &column : {m_label, m_prediction}) {
            if (column)
                found.insert(m_profiles[*column].values.begin(), m_profiles[*column].values.end());
        }
        std::vector<std::string> classes(found.begin(), found.end());
        sortClasses(classes);
        return classes;
    }

    bool hasAnything() const { return m_label || m_prediction || m_hasProbabilities; }

    /// The rarer of two classes among the labels of the sample, or among the predictions when there are no labels.
    std::string rarer(const std::vector<std::string> &classes) const
    {
        for (const auto &column : {m_label, m_prediction}) {
            if (!column || m_profiles[*column].present == 0)
                continue;
            std::map<std::string, std::size_t> counts;
            for (const SampleCell &cell : m_sample.columns[*column].cells) {
                if (const auto text = classText(cell, m_profiles[*column].type))
                    ++counts[*text];
            }
            if (counts[classes[0]] != counts[classes[1]])
                return counts[classes[0]] < counts[classes[1]] ? classes[0] : classes[1];
        }
        return {};
    }

private:
    const Sample &m_sample;
    const std::vector<ColumnProfile> &m_profiles;
    const std::vector<ColumnSchema> &m_columns;
    std::optional<std::size_t> m_label;
    std::optional<std::size_t> m_prediction;
    bool m_hasProbabilities;
};

std::string usualPositive(const std::vector<std::string> &classes)
{
    for (const std::string_view word : kPositiveWords) {
        for (const std::string &name : classes) {
            if (lower(name) == word)
                return name;
        }
    }
    return {};
}

Error noSuchClass(const std::string &positive, const std::vector<std::string> &classes)
{
    std::string list;
    for (const std::string &name : classes)
        list += (list.empty() ? "" : ", ") + name;
    return {ErrorKind::Invalid,
            "There is no class \"" + positive + "\" to be the positive one. The classes are: " + list + ".",
            "--positive"};
}

} // namespace

void sortClasses(std::vector<std::string> &classes)
{
    const bool whole = std::all_of(classes.begin(), classes.end(),
                                   [](const std::string &name) { return parseInteger(name).has_value(); });
    std::sort(classes.begin(), classes.end(), [&](const std::string &a, const std::string &b) {
        return whole ? *parseInteger(a) < *parseInteger(b) : a < b;
    });
}

Result<TaskFound> findTask(const Sample &sample, const std::vector<ColumnProfile> &profiles,
                           const std::vector<ColumnSchema> &columns, const Sidecar &sidecar,
                           const std::string &positive)
{
    const TaskFinder finder(sample, profiles, columns);
    TaskFound found;
    found.task = sidecar.task;
    if (!finder.hasAnything() && sidecar.classes.empty())
        return found;
    if (found.task == Task::Unknown && sidecar.classes.empty() && finder.isRegression())
        found.task = Task::Regression;
    if (found.task == Task::Regression)
        return found;
    found.classes = finder.classes();
    for (const std::string &name : sidecar.classes) {
        if (std::find(found.classes.begin(), found.classes.end(), name) == found.classes.end())
            found.classes.push_back(name);
    }
    sortClasses(found.classes);
    if (found.classes.empty())
        return found;
    found.task = found.classes.size() <= 2 ? Task::Binary : Task::Multiclass;
    const std::string &wanted = !positive.empty() ? positive : sidecar.positive;
    if (!wanted.empty()) {
        if (std::find(found.classes.begin(), found.classes.end(), wanted) == found.classes.end())
            return noSuchClass(wanted, found.classes);
        found.positive = wanted;
        found.reason = !positive.empty() ? PositiveReason::GivenByUser : PositiveReason::GivenBySchema;
        return found;
    }
    if (found.task != Task::Binary)
        return found;
    found.positive = usualPositive(found.classes);
    found.reason = PositiveReason::UsualWord;
    if (found.positive.empty() && found.classes.size() == 2) {
        found.positive = finder.rarer(found.classes);
        found.reason = PositiveReason::RarerClass;
    }
    if (found.positive.empty()) {
        found.positive = found.classes.back();
        found.reason = PositiveReason::LastInOrder;
    }
    return found;
}

} // namespace faultline
