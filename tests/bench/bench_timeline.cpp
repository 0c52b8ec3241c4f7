// How long the window stands still while the timeline of 400 days is read, scrolled from end to end
// and searched: the longest that the event loop did not come round.
#include "bench/stall_meter.h"
#include "ui/link/daemon_link.h"
#include "ui/pages/timeline_section.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QScrollBar>
#include <QThreadPool>

#include <boost/json/serialize.hpp>

using namespace commonwatt;

namespace {

constexpr int daysKept = 400;

// A daemon with that many decisions a day of each device; it answers as by another process: found
// by another thread, and read from its text by this one.
class TimelineLink final : public DaemonLink {
public:
    TimelineLink(int devices, int decisionsADay)
        : m_devices(devices)
        , m_decisionsADay(decisionsADay) {}
    ~TimelineLink() override { QThreadPool::globalInstance()->waitForDone(); }

    [[nodiscard]] State state() const override { return State::Connected; }
    [[nodiscard]] QString problem() const override { return {}; }
    [[nodiscard]] QString software() const override { return QStringLiteral("benchd 1"); }
    void subscribe(std::vector<std::string>) override {}
    void retry() override {}

protected:
    void startCall(std::string method, json::object params, QObject *context, Answer answer,
                   std::chrono::milliseconds) override {
        if (method != "timeline")
            return;
        const WallTime from(std::chrono::milliseconds(params.at("from").as_int64()));
        const WallTime to(std::chrono::milliseconds(params.at("to").as_int64()));
        QThreadPool::globalInstance()->start([this, from, to, context, answer = std::move(answer)] {
            QMetaObject::invokeMethod(context,
                                      [answer, text = json::serialize(toJson(between(from, to)))] {
                                          answer(parseJsonObject(text));
                                      });
        });
    }

private:
    [[nodiscard]] TimelineReport between(WallTime from, WallTime to) const {
        struct What {
            const char *action;
            double duty;
            const char *code;
            const char *detail;
        };
        static constexpr auto whats = std::to_array<What>({{"run", 1, "", ""},
                                                           {"throttle", 0.5, "limit.duty", "50 %"},
                                                           {"pause", 0, "use.input", ""},
                                                           {"unload", 0, "game.program", "chess"},
                                                           {"pause", 0, "load.cpu", "62 %"}});
        const auto step = std::chrono::milliseconds(std::chrono::hours(24)) / m_decisionsADay;
        const WallTime oldest = wallNow() - std::chrono::hours(24) * daysKept;
        TimelineReport report;
        report.running = {{std::max(oldest, from), to}};
        for (int device = 0; device < m_devices; ++device) {
            // The one in force at the beginning too.
            for (WallTime time = std::max(oldest, from - from.time_since_epoch() % step); time < to;
                 time += step) {
                const auto which =
                    static_cast<std::size_t>(time.time_since_epoch() / step + device);
                const What &what = whats[which % whats.size()];
                report.decisions.push_back({time, "cuda:" + std::to_string(device), what.action,
                                            what.duty, what.code, "words", what.detail});
            }
        }
        std::ranges::sort(report.decisions, {}, &DecisionRecord::time);
        return report;
    }

    int m_devices;
    int m_decisionsADay;
};

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    CLI::App options("Measures how long the timeline stalls the window");
    int devices = 3;
    int decisions = 84; // 100,000 in all
    options.add_option("--devices", devices)->check(CLI::PositiveNumber);
    options.add_option("--decisions", decisions, "a day, of each")->check(CLI::PositiveNumber);
    CLI11_PARSE(options, argc, argv);

    TimelineLink link(devices, decisions);
    DaemonState state(link);
    TimelineSection section(state);
    section.resize(1'000, 700);
    section.show();
    auto *const view = section.findChild<TimelineView *>();
    auto *const words = section.findChild<QLineEdit *>();
    QScrollBar *const bar = view->verticalScrollBar();
    bench::StallMeter meter(app);

    section.setActive(true);
    meter.run("first days", [] {}, [&] { return !view->rows().empty(); });
    std::size_t known = 0;
    meter.run(
        "scrolling to the end", [&] { bar->setValue(bar->maximum()); },
        [&] {
            known = view->rows().size();
            return known >= daysKept;
        });
    bool isUp = false;
    meter.run(
        "scrolling back",
        [&] {
            bar->setValue(bar->value() - bar->pageStep());
            isUp = bar->value() == 0;
        },
        [&] { return isUp; });
    int dragged = 0;
    meter.run(
        "dragging the bar to and fro",
        [&] { bar->setValue((dragged * 7'919) % std::max(1, bar->maximum())); },
        [&] { return ++dragged > 500; });
    bool isFound = true;
    for (const char *const wanted : {"no such thing", "chess", "no such thing", ""}) {
        isFound = !isFound;
        words->setText(QString::fromLatin1(wanted));
        meter.run("searching", [] {}, [&] { return view->rows().empty() != isFound; });
    }
    std::printf("%zu days of %d devices, %d decisions a day each: longest stall %.2f ms (target: "
                "%.0f ms)\n",
                known, devices, decisions, meter.worst(), bench::StallMeter::targetMillis);
    return meter.worst() <= bench::StallMeter::targetMillis ? 0 : 1;
}
