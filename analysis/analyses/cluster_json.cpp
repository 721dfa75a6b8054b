// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/cluster_json.h"

#include "analysis/values/cohort_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kNaming = 3;

/// A number with some significant digits.
std::string brief(double value, int digits = 4)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits);
    return {text, end.ptr};
}

std::string percent(double share)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, 100.0 * share, std::chars_format::fixed, 1);
    return std::string(text, end.ptr) + " %";
}

std::string naming(const ClusterContrast &contrast)
{
    const bool more = contrast.failures.effect > 0.0;
    switch (contrast.kind) {
    case ContrastKind::Number:
        return (more ? "higher " : "lower ") + contrast.name;
    case ContrastKind::Category:
        return contrast.name + (more ? " = " : " rarely ") + contrast.category;
    case ContrastKind::Missing:
        return contrast.name + (more ? " missing" : " rarely missing");
    }
    return {};
}

std::string detailed(const ClusterContrast &contrast)
{
    const bool share = contrast.kind != ContrastKind::Number;
    const auto text = [&](double value) { return share ? percent(value) : brief(value); };
    std::string words = naming(contrast) + " (" + text(contrast.typical) + " against " + text(contrast.failures.typical)
        + " in other failures";
    if (contrast.right)
        words += " and " + text(contrast.right->typical) + " in records that do not fail";
    return words + ")";
}

std::string pairText(const LabelPair &pair)
{
    return pair.label + " as " + pair.prediction;
}

std::vector<const ClusterContrast *> clearest(const FailureCluster &cluster)
{
    std::vector<const ClusterContrast *> clear;
    for (const ClusterContrast &contrast : cluster.contrasts) {
        if (contrast.isClear() && clear.size() < kNaming)
            clear.push_back(&contrast);
    }
    return clear;
}

Json sideJson(const ClusterContrast &contrast, const ContrastSide &side)
{
    Json json;
    json["n"] = side.n;
    json[contrast.kind == ContrastKind::Number ? "median" : "share"] = side.typical;
    json["effect"] = side.effect;
    json[contrast.kind == ContrastKind::Number ? "standardised" : "odds_ratio"] = numberOrNull(side.strength);
    json["q_value"] = side.q;
    return json;
}

Json contrastJson(const ClusterContrast &contrast)
{
    Json json;
    json["feature"] = contrast.name;
    json["kind"] = contrast.kind == ContrastKind::Number ? "number"
        : contrast.kind == ContrastKind::Category        ? "category"
                                                         : "missing";
    if (contrast.kind == ContrastKind::Category)
        json["value"] = contrast.category;
    json["n"] = contrast.n;
    json[contrast.kind == ContrastKind::Number ? "median" : "share"] = contrast.typical;
    json["other_failures"] = sideJson(contrast, contrast.failures);
    if (contrast.right)
        json["right_records"] = sideJson(contrast, *contrast.right);
    return json;
}

/// Ids of rows that are members.
Json idsJson(const FailureCluster &cluster, const std::vector<std::uint32_t> &rows)
{
    Json json = Json::array();
    for (const std::uint32_t row : rows) {
        const auto at = std::lower_bound(cluster.rows.begin(), cluster.rows.end(), row) - cluster.rows.begin();
        if (cluster.ids.empty())
            json.push_back(row);
        else
            json.push_back(cluster.ids[static_cast<std::size_t>(at)]);
    }
    return json;
}

std::string_view reasonName(NoClusters reason)
{
    switch (reason) {
    case NoClusters::None:
        return "found";
    case NoClusters::Undefined:
        return "undefined";
    case NoClusters::NoFailures:
        return "no_failures";
    case NoClusters::TooFew:
        return "too_few";
    case NoClusters::NoSpace:
        return "nothing_to_compare_by";
    case NoClusters::NothingDense:
        return "nothing_dense";
    }
    return {};
}

Json spaceJson(const ClusterSpaceFacts &facts)
{
    Json json;
    json["from"] = facts.space == ClusterSpace::Embedding ? "embedding" : "features";
    json["numbers"] = facts.numbers;
    json["categories"] = facts.categories;
    json["probabilities"] = facts.probabilities;
    json["axes"] = facts.axes;
    json["explained"] = facts.explained;
    json["imputed"] = facts.imputed;
    json["without_place"] = facts.unplaced;
    return json;
}

} // namespace

std::string clusterName(const FailureCluster &cluster)
{
    std::string name;
    for (const ClusterContrast *contrast : clearest(cluster))
        name += (name.empty() ? "" : ", ") + naming(*contrast);
    if (!name.empty())
        return name;
    return cluster.pairs.empty() ? "nothing clear" : pairText(cluster.pairs.front());
}

std::string clusterDescription(const FailureCluster &cluster)
{
    std::string text =
        std::to_string(cluster.size()) + " failures, " + percent(cluster.share) + " of those that were grouped";
    if (!cluster.pairs.empty()) {
        const LabelPair &pair = cluster.pairs.front();
        text += "; most often " + pairText(pair) + " (" + std::to_string(pair.count) + ')';
    }
    text += '.';
    std::string apart;
    for (const ClusterContrast *contrast : clearest(cluster))
        apart += (apart.empty() ? " Set apart by " : "; ") + detailed(*contrast);
    return text + (apart.empty() ? " No feature sets it clearly apart." : apart + '.');
}

Json clustersJson(const ClusterReport &report)
{
    Json clusters = Json::array();
    for (const FailureCluster &cluster : report.clusters) {
        Json json;
        json["id"] = cluster.number;
        json["name"] = clusterName(cluster);
        json["size"] = cluster.size();
        json["share"] = cluster.share;
        json["description"] = clusterDescription(cluster);
        if (cluster.meanConfidence)
            json["mean_confidence"] = *cluster.meanConfidence;
        json["stability"] = numberOrNull(cluster.stability);
        Json pairs = Json::array();
        for (const LabelPair &pair : cluster.pairs)
            pairs.push_back({{"label", pair.label}, {"prediction", pair.prediction}, {"n", pair.count}});
        json["label_prediction"] = std::move(pairs);
        Json contrasts = Json::array();
        for (const ClusterContrast &contrast : cluster.contrasts)
            contrasts.push_back(contrastJson(contrast));
        json["contrasts"] = std::move(contrasts);
        json["right_records"] = cluster.rightRecords;
        const bool hasIds = !cluster.ids.empty();
        json[hasIds ? "central_ids" : "central_rows"] = idsJson(cluster, cluster.central);
        json[hasIds ? "border_ids" : "border_rows"] = idsJson(cluster, cluster.border);
        json[hasIds ? "record_ids" : "rows"] = idsJson(cluster, cluster.rows);
        clusters.push_back(std::move(json));
    }
    return clusters;
}

Json clusteringJson(const ClusterReport &report, const Schema &schema)
{
    Json definition;
    definition["kind"] = failureKindName(report.definition.kind);
    if (report.definition.kind != FailureKind::Misclassified)
        definition["limit"] = report.definition.limit;
    if (report.definition.kind == FailureKind::RegressionOutlier) {
        definition["centre"] = numberOrNull(report.definition.centre);
        definition["scale"] = numberOrNull(report.definition.scale);
    }
    const Cohort failing = failureCohort(report.definition);
    const bool decided = failing.op != CohortOp::Or || !failing.children.empty();
    definition["where"] = decided ? Json(cohortText(failing, schema)) : Json();
    Json json;
    json["failure"] = std::move(definition);
    json["result"] = reasonName(report.reason);
    json["records"] = report.records;
    json["undefined"] = report.undefined;
    json["failures"] = report.failures;
    json["grouped"] = report.clustered;
    json["alone"] = report.alone;
    json["min_cluster_size"] = report.settings.minClusterSize ? Json(*report.settings.minClusterSize) : Json();
    json["min_samples"] = report.settings.minSamples ? Json(*report.settings.minSamples) : Json();
    json["selection"] = report.settings.selection == ClusterSelection::ExcessOfMass ? "excess_of_mass" : "leaf";
    json["space"] = spaceJson(report.space);
    return json;
}

} // namespace faultline
