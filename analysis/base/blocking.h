// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace faultline {

/// Declares that the calling thread must never run SQL, read a file or wait: the thread of the window.
void forbidBlockingHere();

/// Called where something may take long: opening files, SQL, waiting for workers. On a forbidden thread it prints
/// `what` and, in builds with assertions, aborts; otherwise it counts, so that a test can ask.
void mayBlock(const char *what);

/// How often mayBlock() met a forbidden thread.
std::size_t blockingViolations();

} // namespace faultline
