// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/class_cohort.h"

#include "analysis/stats/intervals.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace faultline {

namespace {

QString say(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("pages", text, note);
}

Fact shareFact(const QString &name, double part, double whole)
{
    const std::optional<Interval> interval = wilson(part, whole);
    return {name, whole > 0.0 ? rateText(part / whole) : noValue(), interval ? rateIntervalText(*interval) : QString()};
}

} // namespace

std::optional<Cohort> classCohort(const Schema &schema, Role role, const std::string &name)
{
    const ColumnSchema *column = schema.first(role);
    if (!column)
        return std::nullopt;
    Cohort cohort;
    cohort.op = CohortOp::Equal;
    cohort.column = column->id;
    if (column->type == ValueType::Text) {
        cohort.texts = {name};
        return cohort;
    }
    double number = 0.0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    if (read.ec != std::errc{} || read.ptr != name.data() + name.size())
        return std::nullopt;
    cohort.numbers = {number};
    return cohort;
}

Selection confusionSelection(const Schema &schema, const Confusion &confusion, std::size_t label,
                             std::size_t prediction)
{
    const std::string &labelled = confusion.classes[label];
    const std::string &predicted = confusion.classes[prediction];
    double ofLabel = 0.0;
    double ofPrediction = 0.0;
    double all = 0.0;
    for (std::size_t k = 0; k < confusion.classes.size(); ++k) {
        ofLabel += confusion.at(label, k);
        ofPrediction += confusion.at(k, prediction);
        for (std::size_t p = 0; p < confusion.classes.size(); ++p)
            all += confusion.at(k, p);
    }
    const double count = confusion.at(label, prediction);
    Selection selection;
    selection.kind = say("Cell of the confusion matrix");
    selection.title = say("%1 predicted as %2", "label, prediction")
                          .arg(QString::fromStdString(labelled), QString::fromStdString(predicted));
    selection.records = static_cast<std::uint64_t>(std::llround(count));
    selection.facts = {{say("Records"), countText(selection.records), {}},
                       shareFact(say("Of this label"), count, ofLabel),
                       shareFact(say("Of this prediction"), count, ofPrediction),
                       shareFact(say("Of all labelled records"), count, all)};
    const std::optional<Cohort> first = classCohort(schema, Role::Label, labelled);
    const std::optional<Cohort> second = classCohort(schema, Role::Prediction, predicted);
    if (first && second && count > 0.0)
        selection.cohort = both(*first, *second);
    return selection;
}

} // namespace faultline
