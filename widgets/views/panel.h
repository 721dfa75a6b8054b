// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace faultline {

class ElidedLabel;
class ProgressLine;

/// A frame with a header: bold title, muted subtitle, controls at the right; below it a thin progress line, a line for
/// an error, the body and a caption. Its height never changes because data came.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setCaption(const QString &caption);
    void addControl(QWidget *control);
    void setBody(QWidget *body);
    /// A failure is a line in the panel, never a box; empty takes it away.
    void setError(const QString &sentence);
    ProgressLine *progressLine() const { return m_progress; }

private:
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QLabel *m_caption;
    QLabel *m_error;
    ProgressLine *m_progress;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
};

} // namespace faultline
