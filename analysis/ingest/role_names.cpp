// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/role_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

namespace faultline {

namespace {

using NameList = std::vector<std::string_view>;

const std::array<std::pair<Role, NameList>, 8> &nameTable()
{
    static const std::array<std::pair<Role, NameList>, 8> table{{
        {Role::Id,
         {"request_id", "client_request_id", "inference_id", "event_id", "correlation_id", "x_request_id", "xrequestid",
          "databricks_request_id", "invocation_id", "prediction_id", "transaction_id", "record_id", "trace_id",
          "span_id", "uuid", "guid", "row_id", "sample_id", "id"}},
        {Role::Time,
         {"ts", "timestamp", "event_time", "datetime", "time", "date", "logging_time", "request_time", "inference_time",
          "occurrence_time", "created_at", "time_ms", "timestamp_ms", "ts_ms", "ts_us", "timestamp_us", "ce_time",
          "request_date"}},
        {Role::ModelVersion,
         {"model_version", "version", "deployed_model_id", "served_entity_id", "model_id", "model_name", "model"}},
        {Role::Label,
         {"y_true", "label", "true_label", "ground_truth", "groundtruth", "target", "actual", "true", "truth", "labels",
          "targets", "gt", "actuals", "outcome", "expected", "observed", "reference_label", "class_true",
          "answer_gold"}},
        {Role::Prediction,
         {"y_pred", "prediction", "predicted_label", "predicted_class", "pred", "yhat", "y_hat", "preds", "predicted",
          "predictions", "response_label", "class_pred", "decision", "output", "outputs", "result"}},
        {Role::Confidence,
         {"confidence", "conf", "probability", "proba", "prob", "y_pred_proba", "predicted_probability",
          "predicted_proba", "y_score", "score", "scores", "softmax"}},
        {Role::Weight, {"weight", "sample_weight"}},
        {Role::Text, {"text", "body", "message", "prompt", "document"}},
    }};
    return table;
}

constexpr std::array<std::string_view, 8> kClassPrefixes{"p_",     "proba_",        "prob_",       "probability_",
                                                         "score_", "y_pred_proba_", "pred_proba_", "softmax_"};
constexpr std::array<std::string_view, 3> kClassSuffixes{"_proba", "_prob", "_probability"};
constexpr std::array<std::string_view, 7> kEmbeddingPrefixes{"emb",    "embedding", "embeddings",    "embed",
                                                             "latent", "vec",       "feature_vector"};
constexpr std::array<std::string_view, 18> kServingNames{"latency",     "latency_ms",  "execution_time_ms",
                                                         "duration",    "duration_ms", "status",
                                                         "status_code", "http_status", "error",
                                                         "endpoint",    "variant",     "split",
                                                         "dataset",     "fold",        "sampling_fraction",
                                                         "host",        "namespace",   "execution_duration_ms"};

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

} // namespace

std::string normalName(std::string_view name)
{
    for (const std::string_view prefix : {"inputs.", "features.", "data.", "payload."}) {
        if (lower(name.substr(0, prefix.size())) == prefix)
            name.remove_prefix(prefix.size());
    }
    if (name.starts_with('@'))
        name.remove_prefix(1);
    std::string normal;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool humps = i > 0 && std::isupper(c) != 0 && std::islower(static_cast<unsigned char>(name[i - 1])) != 0;
        if (humps)
            normal += '_';
        const bool gap = c == ' ' || c == '-' || c == '.';
        normal += gap ? '_' : static_cast<char>(std::tolower(c));
    }
    if (normal.ends_with("_col"))
        normal.resize(normal.size() - 4);
    return normal;
}

const std::vector<std::string_view> &usualNames(Role role)
{
    static const NameList none;
    for (const auto &[candidate, names] : nameTable()) {
        if (candidate == role)
            return names;
    }
    return none;
}

NameMatch matchName(std::string_view normal, Role role)
{
    NameMatch best;
    const NameList &names = usualNames(role);
    for (std::size_t rank = 0; rank < names.size(); ++rank) {
        if (normal == names[rank])
            return {NameFit::Full, rank};
        const bool suffix = normal.size() > names[rank].size() + 1 && normal.ends_with(names[rank])
            && normal[normal.size() - names[rank].size() - 1] == '_';
        if (suffix && best.fit == NameFit::None)
            best = {NameFit::Suffix, rank};
    }
    return best;
}

std::optional<ClassName> classInName(std::string_view name)
{
    const std::string low = lower(name);
    std::string_view longest;
    for (const std::string_view prefix : kClassPrefixes) {
        if (low.size() > prefix.size() && low.starts_with(prefix) && prefix.size() > longest.size())
            longest = prefix;
    }
    if (!longest.empty())
        return ClassName{std::string(longest), std::string(name.substr(longest.size()))};
    for (const std::string_view suffix : kClassSuffixes) {
        if (low.size() > suffix.size() && low.ends_with(suffix))
            return ClassName{std::string(suffix), std::string(name.substr(0, name.size() - suffix.size()))};
    }
    return std::nullopt;
}

std::optional<SeriesName> embeddingInName(std::string_view name)
{
    const std::string low = lower(name);
    const std::size_t digits = low.find_last_not_of("0123456789") + 1;
    if (digits == low.size() || digits == 0 || low.size() - digits > 6)
        return std::nullopt;
    std::string_view prefix = std::string_view(low).substr(0, digits);
    if (prefix.ends_with('_'))
        prefix.remove_suffix(1);
    if (std::find(kEmbeddingPrefixes.begin(), kEmbeddingPrefixes.end(), prefix) == kEmbeddingPrefixes.end())
        return std::nullopt;
    SeriesName series{std::string(prefix), 0};
    std::from_chars(low.data() + digits, low.data() + low.size(), series.index);
    return series;
}

bool isServingName(std::string_view normal)
{
    return std::find(kServingNames.begin(), kServingNames.end(), normal) != kServingNames.end();
}

} // namespace faultline
