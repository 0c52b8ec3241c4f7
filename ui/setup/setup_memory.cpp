#include "ui/setup/setup_memory.h"

#include <QSettings>

#include <utility>

namespace commonwatt {

namespace {
constexpr QLatin1String key("setup/ended");
constexpr QLatin1String finished("finished");
constexpr QLatin1String later("later");
} // namespace

SetupMemory::SetupMemory(QString file)
    : m_file(std::move(file)) {
}

std::optional<SetupMemory::End> SetupMemory::ended() const {
    const QString told = QSettings(m_file, QSettings::IniFormat).value(key).toString();
    if (told == finished)
        return End::Finished;
    if (told == later)
        return End::Later;
    return std::nullopt;
}

void SetupMemory::setEnded(End end) {
    QSettings(m_file, QSettings::IniFormat).setValue(key, end == End::Finished ? finished : later);
}

bool SetupMemory::shouldBegin(const DaemonStatus &status) const {
    return status.link == LinkState::NotJoined && !ended();
}

} // namespace commonwatt
