#include "ui/look/colour_scheme.h"

#include "ui/look/outlined_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyle>

namespace commonwatt {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");
const QString fusion = QStringLiteral("fusion");
constexpr uint preferDark = 1; // 0: no wish, 2: light

} // namespace

ColourScheme::ColourScheme(QObject *parent)
    : QObject(parent)
    , m_light(QApplication::palette()) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt looks the slot's types up by name, and knows this one only after the first message.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(onChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto *const answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void ColourScheme::onChanged(const QString &group, const QString &key, const QDBusVariant &value) {
    if (group == appearance && key == colourScheme)
        take(value.variant());
}

void ColourScheme::take(const QVariant &value) {
    // Read() wraps it twice.
    const QVariant plain =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool isLight = m_light.color(QPalette::Window).lightness() > 127;
    if (!isLight)
        return; // by a theme of Qt's own
    const bool isDark = plain.toUInt() == preferDark;
    if (isDark && QApplication::style()->name().compare(fusion, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new OutlinedStyle);
    QApplication::setPalette(isDark ? dark() : m_light);
}

QPalette ColourScheme::dark() {
    const QColor text(0xe8, 0xe8, 0xe8);
    const QColor quiet(0x80, 0x80, 0x80);
    const QColor window(0x2b, 0x2b, 0x2b);
    QPalette palette(text, QColor(0x3a, 0x3a, 0x3a), QColor(0x5a, 0x5a, 0x5a),
                     QColor(0x1a, 0x1a, 0x1a), QColor(0x30, 0x30, 0x30), text,
                     QColor(0xff, 0xff, 0xff), QColor(0x1f, 0x1f, 0x1f), window);
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3a, 0x3a));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    palette.setColor(QPalette::Link, QColor(0x4f, 0xb8, 0xf0));
    palette.setColor(QPalette::LinkVisited, QColor(0xc0, 0x9a, 0xf0));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xa8));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, quiet);
    return palette;
}

} // namespace commonwatt
