// Spacing, type and colours of the window, all of them here (docs/look.md). In the GUI's thread.
#pragma once

#include "ui/models/activity.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPen>

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
    Plain,  // the palette's own
    Quiet,  // what explains
    Accent, // what runs, and the one thing to press
    Warn,   // what needs the owner
};
[[nodiscard]] QColor colour(Tone tone, const QPalette &palette);
[[nodiscard]] QColor colour(Activity activity, const QPalette &palette);

// Of the values of a chart, by their place in its legend: colours that people with any kind of
// colour blindness tell apart (Okabe and Ito, "Color Universal Design", 2008), each with a pattern
// of its own, so that they differ without colour as well. After seriesCount they begin anew.
inline constexpr std::size_t seriesCount = 6;
[[nodiscard]] QBrush series(std::size_t index, const QPalette &palette);
// Lines of charts: colour, and a dash pattern of its own.
[[nodiscard]] QPen seriesPen(std::size_t index, const QPalette &palette);
// What a device did during some time, on a timeline.
enum class Did { Ran, Throttled, Paused, Offline };
[[nodiscard]] QBrush fill(Did did, const QPalette &palette);

// As in WCAG 2.1, "contrast ratio": 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace commonwatt::look
