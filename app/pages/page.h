// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/selection.h"
#include "app/session/session_state.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTimer;
class QVBoxLayout;

namespace faultline {

class Desk;
class ElidedLabel;
class Panel;

/// One page of the window: a title row (name, one line of context, controls) and a body. A page draws what it is given
/// and says what the user wants; it computes nothing and opens nothing.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// Where the page brings its questions; called once. Without one it shows what it shows before a log is open.
    void setDesk(Desk *desk);

    virtual void setSession(const SessionState &session) { m_session = session; }
    virtual void showReport(const ShownReport &shown) { m_shown = shown; }
    /// Results are being made again: the old picture stays, with a line of progress.
    virtual void setProgress(int percent) { Q_UNUSED(percent) }
    virtual void endProgress() { }
    /// A sentence in the panel that has no result; empty takes it away.
    virtual void setError(const QString &sentence) { Q_UNUSED(sentence) }
    /// Which window of the series is selected everywhere.
    virtual void setSelectedWindow(std::optional<std::size_t> window) { Q_UNUSED(window) }
    /// Of the panel with the focus: its table where that is shown, else its picture.
    virtual void copy();
    /// Shows the numbers of the panel with the focus in place of its picture, or the picture again.
    virtual void toggleTable();
    /// The panel with the focus, else the first one, that has something to take away; null without any.
    Panel *exportPanel() const;
    /// Enter, the double click's twin: pushes what is selected as conditions.
    virtual void drill() { }
    /// Ctrl+Enter: the records behind what is selected.
    virtual void openRecords() { }
    /// J (1) and K (-1): the next or previous one of what the page lists.
    virtual void moveItem(int by) { Q_UNUSED(by) }
    /// Space: a larger look at what is selected, without going anywhere.
    virtual void peek() { }
    /// Ctrl+F: where to type what is looked for; the first text field of the page unless it knows better.
    virtual void find();

signals:
    void windowSelected(std::optional<std::size_t> window);
    void windowSizeChosen(faultline::Window window);
    void thresholdChosen(faultline::Threshold limit);
    void thresholdRemoved(faultline::Metric metric);
    /// id 0 adds a note, else the one of that id becomes this.
    void noteSaved(const faultline::Annotation &note);
    void noteRemoved(const faultline::Annotation &note);
    void hintChanged(const QString &hint);
    /// Index into pageCatalog().
    void pageRequested(int page);
    /// What was clicked or moved to fills the inspector; one without a title empties it.
    void selected(const faultline::Selection &selection);
    /// Show only these of the records that are shown now.
    void drilled(const faultline::Cohort &cohort);
    /// The same, on the page of the records.
    void recordsRequested(const faultline::Cohort &cohort);
    /// "Add labels…": the button of a page that is empty for want of labels.
    void labelsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Data, cohort or desk are others now: ask again. Called only while the page can be seen; once for many changes.
    virtual void refresh() { }
    /// Null before setDesk().
    Desk *desk() const { return m_desk; }
    /// Calls refresh() soon: now when the page can be seen, else when it is shown.
    void invalidate();
    /// Sets every text of the page anew; called once by the most derived constructor and on every change of language.
    virtual void retranslate() = 0;

    void setTitle(const QString &title, const QString &context);
    void addTitleControl(QWidget *control);
    QVBoxLayout *body() const { return m_body; }
    const SessionState &session() const { return m_session; }
    const ShownReport &shown() const { return m_shown; }

private:
    QLabel *m_title;
    ElidedLabel *m_context;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
    Desk *m_desk = nullptr;
    QTimer *m_refresh;
    bool m_stale = true;
    SessionState m_session;
    ShownReport m_shown;
};

} // namespace faultline
