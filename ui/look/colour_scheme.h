// Light or dark, as the owner's desktop wants it. Qt 6.4 asks only the desktops that it has a theme
// for; all others say it at the session's bus: org.freedesktop.portal.Settings, key
// org.freedesktop.appearance color-scheme. Where nobody answers, everything stays as Qt has it. In
// the GUI's thread; never waits.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace commonwatt {

class ColourScheme : public QObject {
    Q_OBJECT

public:
    // Sets the application's palette, now and when the desktop changes its mind.
    explicit ColourScheme(QObject *parent = nullptr);

    [[nodiscard]] static QPalette dark();

private Q_SLOTS:
    void onChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    const QPalette m_light;
};

} // namespace commonwatt
