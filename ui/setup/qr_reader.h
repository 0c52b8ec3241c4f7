// Reads QR codes in images, and nothing else of an image: the one place that knows ZXing.
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QStringList>

namespace commonwatt {

// The texts of all codes that can be read, in no order, each once; none is no failure. At any
// angle, and in images that are much larger than the codes in them. Takes up to a second for a
// large one; may run on any thread.
[[nodiscard]] QStringList readQrCodes(const QImage &image);

// An image file, made smaller while it is read where it has more than `largestPixels`.
// InvalidData: it is not one, or broken. ResourceExhausted: it is far too large.
inline constexpr qint64 largestPixels = 16'000'000;
[[nodiscard]] Result<QImage> readImage(const QString &file);

} // namespace commonwatt
