// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/notes.h"

#include "analysis/store/annotation_table.h"
#include "app/session/undo_step.h"

#include <QDateTime>

#include <algorithm>

namespace faultline {

/// From one state of a note to another; absent: there is none.
class Notes::Change : public UndoStep {
public:
    Change(Notes &notes, const std::optional<Annotation> &before, const std::optional<Annotation> &after)
        : UndoStep(
            !before      ? [] { return Notes::tr("Undo new note"); }
                : !after ? [] { return Notes::tr("Undo removal of note"); }
                         : [] { return Notes::tr("Undo change of note"); },
            !before      ? [] { return Notes::tr("Redo new note"); }
                : !after ? [] { return Notes::tr("Redo removal of note"); }
                         : [] { return Notes::tr("Redo change of note"); },
            [&notes, before, after] {
                notes.apply(after ? Write{*after, true} : Write{*before, false});
            },
            [&notes, before, after] {
                notes.apply(before ? Write{*before, true} : Write{*after, false});
            })
    {
    }
};

Notes::Notes(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Notes::load()
{
    if (m_desk.projectPath() != m_project) {
        m_desk.undoStack().clear();
        m_lastId = 0;
        m_notes.clear();
        emit changed(m_notes);
    }
    m_project = m_desk.projectPath();
    m_desk.cancel(m_asking);
    m_waiting.clear();
    m_busy = false;
    if (m_desk.isOpen())
        writeNext(); // with nothing to write it only reads
}

void Notes::save(const Annotation &note)
{
    if (!m_desk.isOpen())
        return;
    const auto same =
        std::find_if(m_notes.begin(), m_notes.end(), [&](const Annotation &known) { return known.id == note.id; });
    if (same != m_notes.end()) {
        if (!(*same == note))
            m_desk.undoStack().push(new Change(*this, *same, note));
        return;
    }
    Annotation added = note;
    added.id = ++m_lastId;
    added.created = QDateTime::currentMSecsSinceEpoch() * 1000;
    m_desk.undoStack().push(new Change(*this, std::nullopt, added));
}

void Notes::remove(const Annotation &note)
{
    const bool known =
        std::any_of(m_notes.begin(), m_notes.end(), [&](const Annotation &each) { return each.id == note.id; });
    if (m_desk.isOpen() && known)
        m_desk.undoStack().push(new Change(*this, note, std::nullopt));
}

void Notes::apply(const Write &write)
{
    m_waiting.push_back(write);
    if (!m_busy)
        writeNext();
}

void Notes::writeNext()
{
    std::optional<Write> write;
    if (!m_waiting.empty()) {
        write = m_waiting.front();
        m_waiting.pop_front();
    }
    m_busy = true;
    const QString title = write ? tr("Saving a note") : tr("Reading notes");
    m_desk.work<std::vector<Annotation>>(
        m_asking, title,
        [write](Workspace &workspace, Run &) -> Result<std::vector<Annotation>> {
            std::vector<Annotation> notes;
            const Result<void> done = workspace.onProject([&](Project &project) -> Result<void> {
                if (write) {
                    const Result<void> written = write->put ? putAnnotation(project.database(), write->note)
                                                            : removeAnnotation(project.database(), write->note.id);
                    if (!written)
                        return written;
                }
                Result<std::vector<Annotation>> listed = listAnnotations(project.database());
                if (!listed)
                    return listed.error();
                notes = listed.take();
                return {};
            });
            return done ? Result<std::vector<Annotation>>(std::move(notes)) : done.error();
        },
        this,
        [this, title](Result<std::vector<Annotation>> notes) {
            m_busy = false;
            if (!notes) {
                m_desk.undoStack().clear(); // it would take back what was never written
                m_waiting.clear();
                emit failed(title, notes.error());
                return;
            }
            take(std::move(notes));
            if (!m_waiting.empty())
                writeNext();
        });
}

void Notes::take(Result<std::vector<Annotation>> notes)
{
    m_notes = notes.take();
    for (const Annotation &note : m_notes)
        m_lastId = std::max(m_lastId, note.id);
    emit changed(m_notes);
}

} // namespace faultline
