// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/save_cohort_dialog.h"

#include "widgets/views/label.h"
#include "widgets/words/cohort_words.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace faultline {

SaveCohortDialog::SaveCohortDialog(const QString &text, std::vector<SavedCohort> saved, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_saved(std::move(saved))
    , m_prompt(new QLabel)
    , m_name(new QLineEdit)
    , m_note(toneLabel("muted", nullptr, true))
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("saveCohortDialog"));
    setMinimumWidth(440);
    QStringList names;
    for (const SavedCohort &one : m_saved)
        names << QString::fromStdString(one.name);
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_name->setMaxLength(120);
    m_prompt->setBuddy(m_name);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing() + 4); // its two sentences move nothing
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_save->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_prompt);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveCohortDialog::retranslate);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

QString SaveCohortDialog::name() const
{
    return m_name->text().trimmed();
}

const SavedCohort *SaveCohortDialog::taken() const
{
    for (const SavedCohort &one : m_saved) {
        if (QString::fromStdString(one.name) == name())
            return &one;
    }
    return nullptr;
}

void SaveCohortDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SaveCohortDialog::retranslate()
{
    setWindowTitle(tr("Save cohort"));
    m_prompt->setText(tr("Name of the cohort"));
    m_cancel->setText(tr("Cancel"));
    const SavedCohort *old = taken();
    m_save->setText(old ? tr("Replace cohort") : tr("Save cohort"));
    m_save->setEnabled(!name().isEmpty());
    m_note->setText(old ? tr("This name stands for: %1. It is replaced.", "text of a cohort")
                              .arg(onOneLine(QString::fromStdString(old->text)))
                        : onOneLine(m_text));
    setTone(m_note, old ? "bad" : "muted");
}

} // namespace faultline
