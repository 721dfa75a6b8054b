// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/failure_clusters.h"

#include "analysis/analyses/cluster_contrasts.h"
#include "analysis/analyses/cluster_space.h"
#include "analysis/analyses/record_block.h"
#include "analysis/base/mix.h"
#include "analysis/cluster/hdbscan.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace faultline {

namespace {

constexpr std::size_t kMostCentral = 12;
constexpr std::size_t kMostBorder = 3;
constexpr std::size_t kMostPairs = 5;

/// Steps of the work as the user sees them pass.
enum Step { kChoosing, kReading, kPlacing, kGrouping, kComparing, kSteps };

void enter(Step step, Run &run)
{
    if (run.progress)
        run.progress->update(static_cast<double>(step), 0);
}

std::vector<std::uint32_t> rowsIn(const RowMask &mask)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t word = 0; word < mask.words.size(); ++word) {
        for (std::uint64_t bits = mask.words[word]; bits != 0; bits &= bits - 1)
            rows.push_back(static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
    }
    return rows;
}

/// `most` of the rows by a hash of the seed, rising.
std::vector<std::uint32_t> sampled(std::vector<std::uint32_t> rows, std::size_t most, std::uint64_t seed)
{
    if (rows.size() <= most)
        return rows;
    const auto sooner = [&](std::uint32_t a, std::uint32_t b) {
        const std::uint64_t x = mix64(mix64(seed) ^ a);
        const std::uint64_t y = mix64(mix64(seed) ^ b);
        return x != y ? x < y : a < b;
    };
    std::nth_element(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end(), sooner);
    rows.resize(most);
    std::sort(rows.begin(), rows.end());
    return rows;
}

HdbscanOptions optionsFor(ClusterSettings &settings, std::size_t failures)
{
    if (!settings.minClusterSize)
        settings.minClusterSize = std::max<std::size_t>(8, (failures + 50) / 100);
    if (!settings.minSamples)
        settings.minSamples = 5;
    settings.minClusterSize = std::max<std::size_t>(2, *settings.minClusterSize);
    settings.minSamples = std::max<std::size_t>(1, *settings.minSamples);
    return {*settings.minClusterSize, *settings.minSamples, settings.selection};
}

/// The members of every cluster as indices into the clustered rows.
std::vector<std::vector<std::uint32_t>> membersOf(const DensityClusters &dense)
{
    std::vector<std::vector<std::uint32_t>> members(dense.count);
    for (std::uint32_t i = 0; i < dense.labels.size(); ++i) {
        if (dense.labels[i] >= 0)
            members[static_cast<std::size_t>(dense.labels[i])].push_back(i);
    }
    return members;
}

/// Members by their distance from the cluster's mean. The first has the least mean squared distance to all of them.
std::vector<std::uint32_t> byCentre(const Points &points, std::vector<std::uint32_t> members)
{
    std::vector<double> mean(points.dims, 0.0);
    for (const std::uint32_t member : members) {
        for (std::size_t d = 0; d < points.dims; ++d)
            mean[d] += static_cast<double>(points.at(member)[d]) / static_cast<double>(members.size());
    }
    std::vector<std::pair<double, std::uint32_t>> far;
    for (const std::uint32_t member : members) {
        double sum = 0.0;
        for (std::size_t d = 0; d < points.dims; ++d) {
            const double difference = static_cast<double>(points.at(member)[d]) - mean[d];
            sum += difference * difference;
        }
        far.emplace_back(sum, member);
    }
    std::sort(far.begin(), far.end());
    for (std::size_t i = 0; i < far.size(); ++i)
        members[i] = far[i].second;
    return members;
}

std::vector<LabelPair> pairsOf(const Outcomes &outcomes, const std::vector<std::uint32_t> &rows)
{
    std::map<std::pair<std::size_t, std::size_t>, std::uint64_t> counts;
    for (const std::uint32_t row : rows) {
        if (outcomes.label.at(row) > 0 && outcomes.prediction.at(row) > 0)
            ++counts[{outcomes.label.at(row), outcomes.prediction.at(row)}];
    }
    std::vector<LabelPair> pairs;
    for (const auto &[codes, count] : counts)
        pairs.push_back({outcomes.classes[codes.first - 1], outcomes.classes[codes.second - 1], count});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const LabelPair &a, const LabelPair &b) { return a.count > b.count; });
    pairs.resize(std::min(pairs.size(), kMostPairs));
    return pairs;
}

Result<std::vector<std::string>> idsOf(const Table &table, std::span<const std::uint32_t> rows, Run &run)
{
    std::vector<std::string> ids;
    const ColumnSchema *id = table.schema().first(Role::Id);
    if (!id)
        return ids;
    const Result<RecordBlock> block = readBlock(table, rows, {{id->id}}, run);
    if (!block)
        return block.error();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CellValue &cell = block->at(i, 0);
        const bool isText = cell.kind == CellValue::Kind::Text;
        const bool isInteger = cell.kind == CellValue::Kind::Integer;
        ids.push_back(isText ? std::string(cell.text()) : isInteger ? std::to_string(cell.integer) : std::string());
    }
    return ids;
}

/// Fills the report from what was grouped, but for the contrasts.
Result<void> describe(const Dataset &data, const std::vector<std::uint32_t> &rows, const Points &points,
                      const DensityClusters &dense, ClusterReport &report, Run &run)
{
    const Table &table = *data.production;
    std::shared_ptr<const Numbers> confidence;
    std::shared_ptr<const Outcomes> outcomes;
    if (table.schema().task != Task::Regression) {
        const auto known = derivedOf(table, Derived::Confidence, run);
        const auto classes = outcomesOf(table, run);
        if (!known || !classes)
            return known ? classes.error() : known.error();
        confidence = *known;
        outcomes = *classes;
    }
    const auto confidenceOf = [&](std::uint32_t row) {
        return confidence ? (*confidence)[row] : std::numeric_limits<double>::quiet_NaN();
    };
    const Result<std::vector<std::string>> ids = idsOf(table, rows, run);
    if (!ids)
        return ids.error();
    for (const std::vector<std::uint32_t> &members : membersOf(dense)) {
        FailureCluster cluster;
        cluster.number = report.clusters.size() + 1;
        cluster.share = static_cast<double>(members.size()) / static_cast<double>(rows.size());
        cluster.stability = dense.stabilities[report.clusters.size()];
        double sum = 0.0;
        std::size_t n = 0;
        for (const std::uint32_t member : members) {
            cluster.rows.push_back(rows[member]);
            if (!ids->empty())
                cluster.ids.push_back((*ids)[member]);
            const double known = confidenceOf(rows[member]);
            sum += std::isnan(known) ? 0.0 : known;
            n += std::isnan(known) ? 0 : 1;
        }
        if (n > 0)
            cluster.meanConfidence = sum / static_cast<double>(n);
        if (outcomes)
            cluster.pairs = pairsOf(*outcomes, cluster.rows);
        for (const std::uint32_t member : byCentre(points, members)) {
            if (cluster.central.size() < kMostCentral)
                cluster.central.push_back(rows[member]);
        }
        std::vector<std::uint32_t> loosest = members;
        std::stable_sort(loosest.begin(), loosest.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return dense.membership[a] < dense.membership[b]; });
        for (std::size_t i = 0; i < std::min(kMostBorder, loosest.size()); ++i)
            cluster.border.push_back(rows[loosest[i]]);
        report.clusters.push_back(std::move(cluster));
        if (run.cancel.isCancelled())
            return cancelled();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::isnan(points.at(i)[0]))
            continue;
        report.points.push_back({rows[i], points.at(i)[0], points.dims > 1 ? points.at(i)[1] : 0.0F, dense.labels[i],
                                 static_cast<float>(dense.membership[i]), static_cast<float>(dense.outlierScores[i]),
                                 static_cast<float>(confidenceOf(rows[i]))});
    }
    report.alone = static_cast<std::uint64_t>(std::count(dense.labels.begin(), dense.labels.end(), -1));
    return {};
}

NoClusters reasonFor(const Failures &failures, const HdbscanOptions &options)
{
    if (failures.undefined == failures.records)
        return NoClusters::Undefined;
    if (failures.count == 0)
        return NoClusters::NoFailures;
    return failures.count < 2 * options.minClusterSize ? NoClusters::TooFew : NoClusters::None;
}

} // namespace

Result<ClusterReport> failureClusters(const Dataset &data, const ClusterQuestion &question, Run &run)
{
    if (run.progress)
        run.progress->begin(Phase::Clustering, kSteps);
    const Result<Failures> failures = failuresOf(data, question.cohort, question.definition, run);
    if (!failures)
        return failures.error();
    ClusterReport report;
    report.definition = failures->definition;
    report.settings = question.settings;
    report.productionRows = data.production->rows();
    report.records = failures->records;
    report.undefined = failures->undefined;
    report.failures = failures->count;
    report.provenance = {data.revision, question.cohortText, run.seed, {}};
    const std::vector<std::uint32_t> rows =
        sampled(rowsIn(failures->rows), std::max<std::size_t>(2, question.settings.mostFailures), run.seed);
    report.clustered = rows.size();
    const HdbscanOptions options = optionsFor(report.settings, rows.size());
    report.reason = reasonFor(*failures, options);
    if (report.reason != NoClusters::None)
        return report;

    enter(kReading, run);
    const Result<RightRecords> right = RightRecords::drawn(data, *failures, rows, run);
    if (!right)
        return right.error();
    std::vector<std::uint32_t> all = rows;
    all.insert(all.end(), right->rows().begin(), right->rows().end());
    const Table &table = *data.production;
    const Result<std::vector<FrameColumn>> frame = featureFrame(table, all, comparableFeatures(table.schema()), run);
    if (!frame)
        return frame.error();

    enter(kPlacing, run);
    Result<PlacedFailures> placed = placeFailures(table, rows, *frame, report.settings, run);
    if (!placed)
        return placed.error();
    report.space = placed->facts;
    if (placed->points.dims == 0) {
        report.reason = NoClusters::NoSpace;
        return report;
    }
    enter(kGrouping, run);
    const Result<DensityClusters> dense = hdbscan(placed->points, options, run);
    if (!dense)
        return dense.error();
    enter(kComparing, run);
    if (const Result<void> described = describe(data, rows, placed->points, *dense, report, run); !described)
        return described.error();
    if (const Result<void> compared = contrastClusters({*frame, dense->labels, *right}, report.clusters, run);
        !compared)
        return compared.error();
    if (report.clusters.empty())
        report.reason = NoClusters::NothingDense;
    if (run.progress)
        run.progress->finish();
    return report;
}

} // namespace faultline
