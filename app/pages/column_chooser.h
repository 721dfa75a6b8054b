// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "widgets/models/records_model.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace faultline {

/// A list of columns that opens below its button: tick what the table shows, narrow the list by typing.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// All that can be chosen, and those that are, in the order in which they are shown.
    void setColumns(const std::vector<RecordHead> &all, const std::vector<RecordColumn> &chosen);
    std::vector<RecordColumn> chosen() const { return m_chosen; }
    void openBelow(QWidget *button);
    QListWidget *list() const { return m_list; }

signals:
    void chosenChanged();
    /// Back to what a log shows at first.
    void firstAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void narrow();
    void ticked(QListWidgetItem *item);
    void tickShown(bool tick);

    QLineEdit *m_find;
    QListWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_first;
    std::vector<RecordHead> m_heads;
    std::vector<RecordColumn> m_chosen;
    bool m_filling = false;
};

} // namespace faultline
