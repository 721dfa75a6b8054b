// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/drift_json.h"

#include "analysis/base/shortest_text.h"

namespace faultline {

namespace {

std::string listOf(const std::vector<std::string> &values)
{
    std::string list;
    for (const std::string &value : values)
        list += (list.empty() ? "" : ", ") + value;
    return list;
}

std::string noteText(const DriftNote &note)
{
    switch (note.kind) {
    case DriftNoteKind::None:
        return {};
    case DriftNoteKind::ConstantInBaseline:
        return "one value in the baseline: says little";
    case DriftNoteKind::Scaled:
        return "all quantiles times " + shortestText(note.factor) + ": another unit?";
    case DriftNoteKind::Shifted:
        return "all quantiles plus " + shortestText(note.factor);
    case DriftNoteKind::Stuck:
        return "stuck at " + listOf(note.values);
    case DriftNoteKind::NewValues:
        return "new values: " + listOf(note.values);
    case DriftNoteKind::VanishedValues:
        return "values that no longer occur: " + listOf(note.values);
    case DriftNoteKind::MoreMissing:
        return "more missing values";
    case DriftNoteKind::LessMissing:
        return "fewer missing values";
    }
    return {};
}

std::string subjectName(DriftSubject subject)
{
    return subject == DriftSubject::Feature ? "feature" : subject == DriftSubject::Label ? "label" : "prediction";
}

/// Counted in weeks from 1, whatever the windows are.
Micros weekOf(const std::vector<Micros> &edges, std::size_t window)
{
    return (edges[window] - edges.front()) / (7 * kDay) + 1;
}

Json changeOf(const DriftChange &change, const std::vector<Micros> &edges)
{
    Json json;
    json["from_week"] = weekOf(edges, change.window);
    json["earliest"] = weekOf(edges, change.earliest);
    json["latest"] = weekOf(edges, change.latest);
    json["value"] = change.stability;
    json["threshold"] = change.threshold;
    json["p_value"] = change.pValue;
    json["q_value"] = change.qValue;
    json["confirmed"] = change.confirmed;
    return json;
}

} // namespace

Json driftToJson(const DriftReport &report)
{
    Json rows = Json::array();
    for (const DriftRow &row : report.rows) {
        Json json;
        json["feature"] = row.feature;
        json["subject"] = subjectName(row.subject);
        json["kind"] = row.ofNumbers ? "number" : "category";
        json["measure"] = "psi";
        json["value"] = numberOrNull(row.stability);
        json["threshold"] = row.stability ? Json(row.threshold) : Json();
        json["p_value"] = row.stability ? Json(row.pValue) : Json();
        json["q_value"] = row.stability ? Json(row.qValue) : Json();
        json["drifted"] = row.drifted;
        json["jensen_shannon"] = numberOrNull(row.jensenShannon);
        json["ks"] = numberOrNull(row.kolmogorovSmirnov);
        json["wasserstein"] = numberOrNull(row.wasserstein);
        json["n_baseline"] = row.nBaseline;
        json["n_log"] = row.nLog;
        json["missing_baseline"] = report.hasBaseline ? Json(row.missingBaseline) : Json();
        json["missing_log"] = row.missingLog;
        json["impact"] = numberOrNull(row.impact);
        json["note"] = noteText(row.note);
        if (row.change) {
            json["change"] = changeOf(*row.change, report.edges);
            if (row.change->confirmed)
                json["from_week"] = weekOf(report.edges, row.change->window);
        }
        rows.push_back(std::move(json));
    }
    return rows;
}

} // namespace faultline
