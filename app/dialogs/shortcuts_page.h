// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace faultline {

class Shortcuts;

/// Every action with its keys; the chosen one can be given others. Keys that something else has are named before they
/// are taken away from it.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    QKeySequenceEdit *keys() const { return m_keys; }
    QPushButton *assign() const { return m_assign; }
    QPushButton *reset() const { return m_reset; }
    QString note() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void filter();
    void showChosen();
    void judge();
    void assignKeys();
    int chosen() const; ///< row of the shortcuts; -1: none
    QString nameOf(int row) const;
    void retranslate();

    Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_note;
};

} // namespace faultline
