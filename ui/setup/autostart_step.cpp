#include "ui/setup/autostart_step.h"

#include <utility>

namespace commonwatt {

AutostartStep::AutostartStep(DaemonState &state, AutostartAccess access, bool wasSetUp)
    : SetupStep(state, tr("Start with your session"),
                tr("The icon in the tray shows what Commonwatt does and starts the program in the "
                   "background, which does the work."))
    , m_access(std::move(access))
    , m_wanted(new QCheckBox(tr("Start Commonwatt when I &log in"), this)) {
    // It needs no decision: what most want is chosen.
    m_wanted->setChecked(!wasSetUp || m_access.isOn().value_or(true));
    body()->addWidget(m_wanted);
    body()->addWidget(new Text(tr("A machine that should compute while nobody is logged in needs "
                                  "the program in the background as a service of the system: the "
                                  "document about platforms says how."),
                               look::Type::Small, look::Tone::Quiet));
}

void AutostartStep::begin() {
    m_wanted->setFocus();
}

void AutostartStep::apply() {
    const Result<bool> isOn = m_access.isOn();
    if (isOn && *isOn == m_wanted->isChecked()) {
        Q_EMIT done();
        return;
    }
    const Status status = m_access.set(m_wanted->isChecked());
    if (status)
        Q_EMIT done();
    else
        Q_EMIT failed(tr("The system could not be told: %1")
                          .arg(QString::fromStdString(status.error().describe())));
}

} // namespace commonwatt
