#include "ui/look/icons.h"

#include "support/qtest_support.h"

#include <QBitmap>
#include <QPixmap>

using namespace commonwatt;

namespace {

QImage picture(Activity activity, int size) {
    return activityIcon(activity)
        .pixmap(size, size)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

// The part of pixels that are inside of one and outside of the other.
double shapesDiffer(const QImage &one, const QImage &other) {
    int inAny = 0;
    int inOne = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            // White is drawn onto the shape, as is what is left out of it.
            const auto isInk = [&](const QImage &image) {
                const QRgb pixel = image.pixel(x, y);
                return qAlpha(pixel) > 128 && qGray(pixel) < 200;
            };
            inAny += isInk(one) || isInk(other) ? 1 : 0;
            inOne += isInk(one) != isInk(other) ? 1 : 0;
        }
    return inAny == 0 ? 0 : double(inOne) / inAny;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void everySizeIsThere() {
        for (const Activity activity : allActivities)
            for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
                const QImage image = picture(activity, size);
                QCOMPARE(image.size(), QSize(size, size));
                int drawn = 0;
                for (int y = 0; y < size; ++y)
                    for (int x = 0; x < size; ++x)
                        drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
                QVERIFY2(drawn > size * size / 6, nameOf(activity));
            }
    }

    // Told apart without colour.
    void shapesDifferInAllPairs() {
        for (const int size : {16, 22})
            for (const Activity one : allActivities)
                for (const Activity other : allActivities)
                    if (one != other) {
                        const double share = shapesDiffer(picture(one, size), picture(other, size));
                        QVERIFY2(share > 0.12, qPrintable(QString("%1 and %2 at %3: %4")
                                                              .arg(nameOf(one), nameOf(other))
                                                              .arg(size)
                                                              .arg(share)));
                    }
    }

    void theProgramHasOne() { QVERIFY(!programIcon().pixmap(48, 48).isNull()); }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
