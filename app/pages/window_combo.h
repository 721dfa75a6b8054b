// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <QComboBox>

namespace faultline {

/// Hour ... year; keeps its words in the language of the window.
class WindowCombo : public QComboBox {
    Q_OBJECT

public:
    explicit WindowCombo(QWidget *parent = nullptr);

    void setWindow(Window window);
    Window window() const;

signals:
    void windowChosen(faultline::Window window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace faultline
