// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_notes.h"

#include "app/dialogs/note_dialog.h"
#include "app/pages/page.h"
#include "widgets/charts/metric_chart.h"

namespace faultline {

namespace {

void openDialog(Page &page, const Annotation &note)
{
    auto *dialog = new NoteDialog(note, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &page, [&page, dialog] { emit page.noteSaved(dialog->note()); });
    QObject::connect(dialog, &NoteDialog::removeRequested, &page, [&page, note] { emit page.noteRemoved(note); });
    dialog->open();
}

} // namespace

void connectNotes(MetricChart &chart, Page &page)
{
    QObject::connect(&chart, &MetricChart::noteRequested, &page, [&page](Micros at, std::optional<Micros> until) {
        openDialog(page, {0, at, until, {}, std::nullopt});
    });
    QObject::connect(&chart, &MetricChart::noteEditRequested, &page,
                     [&page](const Annotation &note) { openDialog(page, note); });
}

} // namespace faultline
