#include "ui/window/update_notice.h"

#include <QCoreApplication>
#include <QSettings>

#include <utility>

namespace commonwatt {

namespace {

constexpr QLatin1String key("update/dismissed");

// Installed by the system's package manager, as far as the program's place tells.
bool isPackaged() {
    return QCoreApplication::applicationDirPath() == QLatin1String("/usr/bin");
}

} // namespace

UpdateNotice::UpdateNotice(DaemonState &state, QString memory, QWidget *parent)
    : Banner(parent)
    , m_state(state)
    , m_memory(std::move(memory))
    , m_dismissed(QSettings(m_memory, QSettings::IniFormat).value(key).toString()) {
    connect(this, &Banner::dismissed, this, [this] {
        m_dismissed = m_version;
        QSettings(m_memory, QSettings::IniFormat).setValue(key, m_dismissed);
    });
    connect(&state, &DaemonState::changed, this, &UpdateNotice::update);
    update();
}

void UpdateNotice::update() {
    const std::optional<DaemonStatus> &status = m_state.status();
    if (!status || !status->update) {
        m_version.clear();
        return hide();
    }
    const QString version = QString::fromStdString(*status->update);
    if (version == m_dismissed)
        return hide();
    if (std::exchange(m_version, version) == version && !isHidden())
        return;
    show(isPackaged()
             ? tr("Commonwatt %1 is there. Install it with your system's package manager.")
                   .arg(version)
             //: Do not translate git pull
             : tr("Commonwatt %1 is there. Fetch it with git pull, build it again, and start it "
                  "anew.")
                   .arg(version),
         {});
}

} // namespace commonwatt
