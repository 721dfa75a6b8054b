// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace faultline {

int reportCommand(const CommandOptions &, Terminal &terminal)
{
    return terminal.fail({ErrorKind::Internal, "no report yet", {}});
}

} // namespace faultline
