// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLibraryInfo>
#include <QVBoxLayout>

namespace faultline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("about", text);
}

QString aboutHtml()
{
    return QCoreApplication::translate(
               "about",
               "<p style='font-size:16px'><b>Faultline %1</b></p><p>Finds out why a machine-learning "
               "model fails, from the log of what it predicted and what turned out to be true.</p>"
               "<p>Free software under the GNU General Public License, version 3 or later. Built with "
               "Qt %2, Qt Charts, SQLite, LZ4, zlib and Eigen. Everything stays on this computer.</p>")
        .arg(QStringLiteral(FAULTLINE_VERSION), QString::fromLatin1(qVersion()));
}

class AboutDialog final : public QDialog {
public:
    explicit AboutDialog(QWidget *parent)
        : QDialog(parent)
        , m_text(new QLabel)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
        m_text->setMinimumWidth(520);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 18, 20, 14);
        layout->setSpacing(14);
        layout->addWidget(m_text);
        layout->addWidget(buttons);
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QDialog::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        setWindowTitle(say(QT_TRANSLATE_NOOP("about", "About Faultline")));
        m_text->setText(aboutHtml());
    }

    QLabel *m_text;
};

} // namespace

void showAbout(QWidget *parent)
{
    (new AboutDialog(parent))->show();
}

QString inputsHelpTitle()
{
    return say(QT_TRANSLATE_NOOP("about", "What needs what"));
}

QString inputsHelpHtml()
{
    return say(
        QT_TRANSLATE_NOOP("about",
                          "<p style='font-size:16px'><b>What needs what</b></p>"
                          "<table cellspacing='0' cellpadding='5'>"
                          "<tr><td><b>Log</b></td><td>What the model predicted. With labels: accuracy and all other "
                          "metrics. With times: their course. "
                          "With a confidence or probabilities: calibration, AUC, log loss. With model versions: what a "
                          "change of model did.</td></tr>"
                          "<tr><td><b>Labels</b></td><td>What turned out to be true, when it arrives later: a file "
                          "with the record id and the label. "
                          "Labels without a record wait for it.</td></tr>"
                          "<tr><td><b>Baseline</b></td><td>Rows to compare with. <i>Training</i>: the rows the model "
                          "was fitted on; inputs can be "
                          "compared, quality cannot. <i>Reference</i>: held-back rows, or a stretch of production that "
                          "was accepted; both can be "
                          "compared.</td></tr>"
                          "<tr><td><b>Model</b></td><td>An ONNX file will show which layer causes failures. Not in "
                          "this version yet.</td></tr>"
                          "</table><p>Only the log is required. A column that a log lacks is absent, not zero.</p>"));
}

QString sampleSourceTitle()
{
    return say(QT_TRANSLATE_NOOP("about", "Where the sample comes from"));
}

QString sampleSourceHtml()
{
    return say(QT_TRANSLATE_NOOP("about",
                                 "<p style='font-size:16px'><b>Where the sample comes from</b></p>"
                                 "<p>60,000 flights of 5 February to 29 April 2001 with their arrival "
                                 "delays: US Bureau of Transportation Statistics, "
                                 "on-time performance reports (14 CFR 234), and airport states from "
                                 "Data.gov, both as packaged in vega-datasets. Works of the "
                                 "US government, in the public domain.</p>"
                                 "<p>Question: does the flight arrive 15 minutes late or more? Two "
                                 "gradient-boosting models answered, the second from 2 April "
                                 "2001. The decision threshold is 0.230, later 0.246, so the returned "
                                 "class is not always the more probable one. 89 labels "
                                 "arrived after the last day and are not in the log.</p>"
                                 "<p>The numbers are as the models gave them; nothing was edited.</p>"));
}

} // namespace faultline
