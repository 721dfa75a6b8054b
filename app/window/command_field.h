// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <vector>

class QAction;

namespace faultline {

/// Type a few letters of a command and press Enter. Offers every enabled action with its keys.
class CommandField : public QLineEdit {
    Q_OBJECT

public:
    explicit CommandField(QWidget *parent = nullptr);

    void setActions(std::vector<QAction *> actions);
    QSize sizeHint() const override { return {272, 28}; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void runChosen(const QString &text);
    void retranslate();

    std::vector<QAction *> m_actions;
};

} // namespace faultline
