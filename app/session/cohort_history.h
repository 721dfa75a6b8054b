// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"

#include <cstddef>
#include <vector>

namespace faultline {

/// The cohorts that were shown, as a browser keeps its pages: going somewhere new forgets what lay ahead.
class CohortHistory {
public:
    const Cohort &current() const { return m_steps[m_at]; }
    /// False when it is the current one already.
    bool go(const Cohort &cohort);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    bool back();
    bool forward();
    /// Only this one.
    void clear(const Cohort &first = {});

private:
    static constexpr std::size_t kMostSteps = 200;
    std::vector<Cohort> m_steps{Cohort{}};
    std::size_t m_at = 0;
};

} // namespace faultline
