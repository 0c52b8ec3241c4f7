// Tells when a panel that shows StatusNotifier icons appears on the session's bus. Qt asks for one
// once, before the first icon; whoever had none by then must begin anew to be seen. In the GUI's
// thread.
// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/
#pragma once

#include <QObject>

namespace commonwatt {

class TrayHost : public QObject {
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr); // says nothing where there is no bus

Q_SIGNALS:
    void came();

private:
    void ask();
};

} // namespace commonwatt
