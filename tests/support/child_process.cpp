// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace faultline {

namespace {

int exitCode(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

int inChild(const std::function<int()> &run)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(run());
    return exitCode(child);
}

int inChildKilledAfter(unsigned microseconds, const std::function<int()> &run)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(run());
    // The moment is the point here: any will do, and nothing is waited for.
    const timespec pause{static_cast<time_t>(microseconds / 1'000'000),
                         static_cast<long>(microseconds % 1'000'000) * 1000};
    nanosleep(&pause, nullptr);
    kill(child, SIGKILL);
    return exitCode(child);
}

} // namespace faultline
