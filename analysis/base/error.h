// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace faultline {

/// What sort of failure it is: the user interface acts on this, never on the text.
enum class ErrorKind {
    Io, ///< a file or disk refused: missing, unreadable, full
    Format, ///< the bytes are not what they claim to be
    Schema, ///< readable, but the columns do not make a log
    TooNew, ///< written by a newer Faultline
    Locked, ///< another process writes this project
    Corrupt, ///< a checksum or page check failed
    Query, ///< a cohort, SQL or cube question that cannot be answered
    Network, ///< a peer did not answer as it should
    Invalid, ///< an argument outside its range
    Cancelled, ///< the user changed their mind; nothing is shown
    Internal, ///< a promise of our own was broken
};

/// One failure: a whole sentence that names the thing and the next step, and where it happened.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string message;
    std::string where; ///< file, file:line, table or command; empty when the message says it all
};

/// Either a value or the Error that kept it from being made.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    /// Moves the value out; only when ok().
    T take() { return std::move(std::get<0>(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

inline Error cancelled()
{
    return {ErrorKind::Cancelled, {}, {}};
}

} // namespace faultline
