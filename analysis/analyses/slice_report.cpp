// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slice_report.h"

#include "analysis/analyses/slices/slice_confirmation.h"
#include "analysis/analyses/slices/slice_evidence.h"
#include "analysis/analyses/slices/slice_permutations.h"
#include "analysis/analyses/slices/slice_stability.h"
#include "analysis/analyses/slices/special_values.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

constexpr double kSteps = 6.0; // data, shuffles, two searches, tests, evidence
constexpr double kMostShare = 0.3; ///< of the records that a slice may hold: it is a minority
constexpr std::size_t kSplitFrom = 2000; ///< records; fewer are not split
constexpr std::size_t kSmallShuffles = 999;
constexpr std::size_t kShuffledRows = 100'000;
constexpr std::size_t kFewestShuffles = 40; ///< behind luck
constexpr double kLuckWork = 5e8;
constexpr double kConfirmationWork = 3e9;

/// So few that sets of three keep some records a cell, and that many columns stay affordable.
std::size_t coarseCodes(const Schema &schema, std::size_t rows)
{
    constexpr double kRowsPerCell = 3.0;
    const std::size_t features = sliceColumns(schema);
    const std::size_t most = features <= 16 ? 16 : features <= 32 ? 12 : 8;
    const auto worth = static_cast<std::size_t>(std::cbrt(static_cast<double>(rows) / 2.0 / kRowsPerCell));
    return std::clamp<std::size_t>(worth, 6, most);
}

/// The loss that the settings leave open, and the rows for which it is known.
Result<SliceData> slicesOf(const Dataset &data, const Cohort &cohort, SliceSettings &settings, Run &run)
{
    const Schema &schema = data.production->schema();
    const bool isOpen = !settings.loss;
    if (isOpen)
        settings.loss = schema.task == Task::Regression ? SliceLoss::AbsoluteResidual : SliceLoss::Failure;
    const std::size_t codes = coarseCodes(schema, data.production->rows());
    Result<SliceData> slices = sliceData(data, cohort, *settings.loss, codes, run);
    if (slices && slices->size() == 0 && isOpen && schema.task != Task::Regression) {
        settings.loss = SliceLoss::LowConfidence;
        slices = sliceData(data, cohort, *settings.loss, codes, run);
    }
    return slices;
}

/// The report under construction.
class Finder {
public:
    Finder(const Dataset &data, const SliceData &slices, SliceReport &report, Run &run)
        : m_data(data)
        , m_slices(slices)
        , m_report(report)
        , m_run(run)
        , m_split(slices.size() >= kSplitFrom)
        , m_evidence(slices, report.weekEdges.empty() ? 0 : report.weekEdges.size() - 1)
    {
        m_limits.conditions = report.settings.conditions;
        m_limits.most = std::min<std::size_t>(report.settings.most, 50);
        m_limits.size = scaled(
            {*report.settings.leastRows, static_cast<std::uint64_t>(kMostShare * static_cast<double>(slices.size()))},
            m_split ? 0.5 : 1.0);
        m_limits.work += 1000.0 * static_cast<double>(slices.size());
        m_halves.resize(m_split ? 2 : 1);
        for (std::uint32_t row = 0; row < slices.size(); ++row)
            m_halves[m_split ? slices.half[row] : 0].push_back(row);
        report.confirmation = m_split ? SliceConfirmation::HeldOut : SliceConfirmation::Permutation;
    }

    Result<void> find()
    {
        step(1.0);
        if (const Result<void> done = shuffle(); !done)
            return done;
        step(2.0);
        std::vector<SliceCandidate> candidates;
        for (std::uint8_t side = 0; side < (m_split ? 2 : 1); ++side) {
            Result<Candidates> found = findCandidates(m_slices, m_halves[side], m_limits, m_run);
            if (!found)
                return found.error();
            for (SliceCandidate &one : found->slices) {
                one.side = side;
                candidates.push_back(std::move(one));
            }
            m_report.examined = std::max(m_report.examined, found->examined);
            m_report.whole = m_report.whole && found->whole;
            step(side == 0 ? 3.0 : 4.0);
        }
        Result<std::vector<WordedSlice>> special = specialValues(m_data, m_slices, *m_report.settings.leastRows, m_run);
        if (!special)
            return special.error();
        for (WordedSlice &words : *special)
            candidates.emplace_back().special = std::move(words);
        m_report.tested = candidates.size();
        ConfirmationRules rules{m_limits.conditions, *m_report.settings.leastRows, {}};
        if (!m_split)
            rules.shuffles = m_shuffles;
        const Result<std::vector<TestedSlice>> tested =
            confirmSlices(m_data, m_slices, std::move(candidates), rules, m_run);
        if (!tested)
            return tested.error();
        step(5.0);
        m_report.slices.resize(tested->size());
        m_run.executor.parallelFor(tested->size(), [&](std::size_t i) { m_report.slices[i] = rowOf((*tested)[i]); });
        for (std::size_t i = 0; i < tested->size(); ++i) {
            const SliceCandidate &candidate = (*tested)[i].candidate;
            m_report.confirmed += m_report.slices[i].confirmed ? 1 : 0;
            if (!m_report.slices[i].confirmed || !candidate.wasSearched())
                continue;
            const Result<double> stability =
                stabilityOf(m_slices, m_halves[candidate.side], candidate, m_limits, i, m_run);
            if (!stability)
                return stability.error();
            m_report.slices[i].stability = *stability;
        }
        std::stable_sort(m_report.slices.begin(), m_report.slices.end(), [](const SliceRow &a, const SliceRow &b) {
            if (a.confirmed != b.confirmed)
                return a.confirmed;
            return a.confirmed ? a.impact > b.impact : a.qValue < b.qValue;
        });
        return {};
    }

private:
    void step(double done)
    {
        if (m_run.progress)
            m_run.progress->update(done, m_slices.size());
    }

    /// The best scores by chance: what luck is told from, and without a split what confirms.
    Result<void> shuffle()
    {
        const std::vector<std::uint32_t> rows = evenly(m_halves[0], kShuffledRows);
        const SearchView view = searchView(m_slices, rows, m_slices.capped);
        const double share =
            static_cast<double>(rows.size()) / static_cast<double>(m_slices.size()) * (m_split ? 2 : 1);
        PermutationLimits limits{m_split ? std::min(kFewestShuffles, m_report.settings.luckPermutations)
                                         : kSmallShuffles,
                                 m_limits.conditions, scaled(m_limits.size, share)};
        limits.conditions = affordableDepth(view, limits, m_split ? kLuckWork : kConfirmationWork);
        if (m_split)
            limits.count = std::min(m_report.settings.luckPermutations, affordableShuffles(view, limits, kLuckWork));
        else
            m_limits.conditions = limits.conditions; // what is searched must be what is shuffled
        m_report.permutedConditions = limits.conditions;
        m_report.permutedRows = rows.size();
        m_report.permutations = limits.count;
        if (limits.count == 0)
            return {};
        Result<std::vector<std::vector<double>>> best = bestOfShuffles(view, limits, m_run);
        if (!best)
            return best.error();
        m_shuffles = best.take();
        return {};
    }

    SliceRow rowOf(const TestedSlice &tested) const
    {
        const auto half = [&](bool searched) {
            if (!m_split || !tested.candidate.wasSearched())
                return WhichHalf::Any;
            return (tested.candidate.side == 1) == searched ? WhichHalf::One : WhichHalf::Zero;
        };
        SliceRow row;
        row.cohort = tested.words.cohort;
        row.predicate = tested.words.predicate;
        row.features = tested.words.features;
        row.week = tested.words.week;
        row.all = m_evidence.inside(tested.inside, WhichHalf::Any);
        if (tested.candidate.wasSearched())
            row.searched = m_evidence.inside(tested.inside, half(true));
        row.heldOut = m_evidence.inside(tested.inside, half(false));
        row.rest = m_evidence.outside(tested.inside, half(false));
        row.pValue = tested.pValue;
        row.qValue = tested.qValue;
        row.confirmed = tested.confirmed;
        row.bothHalves = tested.bothHalves;
        row.inBlocks = tested.inBlocks;
        if (row.heldOut.rate && row.rest.rate)
            row.impact = (*row.heldOut.rate - *row.rest.rate) * static_cast<double>(row.all.n)
                / static_cast<double>(m_slices.size());
        row.strong = m_evidence.isStrong(tested.inside);
        row.weeks = m_evidence.weeks(tested.inside);
        const bool isDeep = tested.candidate.conditions.size() > m_report.permutedConditions;
        if (!m_shuffles.empty() && !isDeep && tested.candidate.wasSearched())
            row.luck = shareReaching(m_shuffles[std::min(tested.candidate.goal, m_shuffles.size() - 1)],
                                     tested.candidate.score);
        if (row.confirmed && tested.candidate.wasSearched())
            row.variants =
                m_evidence.variants(tested.candidate.conditions, static_cast<double>(*m_report.settings.leastRows));
        return row;
    }

    const Dataset &m_data;
    const SliceData &m_slices;
    SliceReport &m_report;
    Run &m_run;
    bool m_split;
    SliceEvidence m_evidence;
    std::vector<std::vector<std::uint32_t>> m_halves; ///< rows of each; one of all rows without a split
    CandidateLimits m_limits;
    std::vector<std::vector<double>> m_shuffles; ///< best scores by alpha; empty: none were made
};

} // namespace

Result<SliceReport> findSlices(const Dataset &data, const Cohort &cohort, const SliceSettings &settings, Run &run)
{
    SliceReport report;
    report.settings = settings;
    report.exploratory = cohort.op != CohortOp::All;
    if (run.progress)
        run.progress->begin(Phase::Measuring, kSteps);
    const Result<SliceData> slices = slicesOf(data, cohort, report.settings, run);
    if (!slices)
        return slices.error();
    report.loss = *report.settings.loss;
    report.features = slices->features.size();
    report.leftOut = slices->leftOut;
    report.all = SliceEvidence(*slices, 0).all();
    if (!report.settings.leastRows)
        report.settings.leastRows = std::max<std::uint64_t>(20, slices->size() / 200);
    for (const SliceFeature &feature : slices->features) {
        if (feature.kind == SliceFeatureKind::Week)
            report.weekEdges = feature.weekEdges;
    }
    report.provenance = {data.revision, {}, run.seed, {}};
    if (slices->size() == 0 || slices->features.empty() || !(report.all.loss > 0.0))
        return report;
    Finder finder(data, *slices, report, run);
    if (const Result<void> done = finder.find(); !done)
        return done.error();
    if (run.progress)
        run.progress->finish();
    return report;
}

} // namespace faultline
