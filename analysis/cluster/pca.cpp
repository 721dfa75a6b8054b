// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/pca.h"

#include "analysis/base/mix.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace faultline {

namespace {

using Matrix = Eigen::MatrixXd;

constexpr std::size_t kBlockRows = 1024;
constexpr std::size_t kMostExactDims = 384;

Eigen::Index index(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

std::size_t blocksOf(std::size_t rows)
{
    return (rows + kBlockRows - 1) / kBlockRows;
}

/// The rows of a block minus the mean.
Matrix centred(const Points &points, std::span<const std::uint32_t> rows, const std::vector<double> &mean,
               std::size_t block)
{
    const std::size_t first = block * kBlockRows;
    const std::size_t count = std::min(kBlockRows, rows.size() - first);
    Matrix part(index(points.dims), index(count)); // a point is a column: its coordinates lie together
    for (std::size_t i = 0; i < count; ++i) {
        const float *const at = points.at(rows[first + i]);
        for (std::size_t d = 0; d < points.dims; ++d)
            part(index(d), index(i)) = static_cast<double>(at[d]) - mean[d];
    }
    return part;
}

/// Sum over the blocks of term(block), added in the order of the blocks whatever the threads; a few at a time.
bool addBlocks(std::size_t blocks, Matrix &sum, Run &run, const std::function<Matrix(std::size_t)> &term)
{
    constexpr std::size_t kAtOnce = 8; // fixed: a chain of additions does not depend on it, memory does
    std::vector<Matrix> terms(kAtOnce);
    for (std::size_t first = 0; first < blocks; first += kAtOnce) {
        const std::size_t count = std::min(kAtOnce, blocks - first);
        run.executor.parallelFor(count, [&](std::size_t i) { terms[i] = term(first + i); });
        if (run.cancel.isCancelled())
            return false;
        for (std::size_t i = 0; i < count; ++i)
            sum += terms[i];
    }
    return true;
}

std::vector<double> meanOf(const Points &points, std::span<const std::uint32_t> rows)
{
    std::vector<double> mean(points.dims, 0.0);
    for (const std::uint32_t row : rows) {
        for (std::size_t d = 0; d < points.dims; ++d)
            mean[d] += static_cast<double>(points.at(row)[d]);
    }
    for (double &m : mean)
        m /= std::max(1.0, static_cast<double>(rows.size()));
    return mean;
}

/// Keeps the widest of the directions in the columns of `vectors` (rising order), signs fixed.
void keepWidest(const Matrix &vectors, const Eigen::VectorXd &values, std::size_t most, double divisor,
                PrincipalAxes &axes)
{
    const std::size_t count = std::min<std::size_t>(most, static_cast<std::size_t>(vectors.cols()));
    for (std::size_t k = 0; k < count; ++k) {
        const Eigen::Index from = vectors.cols() - 1 - index(k);
        Eigen::Index largest = 0;
        for (Eigen::Index d = 1; d < vectors.rows(); ++d) {
            if (std::fabs(vectors(d, from)) > std::fabs(vectors(largest, from)))
                largest = d;
        }
        const double sign = vectors(largest, from) < 0.0 ? -1.0 : 1.0;
        for (Eigen::Index d = 0; d < vectors.rows(); ++d)
            axes.axes.push_back(sign * vectors(d, from));
        axes.variances.push_back(std::max(0.0, values(from)) / divisor);
    }
}

/// A standard normal number for every (seed, index), by Box and Muller.
double normal(std::uint64_t seed, std::uint64_t at)
{
    const auto unit = [&](std::uint64_t i) {
        return (static_cast<double>(mix64(mix64(seed) ^ i) >> 11U) + 0.5) * 0x1p-53;
    };
    return std::sqrt(-2.0 * std::log(unit(2 * at))) * std::cos(2.0 * std::numbers::pi * unit(2 * at + 1));
}

} // namespace

double PrincipalAxes::explained(std::size_t many) const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < std::min(many, count()); ++k)
        sum += variances[k];
    return totalVariance > 0.0 ? std::min(1.0, sum / totalVariance) : 1.0;
}

Result<PrincipalAxes> principalAxes(const Points &points, std::span<const std::uint32_t> rows, std::size_t most,
                                    Run &run)
{
    PrincipalAxes axes;
    axes.dims = points.dims;
    axes.mean = meanOf(points, rows);
    const std::size_t blocks = blocksOf(rows.size());
    const double divisor = std::max(1.0, static_cast<double>(rows.size()) - 1.0);
    if (points.dims <= kMostExactDims) {
        Matrix covariance = Matrix::Zero(index(points.dims), index(points.dims));
        if (!addBlocks(blocks, covariance, run, [&](std::size_t block) -> Matrix {
                const Matrix part = centred(points, rows, axes.mean, block);
                return part * part.transpose();
            }))
            return cancelled();
        axes.totalVariance = covariance.trace() / divisor;
        const Eigen::SelfAdjointEigenSolver<Matrix> solved(covariance);
        keepWidest(solved.eigenvectors(), solved.eigenvalues(), most, divisor, axes);
        return axes;
    }
    // Y = C Y, orthonormalised, a few times; then the small eigenproblem inside the subspace.
    const std::size_t wide = std::min(points.dims, most + 8);
    Matrix basis(index(points.dims), index(wide));
    for (std::size_t k = 0; k < wide; ++k) {
        for (std::size_t d = 0; d < points.dims; ++d)
            basis(index(d), index(k)) = normal(run.seed, k * points.dims + d);
    }
    Matrix image;
    constexpr int kPasses = 4;
    for (int pass = 0; pass <= kPasses; ++pass) {
        const Eigen::HouseholderQR<Matrix> split(basis);
        basis = split.householderQ() * Matrix::Identity(index(points.dims), index(wide));
        image = Matrix::Zero(index(points.dims), index(wide));
        if (!addBlocks(blocks, image, run, [&](std::size_t block) -> Matrix {
                const Matrix part = centred(points, rows, axes.mean, block);
                return part * (part.transpose() * basis);
            }))
            return cancelled();
        if (pass < kPasses)
            basis = image;
    }
    for (std::size_t block = 0; block < blocks; ++block)
        axes.totalVariance += centred(points, rows, axes.mean, block).squaredNorm() / divisor;
    const Matrix inside = basis.transpose() * image;
    const Eigen::SelfAdjointEigenSolver<Matrix> solved((inside + inside.transpose()) / 2.0);
    keepWidest(basis * solved.eigenvectors(), solved.eigenvalues(), most, divisor, axes);
    return axes;
}

Result<Points> alongAxes(const Points &points, std::span<const std::uint32_t> rows, const PrincipalAxes &axes, Run &run)
{
    Points along{rows.size(), axes.count(), {}};
    along.values.resize(along.rows * along.dims);
    // Row by row, so that equal rows stay equal to the last bit; the inner loop runs over the axes and is vectorised.
    std::vector<double> byDimension(axes.dims * axes.count());
    for (std::size_t k = 0; k < axes.count(); ++k) {
        for (std::size_t d = 0; d < axes.dims; ++d)
            byDimension[d * axes.count() + k] = axes.axes[k * axes.dims + d];
    }
    run.executor.parallelFor(blocksOf(rows.size()), [&](std::size_t block) {
        if (run.cancel.isCancelled())
            return;
        std::vector<double> sums(along.dims);
        for (std::size_t i = block * kBlockRows; i < std::min(rows.size(), (block + 1) * kBlockRows); ++i) {
            std::fill(sums.begin(), sums.end(), 0.0);
            for (std::size_t d = 0; d < axes.dims; ++d) {
                const double x = static_cast<double>(points.at(rows[i])[d]) - axes.mean[d];
                const double *const weights = byDimension.data() + d * along.dims;
                for (std::size_t k = 0; k < along.dims; ++k)
                    sums[k] += x * weights[k];
            }
            for (std::size_t k = 0; k < along.dims; ++k)
                along.values[i * along.dims + k] = static_cast<float>(sums[k]);
        }
    });
    return run.cancel.isCancelled() ? Result<Points>(cancelled()) : Result<Points>(std::move(along));
}

} // namespace faultline
