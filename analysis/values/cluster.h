// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/failure_definition.h"
#include "analysis/values/metrics.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

enum class ClusterSelection {
    ExcessOfMass, ///< the clusters that persist longest
    Leaf, ///< the smallest ones: more, and more alike within
};

/// By what failures are alike.
enum class ClusterSpace {
    Automatic, ///< the embedding when there is one, else the features
    Embedding,
    Features,
};

/// How failures are grouped; all of it can be changed by the user.
struct ClusterSettings {
    ClusterSpace space = ClusterSpace::Automatic;
    bool withProbabilities = true; ///< class probabilities too, where there are three classes or more
    std::optional<std::size_t> minClusterSize = std::nullopt; ///< nothing: 1 % of the failures, at least 8
    std::optional<std::size_t> minSamples = std::nullopt; ///< nothing: 5
    ClusterSelection selection = ClusterSelection::ExcessOfMass;
    std::size_t mostFailures = 20'000; ///< beyond that a sample is clustered

    bool operator==(const ClusterSettings &) const = default;
};

enum class ContrastKind {
    Number, ///< medians
    Category, ///< share of one value
    Missing, ///< share without a value
};

/// A cluster against some other records, in one feature.
struct ContrastSide {
    std::uint64_t n = 0; ///< other records with a value
    double typical = 0.0; ///< their median or share
    double effect = 0.0; ///< -1 ... 1: P(higher) - P(lower), or the difference of the shares
    double strength = 0.0; ///< Number: difference of the means in pooled standard deviations; else the odds ratio
    double q = 1.0; ///< Benjamini-Hochberg over all tests of this cluster against these records
    std::array<double, 5> quantiles{}; ///< Number: 5, 25, 50, 75 and 95 % of them
};

/// What sets a cluster apart in one feature. A description, not a claim: the same values made the cluster.
struct ClusterContrast {
    ColumnId column;
    std::string name; ///< of the column
    ContrastKind kind = ContrastKind::Number;
    std::string category; ///< Category
    std::uint64_t n = 0; ///< members with a value
    double typical = 0.0; ///< their median, or their share
    std::array<double, 5> quantiles{}; ///< Number, of the members
    ContrastSide failures; ///< all other failures that were clustered
    std::optional<ContrastSide> right; ///< records that do not fail, with the same labels in like proportion

    bool isClear() const { return failures.q < 0.05; }
};

/// Label and prediction of some members.
struct LabelPair {
    std::string label;
    std::string prediction;
    std::uint64_t count = 0;
};

/// Failures that are alike. Rows are numbers of production rows, from 0.
struct FailureCluster {
    std::size_t number = 1; ///< 1 is the largest
    std::vector<std::uint32_t> rows; ///< rising
    std::vector<std::string> ids; ///< of the rows, in their order; empty without an id column
    double share = 0.0; ///< of the failures that were clustered
    double stability = 0.0; ///< of HDBSCAN; may be infinite
    std::vector<LabelPair> pairs; ///< classification: most frequent first, at most 5
    std::optional<double> meanConfidence;
    std::vector<std::uint32_t> central; ///< nearest to its centre first, at most 12: the first is the medoid
    std::vector<std::uint32_t> border; ///< those that hardly belong to it, loosest first, at most 3
    std::vector<ClusterContrast>
        contrasts; ///< clear ones first, then by effect against other failures; one a feature, at most 12
    std::uint64_t rightRecords = 0; ///< how many records that do not fail it was compared with

    std::size_t size() const { return rows.size(); }
};

/// One failure on the map.
struct FailurePoint {
    std::uint32_t row = 0;
    float x = 0.0F;
    float y = 0.0F;
    std::int32_t cluster = -1; ///< index into clusters; -1: like no others
    float membership = 0.0F; ///< 0 ... 1, how firmly it belongs
    float outlier = 0.0F; ///< GLOSH, 0 ... 1
    float confidence = 0.0F; ///< NaN: not known
};

/// Why there are no clusters.
enum class NoClusters {
    None, ///< there are some
    Undefined, ///< no record has what the definition needs: label and prediction, or a confidence
    NoFailures,
    TooFew, ///< fewer failures than two clusters need
    NoSpace, ///< nothing to compare failures by: no embedding and no feature that varies
    NothingDense, ///< no part is denser than its surroundings
};

/// What the distances between failures were computed from.
struct ClusterSpaceFacts {
    ClusterSpace space = ClusterSpace::Features; ///< never Automatic
    bool probabilities = false; ///< class probabilities too
    std::size_t numbers = 0; ///< numeric columns or embedding coordinates
    std::size_t categories = 0; ///< text columns of which frequent values count
    std::size_t coordinates = 0; ///< before principal axes, indicators included
    std::size_t axes = 0; ///< principal axes kept
    double explained = 1.0; ///< share of the variance along them
    double mapExplained = 1.0; ///< along the two of the map
    std::uint64_t imputed = 0; ///< values replaced by their column's median, for the distance only
    std::size_t imputedColumns = 0;
    std::uint64_t unplaced = 0; ///< failures without an embedding: in no cluster
};

/// The failures of a cohort in clusters.
struct ClusterReport {
    FailureDefinition definition; ///< with its centre and scale
    ClusterSettings settings; ///< with its sizes
    NoClusters reason = NoClusters::None;
    std::size_t productionRows = 0; ///< of the whole log: the size of a row set
    std::uint64_t records = 0; ///< in the cohort
    std::uint64_t undefined = 0; ///< of them: cannot be told
    std::uint64_t failures = 0;
    std::uint64_t clustered = 0; ///< all failures, or as many as were sampled
    std::uint64_t alone = 0; ///< of the clustered: in no cluster
    ClusterSpaceFacts space;
    std::vector<FailureCluster> clusters;
    std::vector<FailurePoint> points; ///< by row; every clustered failure that has a place
    Provenance provenance;

    bool isSampled() const { return clustered < failures; }
    /// Of the rows given, which need not be sorted; origin in words.
    RowSet rowSet(const std::string &name, const std::string &origin, const std::vector<std::uint32_t> &rows) const
    {
        RowSet set{name, origin, std::vector<std::uint64_t>((productionRows + 63) / 64, 0)};
        for (const std::uint32_t row : rows)
            set.bits[row / 64] |= std::uint64_t{1} << (row % 64);
        return set;
    }
};

} // namespace faultline
