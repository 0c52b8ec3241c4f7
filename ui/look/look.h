// Spacing, type and colours of the window, all of them here (docs/look.md). In the GUI's thread.
#pragma once

#include "ui/models/activity.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace commonwatt::look {

// Distances are multiples of 8 pixels; half of one between things that belong together.
inline constexpr int unit = 8;
inline constexpr int tight = unit / 2;
inline constexpr int gap = 2 * unit;    // between groups
inline constexpr int margin = 3 * unit; // around a page

// Four sizes of the system's font, and nothing between them.
enum class Type {
    Small, // labels of figures, times
    Body,
    Heading, // of a group
    Title,   // of a page, and the figure that a page is about
};
[[nodiscard]] QFont font(Type type);

// On the palette's background, in light and dark; text in them has a contrast of 4.5 to 1.
enum class Tone {
    Quiet,  // what explains
    Accent, // what runs, and the one thing to press
    Warn,   // what needs the owner
};
[[nodiscard]] QColor colour(Tone tone, const QPalette &palette);
[[nodiscard]] QColor colour(Activity activity, const QPalette &palette);

// As in WCAG 2.1, "contrast ratio": 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace commonwatt::look
