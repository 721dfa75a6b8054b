// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/probabilities.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

std::size_t bytesOf(const Numbers &numbers)
{
    return numbers.size() * sizeof(double);
}

using SharedNumbers = std::shared_ptr<const Numbers>;

/// -ln of the clipped probability of the label: clip, divide by the sum again, as scikit-learn's log_loss does.
double logLoss(const ProbabilityBlock &block, std::size_t row, double sum, std::size_t label)
{
    constexpr double kClip = 1e-15;
    double clippedSum = 0.0;
    double ofLabel = 0.0;
    for (std::size_t k = 0; k < block.classes; ++k) {
        const double clipped = std::clamp(block.at(k, row) / sum, kClip, 1.0 - kClip);
        clippedSum += clipped;
        if (k == label)
            ofLabel = clipped;
    }
    return -std::log(ofLabel / clippedSum);
}

double brier(const ProbabilityBlock &block, std::size_t row, double sum, std::size_t label)
{
    double total = 0.0;
    for (std::size_t k = 0; k < block.classes; ++k) {
        const double difference = block.at(k, row) / sum - (k == label ? 1.0 : 0.0);
        total += difference * difference;
    }
    return total;
}

Result<SharedNumbers> probabilityScore(const Table &table, Derived derived, Run &run)
{
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    auto numbers = std::make_shared<Numbers>(table.rows(), kUndefined);
    if (!hasProbabilities(table, **outcomes))
        return SharedNumbers(std::move(numbers));
    const Result<void> done = forProbabilities(table, **outcomes, run, [&](const ProbabilityBlock &block) {
        for (std::size_t i = 0; i < block.rows; ++i) {
            const std::size_t row = block.firstRow + i;
            const double sum = block.sum(i);
            const std::size_t y = (*outcomes)->label.at(row); // a score needs no prediction
            if (y == 0 || !(sum > 0.0) || std::isinf(sum))
                continue;
            const std::size_t label = y - 1;
            (*numbers)[row] = derived == Derived::LogLoss ? logLoss(block, i, sum, label) : brier(block, i, sum, label);
        }
    });
    return done ? Result<SharedNumbers>(std::move(numbers)) : Result<SharedNumbers>(done.error());
}

Result<SharedNumbers> confidence(const Table &table, Run &run)
{
    auto numbers = std::make_shared<Numbers>(table.rows(), kUndefined);
    if (const ColumnSchema *logged = table.schema().first(Role::Confidence)) {
        const auto column = table.column(logged->id, run);
        if (!column)
            return column.error();
        for (std::size_t row = 0; row < table.rows(); ++row) {
            if ((*column)->isValid(row))
                (*numbers)[row] = (*column)->number(row);
        }
        return SharedNumbers(std::move(numbers));
    }
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    const Result<void> done = forProbabilities(table, **outcomes, run, [&](const ProbabilityBlock &block) {
        for (std::size_t i = 0; i < block.rows; ++i) {
            const std::size_t prediction = (*outcomes)->prediction.at(block.firstRow + i);
            if (prediction > 0)
                (*numbers)[block.firstRow + i] = block.at(prediction - 1, i);
        }
    });
    return done ? Result<SharedNumbers>(std::move(numbers)) : Result<SharedNumbers>(done.error());
}

Result<SharedNumbers> failures(const Table &table, Run &run)
{
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    auto numbers = std::make_shared<Numbers>(table.rows(), kUndefined);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::uint8_t failure = (*outcomes)->failure.narrow[row];
        if (failure != kUndefinedOutcome)
            (*numbers)[row] = failure == kWrong ? 1.0 : 0.0;
    }
    return SharedNumbers(std::move(numbers));
}

/// r = prediction - label and y = label - c, into one number.
double regressionTerm(Derived derived, double r, double y)
{
    switch (derived) {
    case Derived::Residual:
        return r;
    case Derived::AbsoluteResidual:
        return std::fabs(r);
    case Derived::SquaredResidual:
        return r * r;
    case Derived::Label:
        return y;
    case Derived::SquaredLabel:
        return y * y;
    case Derived::CubedLabel:
        return y * y * y;
    case Derived::SquaredResidualLabel:
        return r * r * y;
    case Derived::SquaredResidualSquaredLabel:
        return r * r * y * y;
    default:
        return kUndefined;
    }
}

Result<SharedNumbers> regression(const Table &table, Derived derived, Run &run)
{
    auto numbers = std::make_shared<Numbers>(table.rows(), kUndefined);
    const ColumnSchema *labelSchema = table.schema().first(Role::Label);
    const ColumnSchema *predictionSchema = table.schema().first(Role::Prediction);
    if (!labelSchema || !predictionSchema)
        return SharedNumbers(std::move(numbers));
    const auto label = table.column(labelSchema->id, run);
    if (!label)
        return label.error();
    const auto prediction = table.column(predictionSchema->id, run);
    if (!prediction)
        return prediction.error();
    double centre = kUndefined;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!(*label)->isValid(row) || !(*prediction)->isValid(row))
            continue;
        const double y = (*label)->number(row);
        const double p = (*prediction)->number(row);
        if (!std::isfinite(y) || !std::isfinite(p))
            continue;
        if (std::isnan(centre))
            centre = y;
        (*numbers)[row] = regressionTerm(derived, p - y, y - centre);
    }
    return SharedNumbers(std::move(numbers));
}

Result<SharedNumbers> makeDerived(const Table &table, Derived derived, Run &run)
{
    switch (derived) {
    case Derived::Failure:
        return failures(table, run);
    case Derived::LogLoss:
    case Derived::Brier:
        return probabilityScore(table, derived, run);
    case Derived::Confidence:
        return confidence(table, run);
    default:
        return regression(table, derived, run);
    }
}

/// P[k] divided by the row's sum, or the raw value of a binary log.
Result<SharedNumbers> makeScore(const Table &table, const Outcomes &outcomes, std::size_t positive, Run &run)
{
    auto numbers = std::make_shared<Numbers>(table.rows(), kUndefined);
    if (hasProbabilities(table, outcomes)) {
        const bool raw = outcomes.classes.size() == 2;
        const Result<void> done = forProbabilities(table, outcomes, run, [&](const ProbabilityBlock &block) {
            for (std::size_t i = 0; i < block.rows; ++i)
                (*numbers)[block.firstRow + i] = block.at(positive, i) / (raw ? 1.0 : block.sum(i));
        });
        return done ? Result<SharedNumbers>(std::move(numbers)) : Result<SharedNumbers>(done.error());
    }
    if (outcomes.classes.size() != 2 || !table.schema().first(Role::Confidence))
        return SharedNumbers{};
    const Result<SharedNumbers> certain = derivedOf(table, Derived::Confidence, run);
    if (!certain)
        return certain.error();
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::size_t prediction = outcomes.prediction.at(row);
        const double c = (**certain)[row];
        if (prediction > 0)
            (*numbers)[row] = prediction - 1 == positive ? c : 1.0 - c;
    }
    return SharedNumbers(std::move(numbers));
}

} // namespace

Result<SharedNumbers> derivedOf(const Table &table, Derived derived, Run &run)
{
    const std::string key = "derived " + std::to_string(static_cast<int>(derived));
    return table.cached<Numbers>(
        key, [&] { return makeDerived(table, derived, run); }, bytesOf);
}

Result<SharedNumbers> scoreOf(const Table &table, const std::string &positiveClass, Run &run)
{
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    const auto &classes = (*outcomes)->classes;
    const auto at = std::find(classes.begin(), classes.end(), positiveClass);
    if (at == classes.end())
        return SharedNumbers{};
    return makeScore(table, **outcomes, static_cast<std::size_t>(at - classes.begin()), run);
}

Result<SharedNumbers> weightsOf(const Table &table, Run &run)
{
    const ColumnSchema *schema = table.schema().first(Role::Weight);
    if (!schema)
        return SharedNumbers{};
    const auto make = [&]() -> Result<SharedNumbers> {
        const auto column = table.column(schema->id, run);
        if (!column)
            return column.error();
        auto weights = std::make_shared<Numbers>(table.rows(), 0.0);
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const double weight = (*column)->number(row);
            if ((*column)->isValid(row) && std::isfinite(weight) && weight > 0.0)
                (*weights)[row] = weight;
        }
        return SharedNumbers(std::move(weights));
    };
    return table.cached<Numbers>("weights", make, bytesOf);
}

} // namespace faultline
