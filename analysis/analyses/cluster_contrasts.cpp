// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/cluster_contrasts.h"

#include "analysis/base/shortest_text.h"
#include "analysis/cluster/contrasts.h"
#include "analysis/stats/multiplicity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

constexpr std::size_t kMostContrasts = 12;
constexpr std::size_t kMostWords = 50;

/// One comparison of a cluster; p-values stand where q-values will.
using Tests = std::vector<ClusterContrast>;

std::array<double, 5> quantilesOf(const std::vector<double> &rising)
{
    std::array<double, 5> quantiles{};
    constexpr std::array<double, 5> kShares{0.05, 0.25, 0.5, 0.75, 0.95};
    for (std::size_t i = 0; i < kShares.size() && !rising.empty(); ++i) {
        const double at = kShares[i] * static_cast<double>(rising.size() - 1);
        const auto below = static_cast<std::size_t>(at);
        const double next = rising[std::min(below + 1, rising.size() - 1)];
        quantiles[i] = rising[below] + (next - rising[below]) * (at - static_cast<double>(below));
    }
    return quantiles;
}

std::array<double, 5> quantilesOf(const std::vector<GroupedNumber> &rising, bool inGroup)
{
    std::vector<double> values;
    for (const GroupedNumber &number : rising) {
        if (number.inGroup == inGroup)
            values.push_back(number.value);
    }
    return quantilesOf(values);
}

ContrastSide sideOf(const NumberContrast &contrast)
{
    return {contrast.nOut, contrast.medianOut, contrast.effect(), contrast.standardised, contrast.p, {}};
}

ContrastSide sideOf(const ShareContrast &contrast)
{
    return {contrast.nOut, contrast.shareOut, contrast.effect(), contrast.odds, contrast.p, {}};
}

/// All tests of one feature, cluster by cluster.
class FeatureTests {
public:
    FeatureTests(const FrameColumn &column, const ContrastedRows &rows,
                 const std::vector<std::vector<std::uint32_t>> &right, std::vector<Tests> &tests)
        : m_column(column)
        , m_labels(rows.labels)
        , m_right(right)
        , m_tests(tests)
    {
    }

    void run(const CancelToken &cancel)
    {
        if (m_column.ofText) {
            for (const std::size_t word : frequentWords())
                compareShares(ContrastKind::Category, m_column.texts[word],
                              [&](std::size_t row) { return m_column.words[row] == word; });
        } else {
            compareNumbers(cancel);
        }
        if (m_column.missing > 0)
            compareMissing();
    }

private:
    std::vector<std::size_t> frequentWords() const
    {
        std::vector<std::size_t> counts(m_column.texts.size(), 0);
        for (std::size_t row = 0; row < m_labels.size(); ++row) {
            if (!m_column.isMissing[row])
                ++counts[m_column.words[row]];
        }
        const std::size_t least = std::max<std::size_t>(5, (m_labels.size() + 99) / 100);
        std::vector<std::size_t> frequent;
        for (std::size_t word = 0; word < counts.size(); ++word) {
            if (counts[word] >= least && counts[word] < m_labels.size())
                frequent.push_back(word);
        }
        std::stable_sort(frequent.begin(), frequent.end(),
                         [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
        frequent.resize(std::min(frequent.size(), kMostWords));
        return frequent;
    }

    void compareNumbers(const CancelToken &cancel)
    {
        std::vector<std::uint32_t> rising;
        for (std::uint32_t row = 0; row < m_labels.size(); ++row) {
            if (!std::isnan(m_column.numbers[row]))
                rising.push_back(row);
        }
        std::sort(rising.begin(), rising.end(), [&](std::uint32_t a, std::uint32_t b) {
            const double x = m_column.numbers[a];
            const double y = m_column.numbers[b];
            return x != y ? x < y : a < b;
        });
        if (rising.empty() || m_column.numbers[rising.front()] == m_column.numbers[rising.back()])
            return;
        const double lowest = m_column.numbers[rising.front()];
        const double highest = m_column.numbers[rising.back()];
        if (std::all_of(rising.begin(), rising.end(), [&](std::uint32_t row) {
                return m_column.numbers[row] == lowest || m_column.numbers[row] == highest;
            })) {
            compareShares(ContrastKind::Category, shortestText(highest),
                          [&](std::size_t row) { return m_column.numbers[row] == highest; });
            return;
        }
        for (std::size_t cluster = 0; cluster < m_tests.size() && !cancel.isCancelled(); ++cluster)
            compareNumbers(rising, cluster);
    }

    void compareNumbers(const std::vector<std::uint32_t> &rising, std::size_t cluster)
    {
        std::vector<GroupedNumber> failures;
        std::vector<GroupedNumber> withRight;
        for (const std::uint32_t row : rising) {
            const bool inside = m_labels[row] == static_cast<std::int32_t>(cluster);
            failures.push_back({m_column.numbers[row], inside});
            if (inside)
                withRight.push_back({m_column.numbers[row], true});
        }
        for (const std::uint32_t i : m_right[cluster]) {
            const double value = m_column.numbers[m_labels.size() + i];
            if (!std::isnan(value))
                withRight.push_back({value, false});
        }
        const NumberContrast against = contrastNumbers(failures);
        if (against.nIn == 0 || against.nOut == 0)
            return;
        std::stable_sort(withRight.begin(), withRight.end(),
                         [](const GroupedNumber &a, const GroupedNumber &b) { return a.value < b.value; });
        ClusterContrast contrast = named(ContrastKind::Number, {}, against.nIn, against.medianIn);
        contrast.failures = sideOf(against);
        contrast.failures.quantiles = quantilesOf(failures, false);
        contrast.quantiles = quantilesOf(failures, true);
        const NumberContrast againstRight = contrastNumbers(withRight);
        if (againstRight.nOut > 0) {
            contrast.right = sideOf(againstRight);
            contrast.right->quantiles = quantilesOf(withRight, false);
        }
        m_tests[cluster].push_back(std::move(contrast));
    }

    void compareMissing()
    {
        m_ofAll = true;
        compareShares(ContrastKind::Missing, {}, [&](std::size_t row) { return bool(m_column.isMissing[row]); });
        m_ofAll = false;
    }

    template <class Has>
    void compareShares(ContrastKind kind, const std::string &category, const Has &has)
    {
        std::vector<std::uint64_t> n(m_tests.size() + 1, 0); // the last one: in no cluster
        std::vector<std::uint64_t> hits(m_tests.size() + 1, 0);
        std::uint64_t allN = 0;
        std::uint64_t allHits = 0;
        for (std::size_t row = 0; row < m_labels.size(); ++row) {
            if (!counts(row))
                continue;
            const std::size_t cluster = m_labels[row] >= 0 ? static_cast<std::size_t>(m_labels[row]) : m_tests.size();
            const std::uint64_t hit = has(row) ? 1 : 0;
            ++n[cluster];
            ++allN;
            hits[cluster] += hit;
            allHits += hit;
        }
        for (std::size_t cluster = 0; cluster < m_tests.size(); ++cluster) {
            if (n[cluster] == 0 || n[cluster] == allN)
                continue;
            std::uint64_t rightN = 0;
            std::uint64_t rightHits = 0;
            for (const std::uint32_t i : m_right[cluster]) {
                const std::size_t row = m_labels.size() + i;
                rightN += counts(row) ? 1 : 0;
                rightHits += counts(row) && has(row) ? 1 : 0;
            }
            const ShareContrast against =
                contrastShares(hits[cluster], n[cluster], allHits - hits[cluster], allN - n[cluster]);
            ClusterContrast contrast = named(kind, category, n[cluster], against.shareIn);
            contrast.failures = sideOf(against);
            if (rightN > 0)
                contrast.right = sideOf(contrastShares(hits[cluster], n[cluster], rightHits, rightN));
            m_tests[cluster].push_back(std::move(contrast));
        }
    }

    bool counts(std::size_t row) const { return m_ofAll || !m_column.isMissing[row]; }

    ClusterContrast named(ContrastKind kind, const std::string &category, std::uint64_t n, double typical) const
    {
        ClusterContrast contrast;
        contrast.column = m_column.column;
        contrast.name = m_column.name;
        contrast.kind = kind;
        contrast.category = category;
        contrast.n = n;
        contrast.typical = typical;
        return contrast;
    }

    const FrameColumn &m_column;
    const std::vector<std::int32_t> &m_labels;
    const std::vector<std::vector<std::uint32_t>> &m_right;
    std::vector<Tests> &m_tests;
    bool m_ofAll = false; ///< missing rows are counted too
};

/// Turns the p-values of all tests of a cluster into q-values, keeps the strongest of every feature and orders them.
std::vector<ClusterContrast> strongest(const std::vector<std::vector<Tests>> &byFeature, std::size_t cluster)
{
    std::vector<ClusterContrast> all;
    for (const std::vector<Tests> &feature : byFeature)
        all.insert(all.end(), feature[cluster].begin(), feature[cluster].end());
    std::vector<double> failures;
    std::vector<double> right;
    for (const ClusterContrast &contrast : all) {
        failures.push_back(contrast.failures.q);
        if (contrast.right)
            right.push_back(contrast.right->q);
    }
    failures = benjaminiHochberg(failures);
    right = benjaminiHochberg(right);
    for (std::size_t i = 0, j = 0; i < all.size(); ++i) {
        all[i].failures.q = failures[i];
        if (all[i].right)
            all[i].right->q = right[j++];
    }
    std::stable_sort(all.begin(), all.end(), [](const ClusterContrast &a, const ClusterContrast &b) {
        if (a.isClear() != b.isClear())
            return a.isClear();
        return std::fabs(a.failures.effect) > std::fabs(b.failures.effect);
    });
    std::vector<ClusterContrast> kept;
    for (ClusterContrast &contrast : all) {
        const bool known = std::any_of(kept.begin(), kept.end(),
                                       [&](const ClusterContrast &other) { return other.column == contrast.column; });
        if (!known && kept.size() < kMostContrasts)
            kept.push_back(std::move(contrast));
    }
    return kept;
}

} // namespace

Result<void> contrastClusters(const ContrastedRows &rows, std::vector<FailureCluster> &clusters, Run &run)
{
    std::vector<std::vector<std::uint32_t>> right(clusters.size());
    for (std::size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        std::vector<std::uint32_t> members;
        for (std::uint32_t i = 0; i < rows.labels.size(); ++i) {
            if (rows.labels[i] == static_cast<std::int32_t>(cluster))
                members.push_back(i);
        }
        right[cluster] = rows.right.like(members);
        clusters[cluster].rightRecords = right[cluster].size();
    }
    std::vector<std::vector<Tests>> byFeature(rows.frame.size(), std::vector<Tests>(clusters.size()));
    run.executor.parallelFor(rows.frame.size(), [&](std::size_t feature) {
        if (!run.cancel.isCancelled())
            FeatureTests(rows.frame[feature], rows, right, byFeature[feature]).run(run.cancel);
    });
    if (run.cancel.isCancelled())
        return cancelled();
    for (std::size_t cluster = 0; cluster < clusters.size(); ++cluster)
        clusters[cluster].contrasts = strongest(byFeature, cluster);
    return {};
}

} // namespace faultline
