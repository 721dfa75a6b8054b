// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <array>
#include <csignal>
#include <optional>

namespace faultline {

namespace {

// A signal handler reaches only what is global. The token's flag is a lock-free atomic, which a handler may set. It is
// never taken away again: a handler may still be running on another thread.
std::optional<CancelToken> token;
constexpr std::array kSignals{SIGINT, SIGTERM};
static_assert(std::atomic<bool>::is_always_lock_free);

void cancelToken(int)
{
    token->cancel();
}

} // namespace

Interrupt::Interrupt(const CancelToken &cancelled)
{
    token = cancelled;
    struct sigaction action { };
    action.sa_handler = cancelToken;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : kSignals) {
        struct sigaction before { };
        sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // a script's background jobs are not meant to hear Ctrl+C
            sigaction(number, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int number : kSignals) {
        struct sigaction now { };
        sigaction(number, nullptr, &now);
        if (now.sa_handler == cancelToken)
            std::signal(number, SIG_DFL);
    }
}

} // namespace faultline
