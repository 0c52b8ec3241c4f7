#include "ui/setup/qr_reader.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#define ZX_USE_UTF8 // texts as UTF-8, in place of the library's older wide ones
#include <ZXing/ReadBarcode.h>

#include <cmath>

namespace commonwatt {

namespace {

constexpr qint64 largestFile = qint64(64) << 20;
constexpr qint64 hugePixels = 400'000'000; // more than any camera makes; a bomb, or a map
constexpr int mostCodes = 16;

QSize bounded(QSize size) {
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > largestPixels)
        size *= std::sqrt(static_cast<double>(largestPixels) / static_cast<double>(pixels));
    return size.expandedTo(QSize(1, 1));
}

} // namespace

QStringList readQrCodes(const QImage &image) {
    QImage grey = image;
    if (const QSize size = bounded(image.size()); size != image.size() && !image.isNull())
        grey = grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // What is transparent is paper, not ink.
    if (grey.hasAlphaChannel()) {
        QImage opaque(grey.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, grey);
        grey = opaque;
    }
    grey = grey.convertToFormat(QImage::Format_Grayscale8);
    QStringList texts;
    if (grey.isNull())
        return texts;
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(true);
    hints.setMaxNumberOfSymbols(mostCodes);
    try {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                    ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
        for (const ZXing::Result &code : ZXing::ReadBarcodes(view, hints))
            if (const QString text = QString::fromStdString(code.text());
                code.isValid() && !texts.contains(text))
                texts << text;
    } catch (const std::exception &) {
        // Of a library that is given an image from anywhere: what it cannot read holds no code.
        texts.clear();
    }
    return texts;
}

Result<QImage> readImage(const QString &file) {
    if (QFileInfo(file).size() > largestFile)
        return fail(ErrorCode::ResourceExhausted, "The image is too large");
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > hugePixels)
        return fail(ErrorCode::ResourceExhausted, "The image is too large");
    if (size.isValid() && bounded(size) != size)
        reader.setScaledSize(bounded(size));
    QImage image = reader.read();
    // Only some formats are made smaller while they are read; Qt bounds the memory of the others.
    if (image.isNull() && bounded(size) != size)
        return fail(ErrorCode::ResourceExhausted, "The image is too large");
    if (image.isNull())
        return fail(ErrorCode::InvalidData,
                    "The image cannot be read: " + reader.errorString().toStdString());
    return image;
}

} // namespace commonwatt
