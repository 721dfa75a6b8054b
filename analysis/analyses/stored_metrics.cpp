// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stored form of a metric report: compact, private to the project file, read back exactly.
#include "analysis/analyses/document_json.h"
#include "analysis/analyses/json_values.h"

#include <algorithm>

namespace faultline {

namespace {

Json write(const MetricSet &set)
{
    Json values = Json::array();
    for (const MetricValue &value : set.values) {
        Json one{metricName(value.metric), value.n, static_cast<int>(value.undefined), numberOrNull(value.value)};
        if (value.interval) {
            one.push_back(value.interval->lower);
            one.push_back(value.interval->upper);
        }
        values.push_back(std::move(one));
    }
    return {{"rows", set.rows},
            {"n", set.n},
            {"failures", set.failures},
            {"values", values},
            {"floor", numberOrNull(set.eceFloor)},
            {"predicted", set.predicted},
            {"predictions", set.predictions},
            {"effective_predictions", set.effectivePredictions}};
}

/// A name that this version knows; a file from elsewhere may hold anything.
template <class T>
T known(const std::optional<T> &value)
{
    return value ? *value : throw Json::other_error::create(501, "unknown name", nullptr);
}

template <class T>
std::optional<T> optional(const Json &json)
{
    return json.is_null() ? std::nullopt : std::optional<T>(json.get<T>());
}

MetricSet readSet(const Json &json)
{
    MetricSet set;
    set.rows = json.at("rows").get<std::uint64_t>();
    set.n = json.at("n").get<std::uint64_t>();
    set.failures = json.at("failures").get<std::uint64_t>();
    set.eceFloor = optional<double>(json.at("floor"));
    set.predicted = json.value("predicted", std::vector<double>{}); // results stored by older versions have none
    set.predictions = json.value("predictions", std::uint64_t{0});
    set.effectivePredictions = json.value("effective_predictions", 0.0);
    for (const Json &one : json.at("values")) {
        MetricValue value;
        value.metric = known(metricFromName(one.at(0).get<std::string>()));
        value.n = one.at(1).get<std::uint64_t>();
        value.undefined =
            static_cast<Undefined>(std::clamp(one.at(2).get<int>(), 0, static_cast<int>(Undefined::NoPrediction)));
        value.value = optional<double>(one.at(3));
        if (one.size() > 5)
            value.interval = Interval{one.at(4).get<double>(), one.at(5).get<double>()};
        set.values.push_back(value);
    }
    return set;
}

Confusion readConfusion(const std::vector<std::string> &classes, const Json &json)
{
    Confusion confusion{classes, json.get<std::vector<double>>()};
    if (confusion.counts.size() != classes.size() * classes.size())
        throw Json::other_error::create(501, "a confusion of another size", nullptr);
    return confusion;
}

MetricReport readReport(const Json &json)
{
    MetricReport report;
    report.task = known(taskFromName(json.at("task").get<std::string>()));
    report.positive = json.at("positive").get<std::string>();
    report.classes = json.at("classes").get<std::vector<std::string>>();
    report.window = known(windowFromName(json.at("window").get<std::string>()));
    report.from = optional<Micros>(json.at("from"));
    report.to = optional<Micros>(json.at("to"));
    report.rowsWithoutTime = json.at("without_time").get<std::uint64_t>();
    report.overall = readSet(json.at("overall"));
    report.baselinePart = known(partFromName(json.at("baseline_part").get<std::string>()));
    if (!json.at("baseline").is_null())
        report.baseline = readSet(json.at("baseline"));
    for (const Json &one : json.at("series"))
        report.series.push_back({one.at("from").get<Micros>(), one.at("to").get<Micros>(), readSet(one.at("set"))});
    for (const Json &one : json.at("versions"))
        report.versions.push_back(
            {one.at(0).get<Micros>(), one.at(1).get<std::string>(), one.at(2).get<std::uint64_t>()});
    if (!json.at("confusion").is_null())
        report.confusion = readConfusion(report.classes, json.at("confusion"));
    for (const Json &one : json.at("reliability")) {
        ReliabilityBin bin{one.at(0).get<double>(), one.at(1).get<double>(), one.at(2).get<std::uint64_t>(),
                           one.at(3).get<double>(), one.at(4).get<double>(), std::nullopt};
        if (one.size() > 6)
            bin.interval = Interval{one.at(5).get<double>(), one.at(6).get<double>()};
        report.reliability.push_back(bin);
    }
    report.provenance = {json.at("revision").get<std::int64_t>(), json.at("cohort").get<std::string>(),
                         json.at("seed").get<std::uint64_t>(), json.at("version").get<std::string>()};
    return report;
}

} // namespace

std::string metricsToJson(const MetricReport &report)
{
    Json json;
    json["task"] = taskName(report.task);
    json["positive"] = report.positive;
    json["classes"] = report.classes;
    json["window"] = windowName(report.window);
    json["from"] = report.from ? Json(*report.from) : Json();
    json["to"] = report.to ? Json(*report.to) : Json();
    json["without_time"] = report.rowsWithoutTime;
    json["overall"] = write(report.overall);
    json["baseline_part"] = partName(report.baselinePart);
    json["baseline"] = report.baseline ? write(*report.baseline) : Json();
    json["series"] = Json::array();
    for (const WindowMetrics &window : report.series)
        json["series"].push_back({{"from", window.from}, {"to", window.to}, {"set", write(window.metrics)}});
    json["versions"] = Json::array();
    for (const VersionMark &mark : report.versions)
        json["versions"].push_back({mark.since, mark.version, mark.rows});
    json["confusion"] = report.confusion ? Json(report.confusion->counts) : Json();
    json["reliability"] = Json::array();
    for (const ReliabilityBin &bin : report.reliability) {
        Json one{bin.from, bin.to, bin.n, bin.meanConfidence, bin.accuracy};
        if (bin.interval) {
            one.push_back(bin.interval->lower);
            one.push_back(bin.interval->upper);
        }
        json["reliability"].push_back(std::move(one));
    }
    json["revision"] = report.provenance.dataRevision;
    json["cohort"] = report.provenance.cohort;
    json["seed"] = report.provenance.seed;
    json["version"] = report.provenance.version;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<MetricReport> metricsFromJson(const std::string &text)
{
    try {
        return readReport(Json::parse(text));
    } catch (const Json::exception &problem) {
        return Error{ErrorKind::Corrupt,
                     std::string("A stored result cannot be read (") + problem.what() + "). Run the analysis again.",
                     {}};
    }
}

} // namespace faultline
