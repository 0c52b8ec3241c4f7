// How long the window stands still while the table of 100,000 tasks is scrolled from end to end and
// filtered: the longest that the event loop did not come round.
#include "bench/bench_support.h"
#include "ui/pages/task_section.h"
#include "ui/task_link.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <cstdio>

using namespace commonwatt;

namespace {

constexpr double targetMillis = 16;

// Looks at the clock each time the event loop comes round.
class StallMeter {
public:
    explicit StallMeter(QCoreApplication &app)
        : m_app(app) {}

    // Goes round until `isDone`, with `step` between.
    template <typename Step, typename IsDone>
    void run(const char *what, Step &&step, IsDone &&isDone) {
        double longest = 0;
        std::vector<double> rounds;
        QElapsedTimer clock;
        while (!isDone()) {
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

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    CLI::App options("Measures how long the table of tasks stalls the window");
    int rows = 100'000;
    options.add_option("--rows", rows)->check(CLI::PositiveNumber);
    CLI11_PARSE(options, argc, argv);

    TaskLink link(rows);
    link.answerFromElsewhere(); // what the daemon does stalls nothing
    TaskTable table(link);
    TaskSection section(table);
    section.resize(1'000, 700);
    section.show();
    auto *const view = section.findChild<QTableView *>();
    QScrollBar *const bar = view->verticalScrollBar();
    StallMeter meter(app);

    table.refresh();
    meter.run("first page", [] {}, [&] { return table.rowCount() > 0; });
    meter.run(
        "scrolling to the end", [&] { bar->setValue(bar->maximum()); },
        [&] { return table.rowCount() == rows; });
    bool isUp = false;
    meter.run(
        "scrolling back, page by page",
        [&] {
            bar->setValue(bar->value() - 40 * bar->pageStep());
            isUp = bar->value() == 0;
        },
        [&] { return isUp; });
    int dragged = 0;
    meter.run(
        "dragging the bar to and fro",
        [&] { bar->setValue((dragged * 7'919) % std::max(1, bar->maximum())); },
        [&] { return ++dragged > 500; });
    link.add();
    meter.run("a new task", [&] { table.heedNew(); }, [&] { return table.rowCount() == rows + 1; });
    table.setFilter({"qwen", {}});
    meter.run(
        "filtering", [] {}, [&] { return table.total() != static_cast<std::uint64_t>(rows) + 1; });
    table.setFilter({});
    meter.run(
        "the filter gone", [] {},
        [&] { return table.total() == static_cast<std::uint64_t>(rows) + 1; });
    std::printf("%d rows: longest stall %.2f ms (target: %.0f ms)\n", rows, meter.worst(),
                targetMillis);
    return meter.worst() <= targetMillis ? 0 : 1;
}
