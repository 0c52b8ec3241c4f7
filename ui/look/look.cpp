#include "ui/look/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace commonwatt::look {

namespace {

constexpr double enough = 4.5;

// WCAG 2.1, "relative luminance".
double luminance(const QColor &colour) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// The colour, made lighter or darker until it can be read on that background.
QColor readable(QColor colour, const QColor &background, double wanted = enough) {
    const bool isDark = luminance(background) < 0.18;
    for (int steps = 0; steps < 40 && contrast(colour, background) < wanted; ++steps) {
        const int lightness = colour.lightness() + (isDark ? 6 : -6);
        colour.setHsl(colour.hslHue(), colour.hslSaturation(), std::clamp(lightness, 0, 255));
    }
    return colour;
}

} // namespace

QFont font(Type type) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    switch (type) {
    case Type::Small:
        font.setPointSizeF(size * 0.9);
        break;
    case Type::Body:
        break;
    case Type::Heading:
        font.setPointSizeF(size * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSizeF(size * 1.8);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QColor colour(Tone tone, const QPalette &palette) {
    const QColor background = palette.color(QPalette::Window);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet: {
        const QColor text = palette.color(QPalette::WindowText);
        const auto mix = [](double one, double other) {
            return static_cast<float>(0.65 * one + 0.35 * other);
        };
        return readable(QColor::fromRgbF(mix(text.redF(), background.redF()),
                                         mix(text.greenF(), background.greenF()),
                                         mix(text.blueF(), background.blueF())),
                        background);
    }
    case Tone::Accent:
        return readable(QColor(0x0a, 0x8f, 0x7f), background);
    case Tone::Warn:
        return readable(QColor(0xc7, 0x77, 0x00), background);
    }
    return palette.color(QPalette::WindowText);
}

QColor colour(Activity activity, const QPalette &palette) {
    switch (activity) {
    case Activity::Running:
    case Activity::Throttled:
        return colour(Tone::Accent, palette);
    case Activity::Attention:
        return colour(Tone::Warn, palette);
    case Activity::Paused:
    case Activity::Snoozed:
    case Activity::Waiting:
    case Activity::Offline:
        break;
    }
    return palette.color(QPalette::WindowText);
}

namespace {

struct Series {
    QRgb colour;
    Qt::BrushStyle pattern;
    Qt::PenStyle line;
};
constexpr auto allSeries = std::to_array<Series>({{0x0072b2, Qt::SolidPattern, Qt::SolidLine},
                                                  {0xe69f00, Qt::BDiagPattern, Qt::DashLine},
                                                  {0x009e73, Qt::Dense4Pattern, Qt::DotLine},
                                                  {0xcc79a7, Qt::FDiagPattern, Qt::DashDotLine},
                                                  {0x56b4e9, Qt::CrossPattern, Qt::DashDotDotLine},
                                                  {0xd55e00, Qt::HorPattern, Qt::SolidLine}});
static_assert(allSeries.size() == seriesCount);

// Shapes need less contrast than text (WCAG 2.1, 1.4.11).
constexpr double enoughOfShapes = 3;

// Qt paints patterns in pixels of the screen, whatever the scale: fine lines on a dense one.
QBrush patterned(const QColor &colour, Qt::BrushStyle pattern) {
    const QBrush brush(colour, pattern);
    if (pattern == Qt::SolidPattern || qApp->devicePixelRatio() < 1.5)
        return brush;
    // An image is scaled. All patterns repeat after 8 pixels.
    QImage tile(8, 8, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter(&tile).fillRect(tile.rect(), brush);
    QBrush scaled(colour);
    scaled.setTextureImage(tile);
    return scaled;
}

} // namespace

QBrush series(std::size_t index, const QPalette &palette) {
    const Series &one = allSeries.at(index % seriesCount);
    return patterned(readable(QColor(one.colour), palette.color(QPalette::Base), enoughOfShapes),
                     one.pattern);
}

QPen seriesPen(std::size_t index, const QPalette &palette) {
    const Series &one = allSeries.at(index % seriesCount);
    return {readable(QColor(one.colour), palette.color(QPalette::Base), enoughOfShapes), 2,
            one.line};
}

QBrush fill(Did did, const QPalette &palette) {
    const QColor background = palette.color(QPalette::Base);
    switch (did) {
    case Did::Ran:
        return colour(Tone::Accent, palette);
    case Did::Throttled:
        return patterned(colour(Tone::Accent, palette), Qt::BDiagPattern);
    case Did::Paused:
        return readable(QColor(0x9a, 0x9a, 0x9a), background, enoughOfShapes);
    case Did::Offline:
        break;
    }
    return Qt::NoBrush;
}

double contrast(const QColor &one, const QColor &other) {
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace commonwatt::look
