// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/records.h"

#include <QWidget>

namespace faultline {

/// The square picture of one record, as large as there is room, every pixel a square of its own.
class RecordPictureView : public QWidget {
    Q_OBJECT

public:
    explicit RecordPictureView(QWidget *parent = nullptr);

    void setPicture(RecordPicture picture);
    bool hasPicture() const { return m_picture.edge > 0; }
    QSize sizeHint() const override { return {160, 160}; }
    QSize minimumSizeHint() const override { return {60, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecordPicture m_picture;
};

} // namespace faultline
