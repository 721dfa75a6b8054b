// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace faultline {

class DropArea;

/// What is shown while no log is open: the sample, an own log, what else helps (later: recent projects), a large field
/// to drop files on, and what will happen in three steps.
class FirstStartPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    /// Paths, newest first; they take the place of the third card.
    void setRecentProjects(const QStringList &paths);

signals:
    void sampleRequested();
    void browseRequested();
    void inputsExplained();
    void filesDropped(const QStringList &paths);
    void projectRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Card {
        QLabel *icon;
        QLabel *title;
        QLabel *text;
        QPushButton *button;
        QVBoxLayout *extra;
    };
    struct Step {
        QLabel *icon;
        QLabel *title;
        QLabel *text;
    };

    Card addCard(QHBoxLayout *row);
    Step addStep(QHBoxLayout *row);
    void retranslate();
    void fillRecent();

    QLabel *m_headline;
    QLabel *m_promise;
    Card m_sample;
    Card m_own;
    Card m_more;
    Step m_steps[3];
    DropArea *m_drop;
    QStringList m_recent;
};

} // namespace faultline
