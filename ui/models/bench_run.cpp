#include "ui/models/bench_run.h"

#include <utility>

namespace commonwatt {

BenchRun::BenchRun(DaemonState &state, QObject *parent)
    : QObject(parent)
    , m_state(state) {
    connect(&state, &DaemonState::changed, this, [this] {
        // A daemon that has gone measures nothing.
        if (!m_state.status() && isRunning()) {
            forget();
            Q_EMIT changed();
        }
    });
    connect(&state.link(), &DaemonLink::eventCame, this,
            [this](const std::string &type, const json::object &event) {
                if (type == "bench" && m_isSeen)
                    onEvent(event);
            });
}

void BenchRun::begin() {
    if (!std::exchange(m_isSeen, true))
        m_state.want("bench");
}

void BenchRun::end() {
    if (std::exchange(m_isSeen, false))
        m_state.unwant("bench");
    // Its end may not be heard of; if it still runs later, it tells so.
    forget();
    m_problem.clear();
    Q_EMIT changed();
}

void BenchRun::start(std::vector<std::string> devices, BenchProfile profile) {
    if (isRunning() || devices.empty())
        return;
    m_waiting = std::move(devices);
    m_profile = profile;
    startNext();
}

void BenchRun::cancel() {
    if (!isRunning() || std::exchange(m_isStopping, true))
        return;
    m_waiting.clear();
    m_state.link().call("bench.cancel", {}, this, [this](const Result<json::object> &answer) {
        // Its end is told by an event.
        if (!answer && isRunning()) {
            m_isStopping = false;
            m_problem = tr("It could not be stopped: %1")
                            .arg(QString::fromStdString(answer.error().describe()));
            Q_EMIT changed();
        }
    });
    Q_EMIT changed();
}

void BenchRun::startNext() {
    std::vector<std::string> waiting = std::exchange(m_waiting, {});
    forget();
    m_device = waiting.front();
    m_waiting.assign(waiting.begin() + 1, waiting.end());
    m_problem.clear();
    m_isAsked = true;
    m_state.link().call("bench.start",
                        {{"device", m_device}, {"profile", std::string(nameOf(m_profile))}}, this,
                        [this, start = ++m_start](const Result<json::object> &answer) {
                            if (start != m_start || !std::exchange(m_isAsked, false))
                                return; // nobody waits for it any more
                            if (!answer)
                                stop(tr("It could not be measured: %1")
                                         .arg(QString::fromStdString(answer.error().describe())));
                        });
    Q_EMIT changed();
}

void BenchRun::stop(const QString &problem) {
    forget();
    m_problem = problem;
    Q_EMIT changed();
}

void BenchRun::forget() {
    m_waiting.clear();
    m_device.clear();
    m_done = 0;
    m_step.clear();
    m_figures.clear();
    m_isAsked = false;
    m_isStopping = false;
}

void BenchRun::onEvent(const json::object &event) {
    const JsonReader reader(event);
    const std::string device = reader.stringOr("device", {}).value_or("");
    if (const auto progress = reader.object("progress"))
        return takeProgress(device, **progress);
    if (const auto error = reader.object("error"))
        return takeError(device, **error);
    const auto object = reader.object("report");
    const Result<BenchReport> report = object
                                           ? benchReportFromJson(**object)
                                           : Result<BenchReport>(std::unexpected(object.error()));
    if (!report)
        return;
    Q_EMIT reported(*report);
    if (m_isAsked || (isRunning() && device != m_device))
        return;
    if (!m_waiting.empty())
        return startNext();
    stop({});
    Q_EMIT finished();
}

void BenchRun::takeProgress(const std::string &device, const json::object &told) {
    const Result<BenchProgress> progress = benchProgressFromJson(told);
    // That of an earlier one may still be on its way.
    if (!progress || m_isAsked)
        return;
    if (device != m_device) {
        forget();
        m_device = device;
    }
    m_problem.clear();
    m_done = progress->done;
    m_step = progress->step;
    if (progress->figure)
        m_figures.push_back(*progress->figure);
    Q_EMIT changed();
}

void BenchRun::takeError(const std::string &device, const json::object &told) {
    if (m_isAsked || (isRunning() && device != m_device))
        return;
    const JsonReader reader(told);
    if (reader.stringOr("kind", {}).value_or("") != nameOf(ErrorCode::Cancelled))
        return stop(tr("It could not be measured: %1")
                        .arg(QString::fromStdString(reader.stringOr("message", {}).value_or(""))));
    stop(m_isStopping ? tr("Stopped.")
                      : tr("It was stopped, because the device must pause or by another program."));
}

} // namespace commonwatt
