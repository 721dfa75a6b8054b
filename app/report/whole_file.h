// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"

#include <memory>
#include <string>
#include <string_view>

class QFileDevice;

namespace faultline {

/// A file that is written piece by piece and appears whole or not at all: an older one stays as it was until commit(),
/// and nothing is left behind without it. "" and "-" are standard output; a pipe or device is written into, never
/// replaced. Not on the window's thread.
class WholeFile {
public:
    /// `what` begins the errors: "The report".
    static Result<WholeFile> open(const std::string &path, const char *what);
    WholeFile(WholeFile &&) noexcept;
    ~WholeFile();

    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    WholeFile(std::string path, const char *what);
    Error refused() const;

    std::string m_path;
    const char *m_what;
    std::unique_ptr<QFileDevice> m_file; ///< null: standard output
};

} // namespace faultline
