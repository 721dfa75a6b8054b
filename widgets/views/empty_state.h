// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace faultline {

/// Says what is missing, why it matters, and offers at most one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &icon, const QString &missing, const QString &why, const QString &button = {});

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_missing;
    QLabel *m_why;
    QPushButton *m_button;
};

} // namespace faultline
