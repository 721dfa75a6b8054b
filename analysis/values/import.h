// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/schema.h"

#include <cstdint>
#include <string>
#include <vector>

namespace faultline {

enum class QuarantineReason {
    TooFewFields,
    TooManyFields,
    InvalidUtf8,
    NulByte,
    UnterminatedQuote,
    TextAfterQuote,
    RecordTooLong, ///< over 16 MiB
    TruncatedRecord, ///< the file ends inside the record
    DuplicateId, ///< labels: a second label of one record with another value and no later time
    NoLabelValue, ///< labels: the id is there, the label is not
    UnreadableTime, ///< the value of the time column is neither missing nor a time
};

std::string_view quarantineReasonName(QuarantineReason reason);

/// A row that could not be stored, kept so that it can be repaired and read again.
struct QuarantinedRow {
    QuarantineReason reason = QuarantineReason::TooFewFields;
    std::uint64_t line = 0; ///< physical line of its first byte, from 1
    std::uint64_t byte = 0; ///< offset of its first byte in the (decompressed) file
    std::uint64_t length = 0; ///< its whole length in bytes
    std::int32_t column = -1; ///< index of the offending field, -1 when it is the whole record
    std::string detail; ///< e.g. "0xF6 at byte 17", "16 fields, 18 expected"
    std::string raw; ///< at most the first 4,096 bytes, as they were
};

/// What is said of a log before its first row.
struct LogDescription {
    std::string name; ///< file name without the folders
    std::string path;
    Part part = Part::Production;
    std::uint64_t bytes = 0; ///< of the file as it lies on disk
};

/// What came of an import. The law: rowsIn == rowsStored + rowsQuarantined.
struct ImportSummary {
    LogId log;
    LogDescription description;
    std::string sha256; ///< of the file as it lies on disk, 64 hexadecimal digits
    std::uint64_t rowsIn = 0;
    std::uint64_t rowsStored = 0;
    std::uint64_t rowsQuarantined = 0;
    std::uint64_t blankLines = 0; ///< skipped, not rows
    std::vector<std::string> notes; ///< English, for provenance: "column n_chars became number at line 812"
};

/// What came of a label file. The law: rowsIn == joined + waiting + duplicate + quarantined.
struct LabelJoinSummary {
    LogDescription description;
    std::string sha256;
    std::uint64_t rowsIn = 0;
    std::uint64_t joined = 0; ///< now the label of a record
    std::uint64_t waiting = 0; ///< no record of that id yet; kept
    std::uint64_t duplicate = 0; ///< same id and same label again, or older than another one
    std::uint64_t quarantined = 0;
};

} // namespace faultline
