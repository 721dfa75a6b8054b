// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace faultline {

enum class TagKind { Plain, Ok, Warn, Bad };

/// A small state with its sign: colour is never the only carrier.
class Tag : public QWidget {
    Q_OBJECT

public:
    explicit Tag(QWidget *parent = nullptr);

    void setState(TagKind kind, const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TagKind m_kind = TagKind::Plain;
    QString m_text;
};

} // namespace faultline
