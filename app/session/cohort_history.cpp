// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cohort_history.h"

namespace faultline {

bool CohortHistory::go(const Cohort &cohort)
{
    if (cohort == current())
        return false;
    m_steps.resize(m_at + 1);
    m_steps.push_back(cohort);
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
    return true;
}

bool CohortHistory::back()
{
    if (!canGoBack())
        return false;
    --m_at;
    return true;
}

bool CohortHistory::forward()
{
    if (!canGoForward())
        return false;
    ++m_at;
    return true;
}

void CohortHistory::clear(const Cohort &first)
{
    m_steps.assign(1, first);
    m_at = 0;
}

} // namespace faultline
