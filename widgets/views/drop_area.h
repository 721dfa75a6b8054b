// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace faultline {

/// Local files and folders of a drag or of the clipboard; empty when it holds none.
QStringList droppedPaths(const QMimeData *data);

/// A large dashed field that takes files; click or Enter asks for one.
class DropArea : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    void setTexts(const QString &invitation, const QString &promise);
    QSize sizeHint() const override { return {400, 160}; }

signals:
    void dropped(const QStringList &paths);
    void browseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_invitation;
    QString m_promise;
    bool m_over = false;
};

} // namespace faultline
