// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>

namespace faultline {

/// One change that can be taken back, told in the user's words: "Undo change of limit". The words are asked for whenever
/// they are shown, so that they follow the language:
///
///     desk()->undoStack().push(new UndoStep([] { return Desk::tr("Undo note"); }, [] { return Desk::tr("Redo note"); },
///                                           [=] { add(note); }, [=] { remove(note); }));
///
/// push() makes the change. What the changes capture must outlive the stack or be shared.
class UndoStep : public QUndoCommand {
public:
    using Words = QString (*)();
    using Change = std::function<void()>;

    UndoStep(Words undoText, Words redoText, Change make, Change takeBack)
        : m_undoWords(undoText)
        , m_redoWords(redoText)
        , m_make(std::move(make))
        , m_takeBack(std::move(takeBack))
    {
    }

    QString undoWords() const { return m_undoWords(); }
    QString redoWords() const { return m_redoWords(); }
    void redo() override { m_make(); }
    void undo() override { m_takeBack(); }

private:
    Words m_undoWords;
    Words m_redoWords;
    Change m_make;
    Change m_takeBack;
};

} // namespace faultline
