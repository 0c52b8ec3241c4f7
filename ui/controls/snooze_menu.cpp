#include "ui/controls/snooze_menu.h"

#include "core/base/duration.h"
#include "ui/models/format.h"

#include <QTime>

namespace commonwatt {

using std::chrono::hours;
using std::chrono::minutes;

SnoozeMenu::SnoozeMenu(DaemonState &state, const QString &title, QWidget *parent)
    : QMenu(title, parent)
    , m_state(state) {
    // Anew each time, since the ends move on with the clock. Something must be in it, or some trays
    // do not open it.
    fill();
    connect(this, &QMenu::aboutToShow, this, &SnoozeMenu::fill);
}

void SnoozeMenu::fill() {
    clear();
    const WallTime now = wallNow();
    const auto add = [this](const QString &text, const json::object &params) {
        addAction(text, this, [this, params] {
            m_state.link().call("pause", params, this, [this](const Result<json::object> &answer) {
                if (!answer)
                    Q_EMIT failed(QString::fromStdString(answer.error().describe()));
            });
        });
    };
    const auto forSome = [&](const QString &text, std::chrono::milliseconds duration) {
        add(text.arg(format::moment(now + duration, now)), {{"forMillis", duration.count()}});
    };
    //: %1 is a time
    forSome(tr("15 minutes, until %1"), minutes(15));
    //: %1 is a time
    forSome(tr("1 hour, until %1"), hours(1));
    //: %1 is a time
    forSome(tr("4 hours, until %1"), hours(4));
    //: %1 is a time
    add(tr("Until tomorrow, %1").arg(QLocale().toString(QTime(8, 0), QLocale::ShortFormat)),
        {{"until", "tomorrow"}});
    if (m_state.status() && m_state.status()->gameRunning)
        add(tr("Until this game ends"), {{"until", "game"}});
    add(tr("Until I resume"), {});
}

} // namespace commonwatt
