// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/command_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace faultline {

/// Ctrl+K: everything the program can do, found by a few letters of its name. Lies over the window it is made for; Up and
/// Down move, Enter runs, Esc leaves, and so does clicking elsewhere. What was run is offered first the next time.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(QSettings &settings, QWidget *window);

    /// Shows itself with these, empty, ready to be typed into.
    void open(std::vector<PaletteCommand> commands);
    /// Gives the focus back to what had it.
    void leave();

    QLineEdit *field() const { return m_field; }
    const CommandModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillIn();
    void moveBy(int by);
    void run(const QModelIndex &index);
    void place();
    void retranslate();

    QSettings &m_settings;
    CommandModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_hint;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace faultline
