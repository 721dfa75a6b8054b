// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/note_dialog.h"

#include "widgets/views/label.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr Micros kMinute = 60 * kSecond;

QDateTime shownTime(Micros time)
{
    const Micros minutes = time >= 0 ? time / kMinute : (time - kMinute + 1) / kMinute;
    return QDateTime::fromSecsSinceEpoch(minutes * 60, Qt::UTC);
}

QDateTimeEdit *timeEdit(Micros time)
{
    auto *edit = new QDateTimeEdit;
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    edit->setDateTime(shownTime(time));
    return edit;
}

Micros timeOf(const QDateTimeEdit &edit, Micros before)
{
    return edit.dateTime() == shownTime(before) ? before : edit.dateTime().toMSecsSinceEpoch() * 1000;
}

} // namespace

NoteDialog::NoteDialog(const Annotation &note, QWidget *parent)
    : QDialog(parent)
    , m_note(note)
    , m_text(new QPlainTextEdit(QString::fromStdString(note.text)))
    , m_at(timeEdit(note.at))
    , m_lasts(new QCheckBox(tr("until")))
    , m_until(timeEdit(note.until.value_or(note.at + kDay)))
    , m_problem(toneLabel("bad", nullptr, true))
{
    const bool isNew = note.id == 0;
    setWindowTitle(isNew ? tr("Add note") : tr("Change note"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What happened: a deployment, an outage, corrected labels"));
    m_text->setFixedHeight(72);
    m_text->setMinimumWidth(360);
    m_lasts->setChecked(note.until.has_value());
    m_lasts->setToolTip(tr("The note is about a span of time; the end itself no longer belongs to it."));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("Note"), m_text);
    form->addRow(tr("At (UTC)"), m_at);
    form->addRow(m_lasts, m_until);
    form->addRow(QString(), m_problem);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(isNew ? tr("Add note") : tr("Save note"), QDialogButtonBox::AcceptRole);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    if (!isNew) {
        QPushButton *remove = buttons->addButton(tr("Remove note"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removeRequested();
            reject();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::check);
    connect(m_lasts, &QCheckBox::toggled, this, &NoteDialog::check);
    for (QDateTimeEdit *edit : {m_at, m_until})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &NoteDialog::check);
    check();
    m_text->setFocus();
}

Annotation NoteDialog::note() const
{
    Annotation note = m_note;
    note.text = m_text->toPlainText().trimmed().toStdString();
    note.at = timeOf(*m_at, m_note.at);
    note.until.reset();
    if (m_lasts->isChecked())
        note.until = timeOf(*m_until, m_note.until.value_or(m_note.at + kDay));
    return note;
}

void NoteDialog::check()
{
    const Annotation note = this->note();
    m_until->setEnabled(m_lasts->isChecked());
    const bool ordered = !note.until || *note.until > note.at;
    m_problem->setText(ordered ? QString() : tr("The note must end after it begins."));
    m_save->setEnabled(ordered && !note.text.empty());
}

} // namespace faultline
