// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/schema_words.h"

#include <QCoreApplication>

#include <array>

namespace faultline {

namespace {

QString words(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("words", text, note);
}

struct RoleWords {
    const char *title;
    const char *meaning;
};

/// In the order of Role.
constexpr std::array<RoleWords, 13> kRoles{{
    {QT_TRANSLATE_NOOP("words", "id"),
     QT_TRANSLATE_NOOP("words", "Names the record; labels that come later are joined by it.")},
    {QT_TRANSLATE_NOOP("words", "time"), QT_TRANSLATE_NOOP("words", "When the prediction was served.")},
    {QT_TRANSLATE_NOOP("words", "model version"), QT_TRANSLATE_NOOP("words", "Which model answered.")},
    {QT_TRANSLATE_NOOP("words", "feature"),
     QT_TRANSLATE_NOOP("words", "An input of the model, or a fact about the record.")},
    {QT_TRANSLATE_NOOP("words", "label"), QT_TRANSLATE_NOOP("words", "What turned out to be true.")},
    {QT_TRANSLATE_NOOP("words", "prediction"), QT_TRANSLATE_NOOP("words", "What the model said.")},
    {QT_TRANSLATE_NOOP("words", "confidence"), QT_TRANSLATE_NOOP("words", "Probability of the returned class.")},
    {QT_TRANSLATE_NOOP("words", "probability"), QT_TRANSLATE_NOOP("words", "Probability of one class.")},
    {QT_TRANSLATE_NOOP("words", "embedding"),
     QT_TRANSLATE_NOOP("words", "One coordinate of the model's inner picture of the record.")},
    {QT_TRANSLATE_NOOP("words", "text"), QT_TRANSLATE_NOOP("words", "Free text; shown, and searched by words.")},
    {QT_TRANSLATE_NOOP("words", "weight"), QT_TRANSLATE_NOOP("words", "How much the record counts.")},
    {QT_TRANSLATE_NOOP("words", "meta"), QT_TRANSLATE_NOOP("words", "Kept and shown, not used in any analysis.")},
    {QT_TRANSLATE_NOOP("words", "ignored"), QT_TRANSLATE_NOOP("words", "Not imported.")},
}};

/// In the order of RoleReason.
constexpr std::array<const char *, 21> kReasons{
    QT_TRANSLATE_NOOP("words", "name"),
    QT_TRANSLATE_NOOP("words", "every value unique"),
    QT_TRANSLATE_NOOP("words", "values repeat"),
    QT_TRANSLATE_NOOP("words", "ISO 8601"),
    QT_TRANSLATE_NOOP("words", "epoch time"),
    QT_TRANSLATE_NOOP("words", "rising"),
    QT_TRANSLATE_NOOP("words", "constant"),
    QT_TRANSLATE_NOOP("words", "few values"),
    QT_TRANSLATE_NOOP("words", "only 0 and 1"),
    QT_TRANSLATE_NOOP("words", "number"),
    QT_TRANSLATE_NOOP("words", "same values as label"),
    QT_TRANSLATE_NOOP("words", "same values as prediction"),
    QT_TRANSLATE_NOOP("words", "between 0 and 1"),
    QT_TRANSLATE_NOOP("words", "sum to 1"),
    QT_TRANSLATE_NOOP("words", "end in the class names"),
    QT_TRANSLATE_NOOP("words", "equals the largest probability"),
    QT_TRANSLATE_NOOP("words", "numbered series"),
    QT_TRANSLATE_NOOP("words", "long text, mostly unique"),
    QT_TRANSLATE_NOOP("words", "more than half missing"),
    QT_TRANSLATE_NOOP("words", "chosen by you"),
    QT_TRANSLATE_NOOP("words", "from the schema file"),
};

} // namespace

QString roleTitle(Role role)
{
    return words(kRoles[static_cast<std::size_t>(role)].title);
}

QString roleMeaning(Role role)
{
    return words(kRoles[static_cast<std::size_t>(role)].meaning);
}

QString roleReasonText(RoleReason reason)
{
    if (reason == RoleReason::NoOtherRole)
        return words(QT_TRANSLATE_NOOP("words", "no other role fits"));
    return words(kReasons[static_cast<std::size_t>(reason)]);
}

bool isWarning(RoleReason reason)
{
    return reason == RoleReason::RepeatsValues || reason == RoleReason::MostlyMissing;
}

QString typeTitle(ValueType type)
{
    switch (type) {
    case ValueType::Int64:
        return words(QT_TRANSLATE_NOOP("words", "integer"));
    case ValueType::Float64:
        return words(QT_TRANSLATE_NOOP("words", "number"));
    case ValueType::Time:
        return words(QT_TRANSLATE_NOOP("words", "time, UTC"));
    case ValueType::Text:
        return words(QT_TRANSLATE_NOOP("words", "text"));
    }
    return {};
}

QString taskTitle(Task task)
{
    switch (task) {
    case Task::Unknown:
        return words(QT_TRANSLATE_NOOP("words", "no labels or predictions yet"));
    case Task::Binary:
        return words(QT_TRANSLATE_NOOP("words", "two classes"));
    case Task::Multiclass:
        return words(QT_TRANSLATE_NOOP("words", "several classes"));
    case Task::Regression:
        return words(QT_TRANSLATE_NOOP("words", "regression"));
    }
    return {};
}

QString partTitle(Part part)
{
    switch (part) {
    case Part::Production:
        return words(QT_TRANSLATE_NOOP("words", "production"));
    case Part::Training:
        return words(QT_TRANSLATE_NOOP("words", "training"));
    case Part::Reference:
        return words(QT_TRANSLATE_NOOP("words", "reference"));
    }
    return {};
}

QString partMeaning(Part part)
{
    switch (part) {
    case Part::Production:
        return words(QT_TRANSLATE_NOOP("words", "Predictions that were served."));
    case Part::Training:
        return words(
            QT_TRANSLATE_NOOP("words", "Rows the model was fitted on: inputs can be compared, quality cannot."));
    case Part::Reference:
        return words(QT_TRANSLATE_NOOP("words",
                                       "Held-back rows, or a stretch of production that was accepted: inputs and "
                                       "quality can be compared."));
    }
    return {};
}

QString windowSizeTitle(Window window)
{
    switch (window) {
    case Window::Hour:
        return words(QT_TRANSLATE_NOOP("words", "Hour"));
    case Window::Day:
        return words(QT_TRANSLATE_NOOP("words", "Day"));
    case Window::Week:
        return words(QT_TRANSLATE_NOOP("words", "Week"));
    case Window::Month:
        return words(QT_TRANSLATE_NOOP("words", "Month"));
    case Window::Quarter:
        return words(QT_TRANSLATE_NOOP("words", "Quarter"));
    case Window::Year:
        return words(QT_TRANSLATE_NOOP("words", "Year"));
    }
    return {};
}

} // namespace faultline
