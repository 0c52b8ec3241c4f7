// Finds the link of an invitation in what an owner has of it: a text, a file, an image with a QR
// code. Links are secrets: no error repeats one. Any thread.
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QString>

namespace commonwatt::invitation {

// Whether it begins as one does; that is all that is looked at while somebody types.
[[nodiscard]] bool looksLikeOne(const QString &text);

// The errors are sentences for the owner, in their language: none is in it (NotFound), several
// are, or it is not whole (InvalidData).

// Anywhere in a text, such as a message or a JSON file.
[[nodiscard]] Result<QString> inText(const QString &text);
[[nodiscard]] Result<QString> inImage(const QImage &image);
// A text of up to 64 KiB or an image, whatever its name. Takes up to a second.
[[nodiscard]] Result<QString> inFile(const QString &file);

} // namespace commonwatt::invitation
