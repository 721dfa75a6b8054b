// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace faultline {

/// F1: a list of topics and one of them in words. Not modal, so that it can be read beside the work.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// The name of a page's icon, or "cohort", "inspector", "jobs", "inputs", "sample"; an unknown one shows "inputs".
    void setTopic(const QString &name);
    QString topic() const;
    /// What is shown, as plain text.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTopic();

    QListWidget *m_topics;
    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace faultline
