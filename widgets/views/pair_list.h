// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace faultline {

/// A list of ranked pairs: names, a bar with the effect, the highest rate, a tick where it is confirmed. Says which row
/// the user chose; rows set by the program are not said.
class PairList : public QListView {
    Q_OBJECT

public:
    explicit PairList(QWidget *parent = nullptr);

    /// -1: none.
    void showRow(int row);

signals:
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool m_showing = false;
};

} // namespace faultline
