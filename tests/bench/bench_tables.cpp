// How long the window stands still while the table of 100,000 tasks is scrolled from end to end and
// filtered: the longest that the event loop did not come round.
#include "bench/stall_meter.h"
#include "ui/pages/task_section.h"
#include "ui/task_link.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QScrollBar>

using namespace commonwatt;

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
    bench::StallMeter meter(app);

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
                bench::StallMeter::targetMillis);
    return meter.worst() <= bench::StallMeter::targetMillis ? 0 : 1;
}
