// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace faultline {

/// A label of one of the style sheet's tones: muted, caption, body, strong, title, hero, cardTitle, number, bad.
QLabel *toneLabel(const char *tone, QWidget *parent = nullptr, bool wrap = false);
void setTone(QLabel *label, const char *tone);

/// One line that gives way: shows an ellipsis where it does not fit, and then has the whole text as tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
};

} // namespace faultline
