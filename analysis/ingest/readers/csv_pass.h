// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/ingest/import_options.h"
#include "analysis/ingest/readers/parsed_block.h"
#include "analysis/ingest/sample.h"

#include <functional>
#include <string>
#include <vector>

namespace faultline {

/// What one pass over a file counted.
struct PassCounts {
    std::string sha256; ///< of the file as it lies on disk
    std::uint64_t rows = 0; ///< good ones
    std::uint64_t quarantined = 0;
    std::uint64_t blankLines = 0;
    std::uint64_t repeatedHeaders = 0;
};

/// Takes the blocks of one round, in the order of the file. It may change the specification for the rounds after it.
using RoundConsumer = std::function<Result<void>(std::vector<ParsedBlock> &blocks)>;

/// Work that a consumer leaves for later: it runs beside the reading and parsing of the next rounds, and is done when
/// the consumer is called again. What is left after the last round is the caller's.
struct SideWork {
    std::function<std::size_t()> count; ///< of tasks; asked once between two rounds
    std::function<void(std::size_t)> task; ///< on any thread, in any order, perhaps at once
};

/// Reads a file of the sampled shape from its first record to its last, in rounds: while the blocks of one round are
/// parsed, the next ones are read, inflated, hashed and cut, and the side work on the round before is done. Memory is a few blocks, whatever the size of the file.
/// Fails when the file is not the one that was sampled, and with Cancelled. `run.progress` counts bytes on disk.
Result<PassCounts> readCsv(const Sample &sample, RecordSpec &spec, const ReadTuning &tuning, Run &run,
                           const RoundConsumer &consume, const SideWork &side = {});

} // namespace faultline
