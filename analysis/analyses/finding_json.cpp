// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/finding_json.h"

#include "analysis/base/shortest_text.h"
#include "analysis/values/cohort_text.h"

#include <array>
#include <cstdio>

namespace faultline {

namespace {

std::string valueText(const PredicateTerm &term, std::size_t index)
{
    return term.texts.empty() ? shortestText(term.numbers[index]) : quotedValue(term.texts[index]);
}

std::string termText(const PredicateTerm &term)
{
    const std::string name = quotedName(term.feature);
    switch (term.op) {
    case TermOp::IsMissing:
        return name + " is missing";
    case TermOp::IsPresent:
        return name + " is not missing";
    case TermOp::Between:
        return valueText(term, 0) + " <= " + name + " <= " + valueText(term, 1);
    case TermOp::In: {
        std::string list;
        for (std::size_t i = 0; i < std::max(term.texts.size(), term.numbers.size()); ++i)
            list += (i == 0 ? "" : ", ") + valueText(term, i);
        return name + " in (" + list + ')';
    }
    case TermOp::Equal:
        return name + " = " + valueText(term, 0);
    case TermOp::NotEqual:
    case TermOp::Less:
    case TermOp::LessOrEqual:
    case TermOp::Greater:
    case TermOp::GreaterOrEqual:
        break;
    }
    return name + ' ' + std::string(termOpName(term.op)) + ' ' + valueText(term, 0);
}

Json termJson(const PredicateTerm &term)
{
    Json json;
    json["feature"] = term.feature;
    json["op"] = termOpName(term.op);
    const bool isList = term.op == TermOp::In || term.op == TermOp::Between;
    if (isList && !term.texts.empty())
        json["value"] = term.texts;
    else if (isList)
        json["value"] = term.numbers;
    else if (!term.texts.empty())
        json["value"] = term.texts.front();
    else if (!term.numbers.empty())
        json["value"] = term.numbers.front();
    return json;
}

/// Shares as percentages with one decimal, means with four digits.
std::string rateText(double rate, bool isShare)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), isShare ? "%.1f %%" : "%.4g", isShare ? 100.0 * rate : rate);
    return text.data();
}

std::string titleOf(const Finding &finding)
{
    std::string title = predicateText(finding.predicate);
    if (!finding.errorRate || !finding.baseRate)
        return title;
    return title + (finding.isShare ? ": " : ": mean error ") + rateText(*finding.errorRate, finding.isShare)
        + (finding.isShare ? " wrong, " : ", ") + rateText(*finding.baseRate, finding.isShare) + " elsewhere";
}

Json countJson(const FailureCount &count)
{
    Json json;
    json["n"] = count.n;
    json["loss"] = count.loss;
    json["rate"] = numberOrNull(count.rate);
    return json;
}

Json evidenceOf(const Finding &finding)
{
    Json evidence = Json::object();
    if (finding.searched)
        evidence["searched"] = countJson(*finding.searched);
    if (finding.heldOut)
        evidence["held_out"] = countJson(*finding.heldOut);
    if (finding.stability)
        evidence["stability"] = *finding.stability;
    if (finding.luck)
        evidence["luck"] = *finding.luck;
    return evidence;
}

Json findingJson(const Finding &finding)
{
    Json json;
    json["kind"] = findingKindName(finding.kind);
    json["type"] = failureTypeName(finding.type);
    json["score"] = finding.score;
    json["rank"] = finding.rank;
    if (!finding.predicate.empty()) {
        json["predicate"] = Json::array();
        for (const PredicateTerm &term : finding.predicate)
            json["predicate"].push_back(termJson(term));
    }
    if (!finding.recordIds.empty())
        json["record_ids"] = finding.recordIds;
    if (!finding.features.empty())
        json["features"] = finding.features;
    if (finding.week)
        json["week"] = *finding.week;
    if (!finding.layer.empty())
        json["layer"] = finding.layer;
    if (!finding.units.empty())
        json["units"] = finding.units;
    json["rows"] = finding.rows;
    json["n"] = finding.n;
    if (finding.errorRate)
        json["error_rate"] = *finding.errorRate;
    if (finding.baseRate)
        json["base_rate"] = *finding.baseRate;
    if (finding.interval)
        json["interval"] = {finding.interval->lower, finding.interval->upper};
    if (finding.qValue)
        json["q_value"] = *finding.qValue;
    json["confirmed"] = finding.confirmed;
    if (finding.exploratory)
        json["exploratory"] = true;
    if (finding.impact)
        json["impact"] = *finding.impact;
    json["title"] = titleOf(finding);
    json["evidence"] = evidenceOf(finding);
    return json;
}

std::string_view lossName(SliceLoss loss)
{
    constexpr std::array<std::string_view, 5> kNames{"failure", "log_loss", "low_confidence", "absolute_residual",
                                                     "squared_residual"};
    return kNames[static_cast<std::size_t>(loss)];
}

} // namespace

std::string predicateText(const std::vector<PredicateTerm> &predicate)
{
    std::string text;
    for (const PredicateTerm &term : predicate)
        text += (text.empty() ? "" : " and ") + termText(term);
    return text;
}

Json findingsJson(const std::vector<Finding> &findings)
{
    Json json = Json::array();
    for (const Finding &finding : findings)
        json.push_back(findingJson(finding));
    return json;
}

Json sliceSearchJson(const SliceReport &report)
{
    Json json;
    json["loss"] = lossName(report.loss);
    json["n"] = report.all.n;
    json["features"] = report.features;
    json["examined"] = report.examined;
    json["whole"] = report.whole;
    json["tested"] = report.tested;
    json["confirmed"] = report.confirmed;
    json["confirmation"] = report.confirmation == SliceConfirmation::HeldOut ? "held_out" : "permutation";
    json["least_rows"] = report.settings.leastRows ? Json(*report.settings.leastRows) : Json();
    json["conditions"] = report.settings.conditions;
    json["permutations"] = report.permutations;
    return json;
}

} // namespace faultline
