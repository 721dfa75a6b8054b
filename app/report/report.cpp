// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/report/page_flow.h"
#include "app/report/paper_text.h"
#include "app/report/sections.h"
#include "widgets/export/fixed_hash_seed.h"
#include "widgets/export/pdf_date.h"
#include "widgets/style/tones.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

namespace faultline {

namespace {

QString footerText(const Document &document)
{
    constexpr int kShortHash = 12;
    const Provenance &provenance = document.metrics.provenance;
    QStringList parts{QStringLiteral("Faultline ") + QString::fromStdString(provenance.version),
                      QCoreApplication::translate("report", "seed %1").arg(provenance.seed),
                      QCoreApplication::translate("report", "exact", "nothing was sampled")};
    if (!document.logs.empty() && !document.logs.front().sha256.empty())
        parts << QCoreApplication::translate("report", "log SHA-256 %1", "first digits")
                     .arg(QString::fromStdString(document.logs.front().sha256).left(kShortHash) + QChar(0x2026));
    return parts.join(QStringLiteral(" \u00b7 "));
}

PageFlow layOut(const Document &document, const ReportOptions &options)
{
    PageFlow flow;
    addOpening(flow, document, options);
    addNumbers(flow, document);
    addFigure(flow, document);
    addBreaches(flow, document, windowsHeight(document));
    addWindows(flow, document);
    flow.newPage();
    addSources(flow, document);
    addMetrics(flow, document);
    addConfusion(flow, document);
    addProvenance(flow, document);
    return flow;
}

void paintFooter(QPainter &painter, const QString &text, std::size_t page, std::size_t pages)
{
    const Tones &light = tones(Scheme::Light);
    const double bottom = paper::kHeight - paper::kMargin;
    const QRectF line(paper::kMargin, bottom - 17, paper::kWidth - 2 * paper::kMargin, 17);
    painter.fillRect(QRectF(line.left(), line.top() - 3, line.width(), 0.8), light.line);
    const QFont font = paperFont(paper_px::kSmall);
    drawLine(painter, line.adjusted(0, 0, -60, 0), Qt::AlignLeft, font, light.muted, text);
    drawLine(painter, line, Qt::AlignRight, font, light.muted, QStringLiteral("%1 / %2").arg(page).arg(pages));
}

void paint(QPdfWriter &writer, const PageFlow &flow, const QString &footer)
{
    QPainter painter(&writer);
    const std::size_t pages = flow.pages().size();
    for (std::size_t page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (const PageFlow::Drawing &drawing : flow.pages()[page]) {
            painter.save();
            drawing(painter);
            painter.restore();
        }
        paintFooter(painter, footer, page + 1, pages);
    }
}

} // namespace

QString reportName(const Document &document)
{
    if (!document.caseName.empty())
        return QString::fromStdString(document.caseName);
    if (document.logs.empty())
        return QStringLiteral("report");
    const QString file = QString::fromStdString(document.logs.front().description.name);
    const QString stem = file.section(QLatin1Char('.'), 0, 0);
    return stem.isEmpty() ? file : stem;
}

QByteArray reportPdf(const Document &document, const ReportOptions &options)
{
    const FixedHashSeed seed;
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(96); // the units of the page and of the fonts on it
        const QString title = options.title.isEmpty() ? reportName(document) : options.title;
        writer.setTitle(QCoreApplication::translate("report", "Failure report: %1", "project").arg(title));
        writer.setCreator(QStringLiteral("Faultline ") + QString::fromStdString(document.metrics.provenance.version));
        paint(writer, layOut(document, options), footerText(document));
    }
    return withDate(std::move(pdf), options.date);
}

} // namespace faultline
