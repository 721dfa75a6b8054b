// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/blocking.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace faultline {

namespace {

thread_local bool forbidden = false;
std::atomic<std::size_t> violations{0};

} // namespace

void forbidBlockingHere()
{
    forbidden = true;
}

void mayBlock(const char *what)
{
    if (!forbidden)
        return;
    ++violations;
    std::fprintf(stderr, "faultline: %s on the thread of the window\n", what);
#ifndef NDEBUG
    std::abort();
#endif
}

std::size_t blockingViolations()
{
    return violations;
}

} // namespace faultline
