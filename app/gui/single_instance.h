// One window for a data folder: whoever is started second has the first show itself.
#pragma once

#include "core/base/error.h"

#include <QLocalServer>
#include <QObject>

#include <filesystem>

namespace commonwatt {

class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path &data, QObject *parent = nullptr);

    // True: this is the first one. False: another runs and was told. An error: neither is sure.
    [[nodiscard]] Result<bool> isFirst();

Q_SIGNALS:
    void startedAgain(); // by somebody else

private:
    QString m_socket;
    QLocalServer m_server;
};

} // namespace commonwatt
