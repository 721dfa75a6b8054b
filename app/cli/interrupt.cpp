// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>
#include <optional>

namespace faultline {

namespace {

// A signal handler reaches only what is global. The token's flag is a lock-free atomic, which a handler may set.
std::optional<CancelToken> token;
static_assert(std::atomic<bool>::is_always_lock_free);

void cancelToken(int)
{
    token->cancel();
}

} // namespace

Interrupt::Interrupt(const CancelToken &cancelled)
{
    token = cancelled;
    struct sigaction action {};
    action.sa_handler = cancelToken;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    token.reset();
}

} // namespace faultline
