// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/leaf_scan.h"

#include "analysis/cluster/point_tree.h"

#include <algorithm>
#include <cstring>

namespace faultline {

namespace {

constexpr std::size_t kLanes = PointTree::kLeafPoints;
constexpr std::size_t kStep = 8; ///< coordinates between two looks at the limit

/// Eight 32-bit numbers, in two registers where the machine has only short ones.
using Lanes = float __attribute__((vector_size(32)));
using LanesInMemory = float __attribute__((vector_size(32), aligned(4), may_alias));

[[gnu::always_inline]] inline bool scanBody(const float *point, const float *block, std::size_t dims, float limit,
                                            float *out)
{
    Lanes sum0{};
    Lanes sum1{};
    Lanes sum2{};
    Lanes sum3{};
    for (std::size_t first = 0; first < dims; first += kStep) {
        const std::size_t end = std::min(dims, first + kStep);
        for (std::size_t d = first; d < end; ++d) {
            const auto *const x = reinterpret_cast<const LanesInMemory *>(block + d * kLanes);
            const Lanes a = x[0] - point[d];
            const Lanes b = x[1] - point[d];
            const Lanes c = x[2] - point[d];
            const Lanes e = x[3] - point[d];
            sum0 += a * a;
            sum1 += b * b;
            sum2 += c * c;
            sum3 += e * e;
        }
        const Lanes low = sum0 < sum1 ? sum0 : sum1;
        const Lanes high = sum2 < sum3 ? sum2 : sum3;
        const Lanes least = low < high ? low : high;
        float lanes[8];
        std::memcpy(lanes, &least, sizeof lanes);
        bool any = false;
        for (const float lane : lanes)
            any |= lane <= limit;
        if (!any)
            return false;
    }
    std::memcpy(out, &sum0, sizeof sum0);
    std::memcpy(out + 8, &sum1, sizeof sum1);
    std::memcpy(out + 16, &sum2, sizeof sum2);
    std::memcpy(out + 24, &sum3, sizeof sum3);
    return true;
}

bool scanPlain(const float *point, const float *block, std::size_t dims, float limit, float *out)
{
    return scanBody(point, block, dims, limit, out);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] bool scanWide(const float *point, const float *block, std::size_t dims, float limit, float *out)
{
    return scanBody(point, block, dims, limit, out);
}
#endif

} // namespace

LeafScan leafScan()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return scanWide;
#endif
    return scanPlain;
}

} // namespace faultline
