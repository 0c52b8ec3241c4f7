#include "ui/look/icons.h"

#include <QPainter>
#include <QSvgRenderer>

#include <array>

// The macro must be used outside of every namespace.
static void initIcons() {
    Q_INIT_RESOURCE(icons);
}

namespace commonwatt {

namespace {

// `drawn` pixels of the size are the picture, the rest is a margin around it.
struct TraySize {
    int size;
    int grid;
    int drawn;
};
constexpr auto traySizes = std::to_array<TraySize>({{16, 16, 16},
                                                    {22, 22, 22},
                                                    {24, 22, 22},
                                                    {32, 16, 32},
                                                    {44, 22, 44},
                                                    {48, 16, 48},
                                                    {64, 16, 64}});

QPixmap paint(const QString &file, int size, int drawn) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int margin = (size - drawn) / 2;
    QSvgRenderer(file).render(&painter, QRectF(margin, margin, drawn, drawn));
    return pixmap;
}

} // namespace

void loadIcons() {
    initIcons();
}

QIcon activityIcon(Activity activity) {
    loadIcons();
    QIcon icon;
    for (const TraySize &size : traySizes)
        icon.addPixmap(paint(
            QStringLiteral(":/icons/%1-%2.svg").arg(QLatin1String(nameOf(activity))).arg(size.grid),
            size.size, size.drawn));
    return icon;
}

QIcon programIcon() {
    loadIcons();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(paint(QStringLiteral(":/icons/commonwatt.svg"), size, size));
    return icon;
}

} // namespace commonwatt
