// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/annotation.h"
#include "app/session/desk.h"

#include <QObject>

#include <deque>
#include <vector>

namespace faultline {

/// The notes of the open project: read, changed and taken back in jobs, one change after the other. Every change can be
/// undone; what the file refuses is said, and the notes are then those of the file.
class Notes : public QObject {
    Q_OBJECT

public:
    /// The desk outlives it; changes go onto its undo stack.
    explicit Notes(Desk &desk, QObject *parent = nullptr);

    /// Another project, or the same with more data; without one there are no notes.
    void load();
    const std::vector<Annotation> &all() const { return m_notes; }

public slots:
    /// Adds a note (id 0) or changes the one of its id.
    void save(const faultline::Annotation &note);
    void remove(const faultline::Annotation &note);

signals:
    void changed(const std::vector<faultline::Annotation> &notes);
    void failed(const QString &context, const faultline::Error &error);

private:
    class Change;
    /// One write: put the note, or take it away.
    struct Write {
        Annotation note;
        bool put = true;
    };

    void apply(const Write &write);
    void writeNext();
    void take(Result<std::vector<Annotation>> notes);

    Desk &m_desk;
    QString m_project;
    std::vector<Annotation> m_notes;
    std::int64_t m_lastId = 0; ///< never given twice, so that undo finds its own
    std::deque<Write> m_waiting;
    bool m_busy = false;
    Asking m_asking;
};

} // namespace faultline
