// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/import.h"

namespace faultline {

std::string_view quarantineReasonName(QuarantineReason reason)
{
    switch (reason) {
    case QuarantineReason::TooFewFields:
        return "too_few_fields";
    case QuarantineReason::TooManyFields:
        return "too_many_fields";
    case QuarantineReason::InvalidUtf8:
        return "invalid_utf8";
    case QuarantineReason::NulByte:
        return "nul_byte";
    case QuarantineReason::UnterminatedQuote:
        return "unterminated_quote";
    case QuarantineReason::TextAfterQuote:
        return "text_after_quote";
    case QuarantineReason::RecordTooLong:
        return "record_too_long";
    case QuarantineReason::TruncatedRecord:
        return "truncated_record";
    case QuarantineReason::DuplicateId:
        return "duplicate_id";
    case QuarantineReason::NoLabelValue:
        return "no_label_value";
    case QuarantineReason::UnreadableTime:
        return "unreadable_time";
    }
    return {};
}

} // namespace faultline
