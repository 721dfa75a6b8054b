// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <memory>
#include <string>

namespace faultline {

enum class Access { ReadWrite, ReadOnly };

/// One open project file. For writing it is held by this process alone until close(); readers may come and go.
/// Not for several threads at once: readers on other threads use a SegmentReader of their own.
class Project {
public:
    /// A new, empty project; nothing is left behind when that fails.
    static Result<std::unique_ptr<Project>> create(const std::string &path);
    /// An existing one. An older version is copied to NAME.vN.bak and brought up to date when opened for writing.
    /// Fails with Io, Format, TooNew, Locked or Corrupt, in words for a person.
    static Result<std::unique_ptr<Project>> open(const std::string &path, Access access);
    /// Closes; call close() to hear of errors.
    ~Project();
    Project(const Project &) = delete;
    Project &operator=(const Project &) = delete;

    const std::string &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    Database &database() { return m_database; }

    /// Grows with every change of logs, labels or schema; stored results name it. 0 in an empty project.
    std::int64_t dataRevision();
    /// Says that what readers see has changed; inside the transaction that changes it, and only between beginChange()
    /// and endChange(): a label join counts on the revision it found.
    Result<void> bumpDataRevision();
    /// The same for ever and for everybody with the same first log: its SHA-256. Empty before the first log.
    std::string projectId();
    Result<void> setTask(Task task, const std::string &positive);

    /// Keeps the lock against other computers; at least once a minute while the project is open for writing.
    Result<void> beat();
    /// Folds the write-ahead log back, so that the one file is all there is. The project cannot be used afterwards.
    Result<void> close();

    /// One import or label join at a time: Locked while another one runs, else marks this one as running.
    Result<void> beginChange();
    void endChange() { m_changing = false; }

private:
    Project(Database database, Access access)
        : m_database(std::move(database))
        , m_path(m_database.path())
        , m_access(access)
    {
    }
    Result<void> prepareForWriting(bool closedCleanly);
    Result<void> writeTask(Task task, const std::string &positive);

    Database m_database;
    std::string m_path;
    Access m_access;
    bool m_holdsWriter = false;
    bool m_changing = false;
    bool m_closed = false;
};

} // namespace faultline
