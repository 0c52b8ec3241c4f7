#include "app/gui/single_instance.h"

#include <QLocalSocket>

namespace commonwatt {

namespace {
constexpr int patience = 2000; // milliseconds
}

SingleInstance::SingleInstance(const std::filesystem::path &data, QObject *parent)
    : QObject(parent)
    , m_socket(QString::fromStdString((data / "window.sock").string())) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *const other = m_server.nextPendingConnection())
            other->deleteLater();
        Q_EMIT startedAgain();
    });
}

Result<bool> SingleInstance::isFirst() {
    QLocalSocket other;
    other.connectToServer(m_socket);
    if (other.waitForConnected(patience))
        return false;
    // What one that crashed has left behind.
    if (other.error() == QLocalSocket::ConnectionRefusedError)
        QLocalServer::removeServer(m_socket);
    if (m_server.listen(m_socket))
        return true;
    return fail(ErrorCode::Unavailable, "cannot listen at " + m_socket.toStdString() + ": " +
                                            m_server.errorString().toStdString());
}

} // namespace commonwatt
