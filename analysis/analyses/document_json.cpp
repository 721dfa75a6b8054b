// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/document_json.h"

#include "analysis/analyses/cluster_json.h"
#include "analysis/analyses/drift_json.h"
#include "analysis/analyses/finding_json.h"

namespace faultline {

namespace {

Json rolesOf(const Schema &schema)
{
    Json roles = Json::object();
    for (const ColumnSchema &column : schema.columns) {
        const std::string role(roleName(column.role));
        if (column.role == Role::Probability)
            roles[role][column.argument] = column.name;
        else
            roles[role].push_back(column.name);
    }
    return roles;
}

Json logOf(const Document &document)
{
    Json log;
    log["rows"] = document.rowsIn();
    log["imported"] = document.rowsStored();
    log["quarantined"] = document.rowsQuarantined();
    log["from"] = timeOrNull(document.metrics.from);
    log["to"] = timeOrNull(document.metrics.to);
    log["task"] = taskName(document.schema.task);
    log["positive"] = document.metrics.positive.empty() ? Json() : Json(document.metrics.positive);
    log["classes"] = document.metrics.classes;
    log["roles"] = rolesOf(document.schema);
    return log;
}

Json metricsOf(const MetricSet &set)
{
    Json metrics = Json::object();
    for (const MetricValue &value : set.values)
        metrics[std::string(metricName(value.metric))] = numberOrNull(value.value);
    return metrics;
}

Json intervalsOf(const MetricSet &set)
{
    Json intervals = Json::object();
    for (const MetricValue &value : set.values) {
        if (value.interval)
            intervals[std::string(metricName(value.metric))] = {value.interval->lower, value.interval->upper};
    }
    return intervals;
}

Json overallOf(const MetricSet &set)
{
    Json overall;
    overall["overall"] = metricsOf(set);
    overall["intervals"] = intervalsOf(set);
    overall["rows"] = set.rows;
    overall["n"] = set.n;
    overall["failures"] = set.failures;
    overall["ece_floor"] = numberOrNull(set.eceFloor);
    return overall;
}

Json seriesOf(const MetricReport &report)
{
    Json series = Json::array();
    for (std::size_t i = 0; i < report.series.size(); ++i) {
        const WindowMetrics &window = report.series[i];
        Json one;
        one[std::string(windowName(report.window))] = i + 1;
        one["from"] = formatIsoTime(window.from);
        one["to"] = formatIsoTime(window.to);
        one["rows"] = window.metrics.rows;
        one["n"] = window.metrics.n;
        Json metrics = Json::object();
        for (const MetricValue &value : window.metrics.values) {
            metrics[std::string(metricName(value.metric))] = {
                {"value", numberOrNull(value.value)},
                {"lower", value.interval ? Json(value.interval->lower) : Json()},
                {"upper", value.interval ? Json(value.interval->upper) : Json()}};
        }
        one["metrics"] = std::move(metrics);
        series.push_back(std::move(one));
    }
    return series;
}

Json alertsOf(const Document &document)
{
    Json alerts = Json::array();
    for (const BreachEpisode &episode : document.breaches) {
        const std::string metric(metricName(episode.threshold.metric));
        Json alert;
        alert["metric"] = metric;
        alert["rule"] =
            metric + (higherIsBetter(episode.threshold.metric) ? " < " : " > ") + Json(episode.threshold.value).dump();
        alert["from"] = formatIsoTime(episode.from);
        alert["to"] = formatIsoTime(episode.to);
        alert["from_" + std::string(windowName(document.metrics.window))] = episode.firstWindow + 1;
        alert["to_" + std::string(windowName(document.metrics.window))] = episode.lastWindow + 1;
        alert["worst"] = episode.worst;
        alert["threshold"] = episode.threshold.value;
        alert["state"] = episode.open ? "open" : "closed";
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

Json provenanceOf(const Document &document)
{
    Json logs = Json::array();
    for (const ImportSummary &log : document.logs) {
        Json one;
        one["name"] = log.description.name;
        one["part"] = partName(log.description.part);
        one["bytes"] = log.description.bytes;
        one["sha256"] = log.sha256;
        one["rows"] = log.rowsIn;
        one["stored"] = log.rowsStored;
        one["quarantined"] = log.rowsQuarantined;
        one["notes"] = log.notes;
        logs.push_back(std::move(one));
    }
    Json provenance;
    provenance["version"] = document.metrics.provenance.version;
    provenance["seed"] = document.metrics.provenance.seed;
    provenance["data_revision"] = document.metrics.provenance.dataRevision;
    provenance["cohort"] = document.metrics.provenance.cohort;
    provenance["window"] = windowName(document.metrics.window);
    provenance["logs"] = std::move(logs);
    if (document.clusters)
        provenance["clusters"] = clusteringJson(*document.clusters, document.schema);
    if (document.slices)
        provenance["slices"] = sliceSearchJson(*document.slices);
    if (document.labels) {
        const LabelJoinSummary &labels = *document.labels;
        provenance["labels"] = {
            {"name", labels.description.name},  {"sha256", labels.sha256},   {"rows", labels.rowsIn},
            {"joined", labels.joined},          {"waiting", labels.waiting}, {"duplicate", labels.duplicate},
            {"quarantined", labels.quarantined}};
    }
    return provenance;
}

} // namespace

std::string toJson(const Document &document)
{
    Json json;
    json["case"] = document.caseName;
    json["log"] = logOf(document);
    json["metrics"] = overallOf(document.metrics.overall);
    if (document.metrics.baseline) {
        json["metrics"]["baseline"] = overallOf(*document.metrics.baseline);
        json["metrics"]["baseline"]["part"] = partName(document.metrics.baselinePart);
    }
    json["series"] = seriesOf(document.metrics);
    json["alerts"] = alertsOf(document);
    json["drift"] = document.drift ? driftToJson(*document.drift) : Json::array();
    json["clusters"] = document.clusters ? clustersJson(*document.clusters) : Json::array();
    json["findings"] = findingsJson(document.findings);
    json["provenance"] = provenanceOf(document);
    // Names of files may hold any bytes: what is not UTF-8 is replaced rather than thrown.
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace faultline
