// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"

namespace faultline {

/// While it lives, Ctrl+C (SIGINT) and SIGTERM cancel the token instead of ending the process, so that what was begun
/// is undone. A second signal ends the process at once. One at a time.
class Interrupt {
public:
    explicit Interrupt(const CancelToken &token);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
};

} // namespace faultline
