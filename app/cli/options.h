// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/catalog.h"
#include "analysis/base/csv_field.h"
#include "analysis/ingest/import_options.h"

#include <QStringList>

#include <optional>

namespace faultline {

/// What stands behind a command. Empty means not given.
struct CommandOptions {
    QStringList arguments; ///< PROJECT, LOG ...
    std::string baseline;
    Part baselinePart = Part::Training;
    bool baselinePartGiven = false;
    std::string labels;
    ImportOptions import; ///< --map, --positive, --schema
    AnalysisOptions analysis;
    std::vector<std::string> only;
    std::string where; ///< a cohort's text
    std::string caseName;
    std::string json; ///< file, "-" for standard output
    std::string out;
    std::string csv; ///< file, "-" for standard output
    CsvSafety csvSafety = CsvSafety::Spreadsheet;
    std::string sort; ///< of records: "worst", "log" or a column, "-" before it turns it round
    std::vector<std::string> columns; ///< of records; empty: all
    std::optional<std::uint64_t> limit; ///< records or rows at most
    std::optional<double> seconds; ///< of a query; 0: no limit
    std::uint64_t seed = 1;
    bool failOnAlert = false;
    bool again = false;
    bool deep = false;
    bool quiet = false;
};

/// Reads the words after the command's name. Invalid (exit code 2) when an option is unknown or its value is wrong.
Result<CommandOptions> parseOptions(const QStringList &words);

/// The options as they are explained by --help.
QString optionsHelp();

} // namespace faultline
