// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace faultline {

/// Looks like the field that it opens: an icon, what can be typed, the shortcut in a box. Gives way to the icon alone.
class CommandField : public QPushButton {
    Q_OBJECT

public:
    explicit CommandField(QWidget *parent = nullptr);

    /// As people read it; empty: none.
    void setKeys(const QString &keys);
    QSize sizeHint() const override { return {272, 28}; }
    QSize minimumSizeHint() const override { return {36, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_keys;
};

} // namespace faultline
