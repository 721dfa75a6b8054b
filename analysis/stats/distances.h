// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace faultline {

/// Distances between two samples given as counts per bin, both over the same bins. p is the first (baseline), q the
/// second; bins that are empty in both count nowhere.

/// Population stability index, sum (p - q) ln(p / q). A bin that is empty in one sample counts half a record there, so
/// that a new value is a large number and not an infinite one. Nothing when a sample is empty.
std::optional<double> populationStability(const std::vector<double> &p, const std::vector<double> &q);
/// What populationStability() exceeds in `share` of samples of these sizes from one distribution over `bins` bins:
/// (1/n + 1/m) times the quantile of chi-square with bins - 1 degrees of freedom (Yurdakul 2018).
double stabilityQuantile(double n, double m, std::size_t bins, double share);
/// Square root of the Jensen-Shannon divergence with logarithms to base 2: 0 ... 1.
std::optional<double> jensenShannonDistance(const std::vector<double> &p, const std::vector<double> &q);

/// A test with its statistic.
struct TwoSampleTest {
    double statistic = 0.0;
    double freedom = 0.0; ///< chi-square only
    double pValue = 1.0;
};

/// Pearson's chi-square test of homogeneity. Bins in which either sample expects fewer than 5 are pooled, smallest first,
/// into one. Nothing when fewer than two bins remain.
std::optional<TwoSampleTest> chiSquareTwoSample(const std::vector<double> &p, const std::vector<double> &q);

/// Largest difference of the two distribution functions, with the asymptotic p-value of Kolmogorov; a and b are sorted.
/// Nothing when one is empty.
std::optional<TwoSampleTest> kolmogorovSmirnov(const std::vector<double> &a, const std::vector<double> &b);
/// Integral of |F - G|, in the unit of the values; a and b are sorted and not empty.
double wassersteinDistance(const std::vector<double> &a, const std::vector<double> &b);

/// The value with a share of `share` of the sorted numbers at or below it, interpolated linearly (type 7 of Hyndman and Fan
/// 1996, as numpy). `sorted` is not empty.
double quantileOf(const std::vector<double> &sorted, double share);

} // namespace faultline
