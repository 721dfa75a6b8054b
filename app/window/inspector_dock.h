// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session_state.h"

#include <QDockWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace faultline {

class EmptyState;

/// What is selected: what it is, how much, how sure, since when. So far a window of the series.
class InspectorDock : public QDockWidget {
    Q_OBJECT

public:
    explicit InspectorDock(QWidget *parent = nullptr);

    void showReport(const ShownReport &shown);
    void setWindow(std::optional<std::size_t> window);
    /// Plain text of what is shown, for copying and for tests.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString windowHtml() const;

    ShownReport m_shown;
    std::optional<std::size_t> m_window;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_details;
};

} // namespace faultline
