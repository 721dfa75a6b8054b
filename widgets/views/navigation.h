// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace faultline {

/// One entry of the navigation; a disabled one says in its tooltip what it needs.
struct NavigationEntry {
    QString icon;
    QString title;
    QString toolTip;
    bool enabled = true;
    int count = 0; ///< open items; 0: no tag
};

/// The pages at the left: icon, title, count tag. Folds to icons.
class Navigation : public QListView {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setEntries(const std::vector<NavigationEntry> &entries);
    void setCurrent(int page);
    int current() const;
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel m_model;
    bool m_folded = false;
    bool m_filling = false;
};

} // namespace faultline
