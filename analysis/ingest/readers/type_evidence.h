// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/readers/value_text.h"
#include "analysis/values/schema.h"

#include <string_view>

namespace faultline {

/// What the values of a column have been so far, and so which type keeps every one of them exactly.
struct TypeEvidence {
    bool seen = false; ///< there was a value; missing ones say nothing
    bool tokenSeen = false; ///< "NA", "NULL", ...: a value in a text column, missing in others
    bool integers = true; ///< all are canonical integers
    bool bigInteger = false; ///< one is beyond +-2^53: float64 would not keep it
    bool numbers = true; ///< all are numbers
    bool times = true; ///< all are ISO times

    /// An unquoted empty field must not be given.
    void add(std::string_view text, TimeReader &times);
    void add(const TypeEvidence &other);
    /// The narrowest type for all of it; Int64 when there was no value.
    ValueType type() const;

    /// What is known of values that were read into a column of this type.
    static TypeEvidence ofColumn(ValueType type, bool seen, bool bigInteger);
};

} // namespace faultline
