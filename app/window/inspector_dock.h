// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/selection.h"
#include "app/session/session_state.h"
#include "app/window/inspector_text.h"

#include <QDockWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace faultline {

class EmptyState;

/// What is selected: what it is, how much, how sure, since when, and at the bottom what can be done with it. A window of
/// the series, or whatever a page selected; the newer of the two.
class InspectorDock : public QDockWidget {
    Q_OBJECT

public:
    explicit InspectorDock(QWidget *parent = nullptr);

    void showReport(const ShownReport &shown);
    void setWindow(std::optional<std::size_t> window);
    void setSelection(const Selection &selection);
    /// Plain text of what is shown, a line a fact; empty when nothing is.
    QString text() const;
    /// What it is about, for a tab: "Window 2 of 12"; empty when nothing is selected.
    QString subject() const;
    /// The widget inside. It can be lent to another place (a tab over the page) and taken back.
    QWidget *contents() const;
    void takeBack();

signals:
    /// Something else is shown, or nothing.
    void changed();
    void filterRequested(const faultline::Cohort &cohort);
    void recordsRequested(const faultline::Cohort &cohort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    InspectorText told() const;

    ShownReport m_shown;
    std::optional<std::size_t> m_window;
    Selection m_selection;
    QStackedWidget *m_contents;
    EmptyState *m_empty;
    QLabel *m_details;
    QPushButton *m_records;
    QPushButton *m_filter;
};

} // namespace faultline
