#include "ui/look/text.h"

#include "support/qtest_support.h"

#include <QApplication>

using namespace commonwatt;

class TestLook : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard() {
        QVERIFY(qAbs(look::contrast(Qt::black, Qt::white) - 21) < 1e-9);
        QVERIFY(qAbs(look::contrast(Qt::white, Qt::white) - 1) < 1e-9);
        // The example that WCAG's tools give: the lightest grey that passes on white.
        QVERIFY(look::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(look::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void allCanBeReadInLightAndDark() {
        for (const QColor &background : {QColor(Qt::white), QColor(0xef, 0xef, 0xef),
                                         QColor(0x2b, 0x2b, 0x2b), QColor(0x12, 0x12, 0x12)}) {
            QPalette palette;
            palette.setColor(QPalette::Window, background);
            palette.setColor(QPalette::WindowText,
                             background.lightness() > 128 ? Qt::black : Qt::white);
            for (const look::Tone tone : {look::Tone::Quiet, look::Tone::Accent, look::Tone::Warn})
                QVERIFY(look::contrast(look::colour(tone, palette), background) >= 4.5);
            for (const Activity activity : allActivities)
                QVERIFY(look::contrast(look::colour(activity, palette), background) >= 4.5);
        }
    }

    // Those of a chart differ without their colours too.
    void seriesDifferInColourPatternAndLine() {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor(0x12, 0x12, 0x12));
        for (std::size_t one = 0; one < look::seriesCount; ++one) {
            QVERIFY(look::contrast(look::series(one, palette).color(), QColor(0x12, 0x12, 0x12)) >=
                    3);
            for (std::size_t other = 0; other < one; ++other) {
                QVERIFY(look::series(one, palette).color() != look::series(other, palette).color());
                QVERIFY(look::series(one, palette).style() != look::series(other, palette).style());
            }
        }
        QVERIFY(look::fill(look::Did::Ran, palette).style() !=
                look::fill(look::Did::Throttled, palette).style());
    }

    // The system may turn dark while the window is open.
    void textFollowsThePalette() {
        const QPalette before = QGuiApplication::palette();
        const Text text("x", look::Type::Small, look::Tone::Quiet);
        QPalette dark = before;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        QVERIFY(look::contrast(text.palette().color(QPalette::WindowText), Qt::black) >= 4.5);
        QApplication::setPalette(before);
        QCoreApplication::processEvents();
        QVERIFY(look::contrast(text.palette().color(QPalette::WindowText),
                               before.color(QPalette::Window)) >= 4.5);
    }

    // A name in Latin letters too stands where the owner's language begins.
    void textBeginsOnTheSideOfTheWindow() {
        Text text("NVIDIA", look::Type::Body);
        text.resize(400, 40);
        const auto isLeft = [&] {
            const QImage image = text.grab().toImage();
            const QRgb ground = image.pixel(image.width() / 2, 0);
            const auto isInk = [&](int x) {
                for (int y = 0; y < image.height(); ++y)
                    if (image.pixel(x, y) != ground)
                        return true;
                return false;
            };
            int first = 0;
            while (first < image.width() && !isInk(first))
                ++first;
            return first < image.width() / 2;
        };
        QVERIFY(isLeft());
        text.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!isLeft());
        text.setTextInteractionFlags(Qt::TextSelectableByMouse); // which lays out in another way
        QVERIFY(!isLeft());
        text.setAlignment(Qt::AlignTrailing);
        QVERIFY(isLeft());
        text.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(!isLeft());
        text.setAlignment(Qt::AlignCenter);
        QVERIFY(text.alignment() & Qt::AlignHCenter);
    }

    void typeHasFourSizes() {
        double before = 0;
        for (const look::Type type :
             {look::Type::Small, look::Type::Body, look::Type::Heading, look::Type::Title}) {
            QVERIFY(look::font(type).pointSizeF() > before);
            before = look::font(type).pointSizeF();
        }
    }
};

QTEST_MAIN(TestLook)
#include "test_look.moc"
