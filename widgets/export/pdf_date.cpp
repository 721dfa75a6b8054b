// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/pdf_date.h"

#include <QCryptographicHash>

namespace faultline {

namespace {

/// Entries of the cross-reference table are of 20 bytes, the first 10 of them the offset.
constexpr qsizetype kEntry = 20;
constexpr qsizetype kOffsetDigits = 10;

QByteArray offsetDigits(qsizetype offset)
{
    return QByteArray::number(offset).rightJustified(kOffsetDigits, '0');
}

/// Moves every offset beyond `at` by `delta`; the table itself has moved already.
void shiftOffsets(QByteArray &pdf, qsizetype at, qsizetype delta)
{
    const qsizetype mark = pdf.lastIndexOf("startxref");
    const qsizetype table = pdf.lastIndexOf("\nxref\n", mark);
    if (mark < 0 || table < 0)
        return;
    const qsizetype header = table + 6;
    const qsizetype first = pdf.indexOf('\n', header) + 1;
    const qsizetype end = pdf.indexOf("trailer", first);
    for (qsizetype entry = first; entry + kEntry <= end; entry += kEntry) {
        const qsizetype offset = pdf.mid(entry, kOffsetDigits).toLongLong();
        if (pdf.at(entry + kEntry - 3) == 'n' && offset > at)
            pdf.replace(entry, kOffsetDigits, offsetDigits(offset + delta));
    }
    const qsizetype digits = mark + 10;
    pdf.replace(digits, pdf.indexOf('\n', digits) - digits, QByteArray::number(table + 1));
}

} // namespace

QByteArray withDate(QByteArray pdf, const QDate &date)
{
    const QByteArray key("/CreationDate (");
    const qsizetype at = pdf.indexOf(key);
    const qsizetype from = at + key.size();
    const qsizetype to = at < 0 ? -1 : pdf.indexOf(')', from);
    if (to < 0)
        return pdf;
    const QByteArray stamp = "D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
    const qsizetype delta = stamp.size() - (to - from);
    pdf.replace(from, to - from, stamp);
    shiftOffsets(pdf, at, delta);
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    const qsizetype trailer = pdf.lastIndexOf("/Root ");
    return pdf.insert(trailer, "/ID [<" + id + "><" + id + ">]\n");
}

} // namespace faultline
