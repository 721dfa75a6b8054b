// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/document.h"

namespace faultline {

namespace {

std::uint64_t sumOfProduction(const std::vector<ImportSummary> &logs, std::uint64_t ImportSummary::*count)
{
    std::uint64_t sum = 0;
    for (const ImportSummary &log : logs) {
        if (log.description.part == Part::Production)
            sum += log.*count;
    }
    return sum;
}

} // namespace

std::uint64_t Document::rowsIn() const
{
    return sumOfProduction(logs, &ImportSummary::rowsIn);
}

std::uint64_t Document::rowsStored() const
{
    return sumOfProduction(logs, &ImportSummary::rowsStored);
}

std::uint64_t Document::rowsQuarantined() const
{
    return sumOfProduction(logs, &ImportSummary::rowsQuarantined);
}

} // namespace faultline
