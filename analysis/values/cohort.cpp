// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort.h"

#include <algorithm>

namespace faultline {

std::vector<Cohort> conjuncts(const Cohort &cohort)
{
    if (cohort.op == CohortOp::All)
        return {};
    if (cohort.op == CohortOp::And)
        return cohort.children;
    return {cohort};
}

Cohort allOf(const std::vector<Cohort> &terms)
{
    std::vector<Cohort> flat;
    for (const Cohort &term : terms) {
        for (Cohort &one : conjuncts(term)) {
            if (std::find(flat.begin(), flat.end(), one) == flat.end())
                flat.push_back(std::move(one));
        }
    }
    if (flat.empty())
        return {};
    if (flat.size() == 1)
        return flat.front();
    Cohort all;
    all.op = CohortOp::And;
    all.children = std::move(flat);
    return all;
}

Cohort both(const Cohort &a, const Cohort &b)
{
    return allOf({a, b});
}

bool isPortable(const Cohort &cohort)
{
    return cohort.op != CohortOp::Rows && std::all_of(cohort.children.begin(), cohort.children.end(), isPortable);
}

bool appliesToBaseline(const Cohort &cohort)
{
    const bool here = cohort.op != CohortOp::Rows && cohort.op != CohortOp::Log && cohort.op != CohortOp::TimeRange;
    return here && std::all_of(cohort.children.begin(), cohort.children.end(), appliesToBaseline);
}

} // namespace faultline
