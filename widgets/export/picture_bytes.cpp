// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture_bytes.h"

#include "widgets/export/fixed_hash_seed.h"
#include "widgets/export/pdf_date.h"
#include "widgets/style/fonts.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

namespace faultline {

namespace {

constexpr double kDotsPerMetre = 96.0 / 0.0254;
constexpr double kPointsPerPixel = 72.0 / 96.0;

/// QSvgGenerator names one family only, and opens a group for every change of the painter whether it draws or not.
QByteArray tidied(const QByteArray &svg)
{
    static const QRegularExpression kEmptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    static const QRegularExpression kFamily(QStringLiteral("font-family=\"([^\"]*)\""));
    static const QString kFamilies =
        (textFont(font_px::kBody).families() + QStringList{QStringLiteral("sans-serif")}).join(QStringLiteral(", "));
    QString text = QString::fromUtf8(svg);
    text.remove(kEmptyGroup);
    text.replace(kFamily, QStringLiteral("font-family=\"%1\"").arg(kFamilies));
    return text.toUtf8();
}

} // namespace

QImage pictureImage(const Picture &picture, const Tones &tones, double scale)
{
    const QSizeF size = wholeSize(picture) * scale;
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_RGB32);
    image.fill(tones.panel);
    image.setDevicePixelRatio(scale);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintWhole(painter, picture, tones);
    }
    image.setDevicePixelRatio(1.0);
    image.setDotsPerMeterX(static_cast<int>(std::lround(kDotsPerMetre * scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Description"), captionOf(picture));
    image.setText(QStringLiteral("Software"), QStringLiteral("Faultline"));
    return image;
}

QByteArray pngBytes(const Picture &picture, const Tones &tones, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureImage(picture, tones, scale).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const Picture &picture)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setSize(wholeSize(picture).toSize());
        generator.setViewBox(QRectF(QPointF(), wholeSize(picture)));
        generator.setTitle(picture.title.toHtmlEscaped());
        generator.setDescription(captionOf(picture).toHtmlEscaped());
        QPainter painter(&generator);
        paintWhole(painter, picture, tones(Scheme::Light));
    }
    return tidied(bytes);
}

QByteArray pdfBytes(const Picture &picture, const QDate &date)
{
    const FixedHashSeed seed;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(
            QPageSize(wholeSize(picture) * kPointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(96);
        writer.setTitle(picture.title);
        writer.setCreator(QStringLiteral("Faultline"));
        QPainter painter(&writer);
        paintWhole(painter, picture, tones(Scheme::Light));
    }
    return withDate(std::move(bytes), date);
}

} // namespace faultline
