// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/findings.h"

#include <algorithm>
#include <iterator>

namespace faultline {

namespace {

Finding findingOf(const SliceRow &slice, const SliceReport &report)
{
    Finding finding;
    finding.kind = FindingKind::Slice;
    finding.type = FailureType::WeakSpot;
    finding.cohort = slice.cohort;
    finding.predicate = slice.predicate;
    finding.features = slice.features;
    finding.week = slice.week;
    finding.rows = slice.all.n;
    finding.n = slice.heldOut.n;
    finding.isShare = report.loss == SliceLoss::Failure;
    finding.errorRate = slice.heldOut.rate;
    finding.baseRate = slice.rest.rate;
    finding.interval = slice.heldOut.interval;
    finding.qValue = slice.qValue;
    finding.confirmed = slice.confirmed;
    finding.exploratory = report.exploratory;
    finding.impact = slice.impact;
    finding.stability = slice.stability;
    finding.luck = slice.luck;
    if (slice.searched.n > 0)
        finding.searched = slice.searched;
    finding.heldOut = slice.heldOut;
    return finding;
}

} // namespace

std::vector<Finding> weakSpots(const SliceReport &slices)
{
    std::vector<Finding> spots;
    if (slices.loss == SliceLoss::LowConfidence)
        return spots;
    for (const SliceRow &slice : slices.slices) {
        if (slice.confirmed && slice.strong)
            spots.push_back(findingOf(slice, slices));
    }
    return spots;
}

std::vector<Finding> inOrder(std::vector<Finding> findings)
{
    const auto isWeak = [](const Finding &finding) { return finding.type == FailureType::WeakSpot; };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding &a, const Finding &b) {
        if (isWeak(a) != isWeak(b))
            return isWeak(b);
        return a.impact.has_value() != b.impact.has_value() ? a.impact.has_value() : a.impact > b.impact;
    });
    std::size_t weak = 0;
    std::erase_if(findings, [&](const Finding &finding) { return isWeak(finding) && ++weak > kMostWeakSpots; });
    findings.resize(std::min(findings.size(), kMostFindings));
    for (std::size_t i = 0; i < findings.size(); ++i) {
        findings[i].rank = i + 1;
        findings[i].score = (isWeak(findings[i]) ? 0.0 : 1.0) + 1.0 / static_cast<double>(i + 2);
    }
    return findings;
}

std::vector<Finding> findingsOf(const Document &document)
{
    std::vector<Finding> all;
    const auto add = [&](std::vector<Finding> some) { std::move(some.begin(), some.end(), std::back_inserter(all)); };
    if (document.slices)
        add(weakSpots(*document.slices));
    return inOrder(std::move(all));
}

} // namespace faultline
