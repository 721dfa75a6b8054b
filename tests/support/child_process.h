// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace faultline {

/// Runs something in a process of its own, without the destructors of ours; its exit code, or -1 when it was killed.
int inChild(const std::function<int()> &run);

/// The same, killed (SIGKILL) after some microseconds unless it ends before.
int inChildKilledAfter(unsigned microseconds, const std::function<int()> &run);

} // namespace faultline
