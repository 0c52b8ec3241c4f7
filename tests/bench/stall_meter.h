// How long a window stands still: the longest that the event loop does not come round.
#pragma once

#include "bench/bench_support.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace commonwatt::bench {

// Looks at the clock each time the event loop comes round.
class StallMeter {
public:
    static constexpr double targetMillis = 16; // a frame of most screens

    explicit StallMeter(QCoreApplication &app)
        : m_app(app) {}

    // Goes round until `isDone`, with `step` between, and ends the program where that does not
    // come.
    template <typename Step, typename IsDone>
    void run(const char *what, Step &&step, IsDone &&isDone) {
        double longest = 0;
        std::vector<double> rounds;
        QElapsedTimer clock;
        const QDeadlineTimer patience(std::chrono::minutes(2));
        while (!isDone()) {
            if (patience.hasExpired()) {
                std::printf("%-32s does not end\n", what);
                std::exit(1);
            }
            clock.start();
            step();
            m_app.processEvents();
            m_app.sendPostedEvents(nullptr, QEvent::DeferredDelete);
            rounds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            longest = std::max(longest, rounds.back());
        }
        m_worst = std::max(m_worst, longest);
        std::printf("%-32s %7zu rounds, longest %6.2f ms, median %5.2f ms\n", what, rounds.size(),
                    longest, bench::median(rounds));
    }
    [[nodiscard]] double worst() const { return m_worst; }

private:
    QCoreApplication &m_app;
    double m_worst = 0;
};

} // namespace commonwatt::bench
