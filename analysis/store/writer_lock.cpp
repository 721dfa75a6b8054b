// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/writer_lock.h"

#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace faultline {

namespace {

constexpr std::int64_t kSilence = 120; // seconds without a heartbeat after which another computer has lost the lock

/// Field 22 of /proc/PID/stat; 0 when it cannot be read. The command name before it may hold spaces and brackets.
std::int64_t startOf(std::int64_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(file, line))
        return 0;
    const std::size_t bracket = line.rfind(')');
    if (bracket == std::string::npos)
        return 0;
    std::istringstream fields(line.substr(bracket + 1));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    return std::strtoll(field.c_str(), nullptr, 10);
}

bool isAlive(const WriterRow &row)
{
    if (kill(static_cast<pid_t>(row.pid), 0) != 0 && errno != EPERM)
        return false;
    const std::int64_t started = startOf(row.pid);
    return started == 0 || row.started == 0 || started == row.started; // else the pid was given out again
}

bool isHeld(const WriterRow &row, const WriterRow &own)
{
    return row.host == own.host ? isAlive(row) : own.heartbeat - row.heartbeat < kSilence;
}

} // namespace

WriterRow thisProcess()
{
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    WriterRow row;
    row.pid = getpid();
    row.started = startOf(row.pid);
    row.host = host.data();
    row.heartbeat =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    return row;
}

Result<bool> takeWriterRow(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const WriterRow own = thisProcess();
    bool tookOver = false;
    {
        Result<Statement> select = database.prepare("SELECT pid, started, host, heartbeat FROM writer");
        if (!select)
            return select.error();
        Result<bool> row = select->step();
        if (!row)
            return row.error();
        if (*row) {
            const WriterRow holder{select->integer(0), select->integer(1), select->text(2), select->integer(3)};
            if (isHeld(holder, own)) {
                const std::string name = std::filesystem::path(database.path()).filename().string();
                return Error{ErrorKind::Locked,
                             name + " is already open for writing in process " + std::to_string(holder.pid) + " on "
                                 + holder.host + ". Close it there, or open it read-only.",
                             database.path()};
            }
            tookOver = true;
        }
    }
    Result<void> taken = database.execute("INSERT OR REPLACE INTO writer VALUES (1, ?, ?, ?, ?)", own.pid, own.started,
                                          own.host, own.heartbeat);
    if (taken)
        taken = transaction->commit();
    if (!taken)
        return taken.error();
    return tookOver;
}

Result<void> beatWriterRow(Database &database)
{
    return database.execute("UPDATE writer SET heartbeat = ?", thisProcess().heartbeat);
}

Result<void> leaveWriterRow(Database &database)
{
    return database.execute("DELETE FROM writer");
}

} // namespace faultline
