// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/selection.h"
#include "app/session/session_state.h"

#include <QDockWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

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
    /// Plain text of what is shown, for copying and for tests.
    QString text() const;

signals:
    void filterRequested(const faultline::Cohort &cohort);
    void recordsRequested(const faultline::Cohort &cohort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString windowHtml() const;
    QString selectionHtml() const;

    ShownReport m_shown;
    std::optional<std::size_t> m_window;
    Selection m_selection;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_details;
    QPushButton *m_records;
    QPushButton *m_filter;
};

} // namespace faultline
