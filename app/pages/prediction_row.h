// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session_state.h"

#include <QWidget>

class QComboBox;

namespace faultline {

class EmptyState;
class Page;
class Panel;
class PredictionView;

/// What is known without labels: how much of each class was predicted over time, and the number of records. While the log
/// has no label, beside it what labels would bring, and the button that adds them.
class PredictionRow : public QWidget {
    Q_OBJECT

public:
    /// Its wishes leave through the page's signals.
    explicit PredictionRow(Page &page);

    void show(const ShownReport &shown, const SessionState &session);
    void setSelectedWindow(std::optional<std::size_t> window);
    PredictionView *view() const { return m_view; }
    Panel *panel() const { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    ShownReport m_shown;
    SessionState m_session;
    Panel *m_panel;
    PredictionView *m_view;
    QComboBox *m_heights;
    Panel *m_waitingPanel;
    EmptyState *m_waiting;
};

} // namespace faultline
