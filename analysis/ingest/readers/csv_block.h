// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/readers/csv_record.h"
#include "analysis/ingest/readers/csv_splitter.h"
#include "analysis/ingest/readers/parsed_block.h"

namespace faultline {

/// Reads a block of whole records into columns of the given types. A record with the wrong number of fields, a NUL,
/// invalid UTF-8 or text after a closing quote is quarantined; empty lines and repeated header lines are no rows.
/// Missing is an empty field; a quoted one is an empty text in text columns. Columns of numbers and times take the
/// usual words (isMissingToken) for missing too. A value that does not fit its column sets ParsedColumn::misfit; in
/// RecordSpec::timeColumn it quarantines its record instead, unless it is a time of another kind.
ParsedBlock parseCsvBlock(CsvBlock block, const RecordSpec &spec);

/// Why the record just read cannot be stored, with its length and raw text; nothing when it can. The caller knows line
/// and byte. `checkText`: the text may hold NUL or bad UTF-8.
std::optional<QuarantinedRow> rejectedRecord(const CsvRecordReader &record, std::size_t columns, bool checkText);

/// A record whose time column holds `value`, which is no time; the caller knows line and byte.
QuarantinedRow unreadableTime(std::string_view raw, std::size_t column, std::string_view value);

} // namespace faultline
