#include "ui/look/colour_scheme.h"

#include "support/qtest_support.h"
#include "support/session_bus.h"
#include "ui/look/look.h"
#include "ui/look/outlined_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QPainter>
#include <QStyleOption>

using namespace commonwatt;

Q_DECLARE_METATYPE(QStyle::PrimitiveElement)

// The desktop's side, on a bus of this test's own.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public slots:
    QDBusVariant Read(const QString &group, const QString &key) {
        return group == "org.freedesktop.appearance" && key == "color-scheme"
                   ? QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)))
                   : QDBusVariant();
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestColourScheme : public QObject {
    Q_OBJECT

private slots:
    void followsTheDesktop() {
        // As a program of its own would have one.
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal");
        if (!bus.isConnected())
            QSKIP("there is no session bus; run under dbus-run-session");
        Portal portal;
        QVERIFY(bus.registerObject("/org/freedesktop/portal/desktop", &portal,
                                   QDBusConnection::ExportAllSlots |
                                       QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService("org.freedesktop.portal.Desktop"));
        const QColor light = QApplication::palette().color(QPalette::Window);
        const ColourScheme scheme;
        QTRY_VERIFY(QApplication::palette().color(QPalette::Window) != light);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 127);
        Q_EMIT portal.SettingChanged("org.freedesktop.appearance", "color-scheme",
                                     QDBusVariant(uint(2)));
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), light);
        Q_EMIT portal.SettingChanged("org.freedesktop.appearance", "accent-color",
                                     QDBusVariant(uint(1)));
        QTest::qWait(100);
        QCOMPARE(QApplication::palette().color(QPalette::Window), light);
    }

    // One that is not ticked is nothing but its edge: 3 to 1 (WCAG 2.1, 1.4.11).
    void boxesCanBeSeen_data() {
        QTest::addColumn<QStyle::PrimitiveElement>("element");
        QTest::addColumn<QPalette>("palette");
        for (const auto &[name, palette] :
             {std::pair("dark", ColourScheme::dark()), std::pair("light", QPalette())}) {
            QTest::addRow("box, %s", name) << QStyle::PE_IndicatorCheckBox << palette;
            QTest::addRow("button, %s", name) << QStyle::PE_IndicatorRadioButton << palette;
        }
    }

    void boxesCanBeSeen() {
        QFETCH(const QStyle::PrimitiveElement, element);
        QFETCH(const QPalette, palette);
        const OutlinedStyle style;
        QStyleOptionButton option;
        option.palette = palette;
        option.rect = {4, 4, 14, 14};
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        const QColor ground = palette.color(QPalette::Base);
        QImage image(22, 22, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        style.drawPrimitive(element, &option, &painter, nullptr);
        painter.end();
        // In the middle of the edge above and below.
        QVERIFY(look::contrast(image.pixelColor(11, 4), ground) > 3);
        QVERIFY(look::contrast(image.pixelColor(11, 17), ground) > 3);
    }

    void darkCanBeRead() {
        const QPalette dark = ColourScheme::dark();
        const auto contrast = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return look::contrast(dark.color(text), dark.color(ground));
        };
        QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= 4.5);
        QVERIFY(contrast(QPalette::Text, QPalette::Base) >= 4.5);
        QVERIFY(contrast(QPalette::Text, QPalette::AlternateBase) >= 4.5);
        QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= 4.5);
        QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
        QVERIFY(contrast(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    }
};

int main(int argc, char **argv) {
    const SessionBus bus;
    const QApplication application(argc, argv);
    TestColourScheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_colour_scheme.moc"
