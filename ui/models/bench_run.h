// The benchmark that the daemon runs now, whoever began it: the daemon also measures by itself
// before it offers a device for the first time. In the GUI's thread.
#pragma once

#include "core/types/benchmark.h"
#include "ui/models/daemon_state.h"

#include <string>
#include <vector>

namespace commonwatt {

class BenchRun : public QObject {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit BenchRun(DaemonState &state, QObject *parent = nullptr);

    // Listens while somebody looks. After end() a benchmark goes on in the daemon, and no other
    // one is begun.
    void begin();
    void end();

    // Measures these, one after the other.
    void start(std::vector<std::string> devices, BenchProfile profile);
    // Ends what runs, and what was to come after it.
    void cancel();

    [[nodiscard]] bool isRunning() const { return !m_device.empty(); }
    // Of what runs now.
    [[nodiscard]] const std::string &device() const { return m_device; }
    [[nodiscard]] double done() const { return m_done; } // 0 to 1
    [[nodiscard]] const std::string &step() const { return m_step; }
    [[nodiscard]] const std::vector<BenchFigure> &figures() const { return m_figures; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    // What came of the last one in place of a report, in words; empty: it is measured, or runs.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed(); // any of the above
    void reported(const commonwatt::BenchReport &report);
    void finished(); // all that were to be measured, with reports

private:
    void startNext();
    void stop(const QString &problem);
    void forget();
    void onEvent(const json::object &event);
    void takeProgress(const std::string &device, const json::object &told);
    void takeError(const std::string &device, const json::object &told);

    DaemonState &m_state;
    std::vector<std::string> m_waiting; // to be measured after m_device
    BenchProfile m_profile = BenchProfile::Quick;
    std::string m_device; // empty: nothing is measured
    double m_done = 0;
    std::string m_step;
    std::vector<BenchFigure> m_figures;
    QString m_problem;
    bool m_isSeen = false;
    bool m_isAsked = false; // bench.start is not answered yet: what ends now is an earlier one
    int m_start = 0;        // which bench.start that is
    bool m_isStopping = false;
};

} // namespace commonwatt
