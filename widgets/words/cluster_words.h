// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"

#include <QString>

namespace faultline {

/// "Misclassified", "Regression outliers", "Low confidence".
QString failureKindTitle(FailureKind kind);
/// What counts as a failure, in a sentence with its numbers.
QString definitionSentence(const FailureDefinition &definition);

/// "higher inbound_delay_3h", "origin = PHX", "n_links missing".
QString contrastText(const ClusterContrast &contrast);
/// Medians with digits that tell them apart, or shares: "24.1" , "100.0 %".
QString typicalText(const ClusterContrast &contrast, double value);
/// "24.1 against 6.0"
QString againstText(const ClusterContrast &contrast, const ContrastSide &side);
/// "P(higher) 0.73" or "+42.0 points"
QString effectText(const ClusterContrast &contrast, const ContrastSide &side);
/// "q 0.003", "q < 0.0001"
QString qText(double q);
/// Everything about it, for a tooltip and for screen readers.
QString contrastSentence(const ClusterContrast &contrast);

/// "higher inbound_delay_3h, origin = PHX": at most three clear contrasts; empty when nothing is clear.
QString apartText(const FailureCluster &cluster);
/// "4 → 9 (6) 8 → 9 (3)": the two most frequent pairs; empty for a regression.
QString pairsText(const FailureCluster &cluster);
/// apartText(), or the pair, or "cluster 3".
QString clusterTitle(const FailureCluster &cluster);

/// "grouped by embedding (64 values) and class probabilities"
QString spaceText(const ClusterSpaceFacts &facts);
/// What was put in for the distance and what has no place; empty when nothing.
QString imputedText(const ClusterSpaceFacts &facts);
/// "12 clusters of 181 failures, 21 failures like no others"
QString countsText(const ClusterReport &report);
/// "sample of 20,000 of 71,330 failures"; empty when all were grouped.
QString sampleText(const ClusterReport &report);

struct EmptyWords {
    QString missing;
    QString why;
};

/// Why there are no clusters and what would bring some.
EmptyWords noClustersWords(const ClusterReport &report, Task task);

} // namespace faultline
