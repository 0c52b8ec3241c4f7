#include "app/cli/commands.h"

#include "app/agent/presence_agent.h"
#include "app/cli/render.h"
#include "app/cli/render_bench.h"
#include "app/cli/render_devices.h"
#include "app/cli/render_models.h"
#include "app/cli/render_policy.h"
#include "app/cli/render_sensors.h"
#include "core/base/version.h"
#include "core/platform/presence/presence.h"
#include "core/platform/terminal/terminal.h"
#include "net/control/control_client.h"
#include "net/control/control_socket.h"
#include "net/transport/event_loop.h"

#include <boost/json/serialize.hpp>

#include <functional>
#include <iostream>
#include <map>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds shortCall{15};
// Joining and leaving wait for the coordinator.
constexpr std::chrono::seconds longCall{60};
constexpr std::chrono::minutes benchSilence{3};
constexpr std::chrono::seconds sensorSilence{30}; // drivers take their time
constexpr std::string_view clearLine = "\x1b[K";
constexpr std::string_view clearScreen = "\x1b[H\x1b[2J";

// One command at work.
class Command {
public:
    Command(const Invocation &invocation, ControlClient client)
        : m_invocation(invocation)
        , m_client(std::move(client))
        , m_terminal(isTerminal(Stream::Output))
        , m_style(m_terminal ? Style::Colour : Style::Plain) {}

    [[nodiscard]] Status status() {
        CW_TRY_ASSIGN(const json::object first, call("status"));
        CW_TRY(showStatus(first));
        if (m_invocation.follow == Follow::No)
            return {};
        CW_TRY(m_client.subscribe({"status"}));
        while (true) {
            CW_TRY_ASSIGN(const auto event, m_client.nextEvent());
            if (event)
                CW_TRY(showStatus(event->data));
        }
    }

    [[nodiscard]] Status devices() {
        CW_TRY_ASSIGN(
            const json::object answer,
            call("devices", {{"refresh", m_invocation.refresh == Refresh::Yes}}, longCall));
        CW_TRY_ASSIGN(const Inventory inventory, inventoryFromJson(answer));
        return show(answer, renderInventory(inventory, m_style));
    }

    [[nodiscard]] Status models() {
        CW_TRY_ASSIGN(const json::object answer, call("models"));
        CW_TRY_ASSIGN(const ModelsStatus models, modelsStatusFromJson(answer));
        return show(answer, renderModels(models, m_style));
    }

    [[nodiscard]] Status bench() {
        switch (m_invocation.bench) {
        case Bench::Cancel: {
            CW_TRY_ASSIGN(const json::object answer, call("bench.cancel"));
            return show(answer, "Cancelled.\n");
        }
        case Bench::List: {
            CW_TRY_ASSIGN(const json::object answer,
                          call("bench.list", {{"device", m_invocation.argument}}));
            CW_TRY_ASSIGN(const std::vector<BenchReport> reports,
                          list<BenchReport>(answer, "reports", benchReportFromJson));
            return show(answer, renderBenchHistory(reports));
        }
        case Bench::Run:
            break;
        }
        // Subscribed first, so that no event falls between.
        CW_TRY(m_client.subscribe({"bench"}));
        CW_TRY_ASSIGN(const json::object started,
                      call("bench.start",
                           {{"device", m_invocation.argument}, {"profile", m_invocation.profile}}));
        CW_TRY_ASSIGN(const std::string device, JsonReader(started).string("device"));
        while (true) {
            CW_TRY_ASSIGN(const auto event, m_client.nextEvent(benchSilence));
            if (!event)
                return fail(ErrorCode::Timeout, "nothing was heard of the benchmark for minutes; "
                                                "'commonwattctl bench --cancel' ends it");
            // The end of an earlier one may still have been on its way.
            if (JsonReader(event->data).stringOr("device", "") != device)
                continue;
            CW_TRY_ASSIGN(const bool isOver, showBench(event->data));
            if (isOver)
                return {};
        }
    }

    [[nodiscard]] Status watch() {
        CW_TRY(m_client.subscribe({"sensors"}));
        CW_TRY_ASSIGN(const json::object known, call("sensors.gpus"));
        if (const std::string problem = JsonReader(known).stringOr("problem", "").value_or("");
            !problem.empty())
            return fail(ErrorCode::NotFound, problem);
        std::map<std::string, GpuSample> latest;
        std::string first; // the GPU that begins each round
        for (int rounds = 0;;) {
            CW_TRY_ASSIGN(const auto event, m_client.nextEvent(sensorSilence));
            if (!event)
                return fail(ErrorCode::Timeout, "the GPUs' sensors tell nothing; 'commonwattctl "
                                                "log' tells why, or that no driver has sensors");
            CW_TRY_ASSIGN(GpuSample sample, gpuSampleFromJson(event->data));
            const bool isRound = sample.gpu == first && ++rounds > 0;
            if (first.empty())
                first = sample.gpu;
            if (isRound && m_invocation.follow == Follow::Yes)
                showSensors(latest);
            // Uses are counted from one round to the next.
            if (rounds == 2 && m_invocation.follow == Follow::No) {
                showSensors(latest);
                return {};
            }
            latest[sample.gpu] = std::move(sample);
        }
    }

    [[nodiscard]] Status tasks() {
        CW_TRY_ASSIGN(const json::object answer, call("tasks", {{"limit", m_invocation.count}}));
        CW_TRY_ASSIGN(const std::vector<TaskRecord> tasks,
                      list<TaskRecord>(answer, "tasks", taskFromJson));
        return show(answer, renderTasks(tasks));
    }

    [[nodiscard]] Status join() {
        CW_TRY_ASSIGN(const json::object answer,
                      call("join", {{"link", m_invocation.argument}}, longCall));
        const JsonReader reader(answer);
        CW_TRY_ASSIGN(const std::string coordinator, reader.string("coordinator"));
        CW_TRY_ASSIGN(const std::uint64_t volunteer, reader.unsignedInteger("volunteer"));
        return show(answer, "Joined " + printable(coordinator) + " as volunteer " +
                                std::to_string(volunteer) + ".\n");
    }

    [[nodiscard]] Status leave() {
        CW_TRY_ASSIGN(const json::object answer, call("leave", {}, longCall));
        return show(answer, "Left. Identity and earnings are kept.\n");
    }

    [[nodiscard]] Status pause() {
        json::object params{{"device", m_invocation.device}, {"until", m_invocation.until}};
        CW_TRY(addDuration(params));
        CW_TRY_ASSIGN(const json::object answer, call("pause", std::move(params)));
        CW_TRY_ASSIGN(const DaemonStatus status, daemonStatusFromJson(answer));
        if (!m_invocation.device.empty())
            return show(answer, printable(m_invocation.device) + " is paused.\n");
        return show(answer,
                    "Paused " +
                        (status.pausedUntil ? "until " + formatLocalTime(*status.pausedUntil)
                         : m_invocation.until == "game" ? std::string("until the game ends")
                                                        : std::string("until resumed")) +
                        ".\n");
    }

    [[nodiscard]] Status resume() {
        CW_TRY_ASSIGN(const json::object answer, call("resume", {{"device", m_invocation.device}}));
        return show(answer, "Resumed; 'commonwattctl why' tells whether it runs.\n");
    }

    [[nodiscard]] Status boost() {
        json::object params;
        CW_TRY(addDuration(params));
        CW_TRY_ASSIGN(const json::object answer, call("boost", std::move(params)));
        return show(answer, "Runs now, also while you are here; 'commonwattctl resume' ends it.\n");
    }

    [[nodiscard]] Status why() {
        CW_TRY_ASSIGN(const json::object answer, call("policy.why"));
        CW_TRY_ASSIGN(const std::string text, renderWhy(answer, wallNow(), m_style));
        return show(answer, text);
    }

    [[nodiscard]] Status testPolicy() {
        CW_TRY_ASSIGN(json::object params, whatIfParams(m_invocation.situation, wallNow()));
        CW_TRY_ASSIGN(const json::object answer, call("policy.test", std::move(params)));
        CW_TRY_ASSIGN(const std::int64_t at, JsonReader(answer).integer("at"));
        const WallTime then{std::chrono::milliseconds(at)};
        CW_TRY_ASSIGN(const std::string text, renderWhy(answer, then, m_style));
        return show(answer, text);
    }

    [[nodiscard]] Status policyHistory() {
        CW_TRY_ASSIGN(const json::object answer,
                      call("policy.history", {{"limit", m_invocation.count}}));
        CW_TRY_ASSIGN(const std::string text, renderDecisions(answer));
        return show(answer, text);
    }

    [[nodiscard]] Status configHistory() {
        CW_TRY_ASSIGN(const json::object answer,
                      call("config.history", {{"limit", m_invocation.count}}));
        CW_TRY_ASSIGN(const std::string text, renderSettingChanges(answer));
        return show(answer, text);
    }

    [[nodiscard]] Status listCache() {
        CW_TRY_ASSIGN(const json::object answer, call("cache.list"));
        CW_TRY_ASSIGN(const CacheStatus cache, cacheStatusFromJson(answer));
        return show(answer, renderCache(cache, wallNow()));
    }

    [[nodiscard]] Status limitCache() {
        CW_TRY_ASSIGN(const json::object answer,
                      call("cache.limit", {{"limit", m_invocation.argument}}));
        CW_TRY_ASSIGN(const CacheStatus cache, cacheStatusFromJson(answer));
        return show(answer,
                    formatBytes(cache.used) + " of " + formatBytes(cache.limit) + " used.\n");
    }

    [[nodiscard]] Status clearCache() {
        CW_TRY_ASSIGN(const json::object answer, call("cache.clear"));
        CW_TRY_ASSIGN(const std::uint64_t freed, JsonReader(answer).unsignedInteger("freed"));
        return show(answer, "Freed " + formatBytes(Bytes(freed)) + ".\n");
    }

    [[nodiscard]] Status log() {
        // Subscribed first, so that no line falls between; one may then come twice.
        if (m_invocation.follow == Follow::Yes)
            CW_TRY(m_client.subscribe({"log"}));
        CW_TRY_ASSIGN(const json::object answer, call("log", {{"lines", m_invocation.count}}));
        CW_TRY_ASSIGN(const std::vector<LogLine> lines,
                      list<LogLine>(answer, "lines", logLineFromJson));
        for (const LogLine &line : lines)
            CW_TRY(showLine(line));
        while (m_invocation.follow == Follow::Yes) {
            CW_TRY_ASSIGN(const auto event, m_client.nextEvent());
            if (!event)
                continue;
            CW_TRY_ASSIGN(const LogLine line, logLineFromJson(event->data));
            if (lines.empty() || line != lines.back())
                CW_TRY(showLine(line));
        }
        return {};
    }

    [[nodiscard]] Status getConfig() {
        json::object params;
        if (!m_invocation.argument.empty())
            params["key"] = m_invocation.argument;
        CW_TRY_ASSIGN(const json::object answer, call("config.get", std::move(params)));
        CW_TRY_ASSIGN(const std::vector<SettingStatus> settings, settingsFromJson(answer));
        // A single value is printed bare, for scripts.
        const bool single = !m_invocation.argument.empty() && settings.size() == 1;
        return show(answer,
                    single ? printable(settings.front().value) + "\n" : renderSettings(settings));
    }

    [[nodiscard]] Status setConfig() {
        CW_TRY_ASSIGN(
            const json::object answer,
            call("config.set", {{"key", m_invocation.argument}, {"value", m_invocation.value}}));
        return show(answer,
                    printable(m_invocation.argument) + " is now " +
                        (m_invocation.value.empty() ? "empty" : printable(m_invocation.value)) +
                        ".\n");
    }

    [[nodiscard]] Status unsetConfig() {
        const json::object key{{"key", m_invocation.argument}};
        CW_TRY_ASSIGN(const json::object answer, call("config.unset", key));
        CW_TRY_ASSIGN(const json::object now, call("config.get", key));
        CW_TRY_ASSIGN(const std::vector<SettingStatus> settings, settingsFromJson(now));
        const std::string value = settings.empty() ? "" : printable(settings.front().value);
        return show(answer, printable(m_invocation.argument) + " is no longer set" +
                                (value.empty() ? "" : "; the default is " + value) + ".\n");
    }

    [[nodiscard]] Status quit() {
        CW_TRY_ASSIGN(const json::object answer, call("quit"));
        // It has ended when the connection has.
        if (m_client.nextEvent(longCall))
            return fail(ErrorCode::Timeout, "commonwattd has not ended yet");
        return show(answer, "commonwattd has ended.\n");
    }

private:
    [[nodiscard]] Status addDuration(json::object &params) const {
        if (!m_invocation.duration)
            return {};
        CW_TRY_ASSIGN(const auto duration, parseDuration(*m_invocation.duration));
        params["forMillis"] = duration.count();
        return {};
    }

    [[nodiscard]] Result<json::object> call(std::string_view method, json::object params = {},
                                            std::chrono::milliseconds timeout = shortCall) {
        CW_TRY_ASSIGN(json::value answer, m_client.call(method, std::move(params), timeout));
        if (!answer.is_object())
            return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
        return std::move(answer.get_object());
    }

    template <typename T>
    [[nodiscard]] static Result<std::vector<T>> list(const json::object &object,
                                                     std::string_view name,
                                                     Result<T> (*read)(const json::object &)) {
        CW_TRY_ASSIGN(const json::array *array, JsonReader(object).array(name));
        std::vector<T> items;
        for (const json::value &entry : *array) {
            if (!entry.is_object())
                return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
            CW_TRY_ASSIGN(T item, read(entry.get_object()));
            items.push_back(std::move(item));
        }
        return items;
    }

    [[nodiscard]] Status show(const json::object &answer, std::string_view text) const {
        if (m_invocation.output == Output::Json)
            std::cout << json::serialize(answer) << '\n';
        else
            std::cout << text;
        std::cout.flush();
        if (!std::cout)
            return fail(ErrorCode::Unavailable, "standard output is closed");
        return {};
    }

    // True: that was the last event.
    [[nodiscard]] Result<bool> showBench(const json::object &event) {
        const JsonReader reader(event);
        if (const auto error = reader.object("error")) {
            clearProgress();
            CW_TRY_ASSIGN(const std::string message, JsonReader(**error).string("message"));
            return fail(ErrorCode::Unavailable, message);
        }
        if (const auto object = reader.object("progress")) {
            CW_TRY_ASSIGN(const BenchProgress progress, benchProgressFromJson(**object));
            if (m_invocation.output == Output::Json)
                CW_TRY(show(event, ""));
            else if (m_terminal)
                std::cout << "\r" << clearLine << renderBenchProgress(progress) << std::flush;
            return false;
        }
        CW_TRY_ASSIGN(const json::object *object, reader.object("report"));
        CW_TRY_ASSIGN(const BenchReport report, benchReportFromJson(*object));
        std::vector<BenchDrop> drops;
        CW_TRY_ASSIGN(const json::array *lost, reader.array("drops"));
        for (const json::value &entry : *lost) {
            if (!entry.is_object())
                return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
            const JsonReader drop(entry.get_object());
            CW_TRY_ASSIGN(const std::string figure, drop.string("figure"));
            CW_TRY_ASSIGN(const double share, drop.number("share"));
            drops.push_back({figure, share});
        }
        clearProgress();
        CW_TRY(show(event, renderBenchReport(report, drops, m_style)));
        return true;
    }

    void clearProgress() const {
        if (m_terminal && m_invocation.output == Output::Text)
            std::cout << "\r" << clearLine;
    }

    [[nodiscard]] Status showStatus(const json::object &answer) const {
        CW_TRY_ASSIGN(const DaemonStatus status, daemonStatusFromJson(answer));
        std::string text = renderStatus(status, wallNow(), m_style);
        if (m_invocation.follow == Follow::Yes)
            text = m_terminal ? std::string(clearScreen) + text : text + "\n";
        return show(answer, text);
    }

    void showSensors(const std::map<std::string, GpuSample> &latest) const {
        std::vector<GpuSample> samples;
        json::array list;
        for (const auto &[gpu, sample] : latest) {
            samples.push_back(sample);
            list.push_back(toJson(sample));
        }
        const bool isLive = m_terminal && m_invocation.follow == Follow::Yes;
        (void)show({{"samples", std::move(list)}},
                   (isLive ? std::string(clearScreen) : "") + renderSensors(samples, m_style));
    }

    [[nodiscard]] Status showLine(const LogLine &line) const {
        return show(toJson(line), renderLogLine(line, m_style));
    }

    const Invocation &m_invocation;
    ControlClient m_client;
    bool m_terminal;
    Style m_style;
};

// By the words of the command line.
const std::map<std::string, Status (Command::*)(), std::less<>> &commands() {
    static const std::map<std::string, Status (Command::*)(), std::less<>> all{
        {"status", &Command::status},
        {"bench", &Command::bench},
        {"devices", &Command::devices},
        {"models", &Command::models},
        {"watch", &Command::watch},
        {"tasks", &Command::tasks},
        {"join", &Command::join},
        {"leave", &Command::leave},
        {"pause", &Command::pause},
        {"resume", &Command::resume},
        {"boost", &Command::boost},
        {"why", &Command::why},
        {"policy test", &Command::testPolicy},
        {"policy history", &Command::policyHistory},
        {"config history", &Command::configHistory},
        {"cache list", &Command::listCache},
        {"cache limit", &Command::limitCache},
        {"cache clear", &Command::clearCache},
        {"log", &Command::log},
        {"config get", &Command::getConfig},
        {"config set", &Command::setConfig},
        {"config unset", &Command::unsetConfig},
        {"quit", &Command::quit},
    };
    return all;
}

CliExit complain(CliExit exit, const std::string &message) {
    std::cerr << "commonwattctl: " << printable(message) << '\n';
    return exit;
}

// Until a signal ends it; it waits for a daemon that is not there yet.
CliExit tellPresence(const Invocation &invocation) {
    EventLoop loop;
    const SignalWatcher watcher(loop, [&](int) { loop.stop(); });
    const PresenceAgent agent({.socket = controlSocketPath(invocation.data),
                               .client = "commonwattctl " + std::string(version),
                               .session = sessionName()},
                              [](const Status &told) {
                                  std::cerr << "commonwattctl: "
                                            << (told ? "telling the daemon what is seen here"
                                                     : printable(told.error().describe()))
                                            << '\n';
                              });
    loop.run();
    return CliExit::Success;
}

} // namespace

CliExit runCommand(const Invocation &invocation) {
    if (invocation.command == "presence")
        return tellPresence(invocation);
    Result<ControlClient> client = ControlClient::connect(controlSocketPath(invocation.data),
                                                          "commonwattctl " + std::string(version));
    if (!client) {
        const Error &error = client.error();
        if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Unavailable)
            return complain(CliExit::NoDaemon, "commonwattd is not running for this folder; start "
                                               "it with: commonwattd --data " +
                                                   invocation.data.string());
        return complain(CliExit::Connection, error.describe());
    }
    Command command(invocation, std::move(*client));
    const Status status = (command.*commands().at(invocation.command))();
    if (status)
        return CliExit::Success;
    const bool lost = status.error().message.starts_with(ControlClient::connectionEnded);
    return complain(lost || status.error().code == ErrorCode::Timeout ? CliExit::Connection
                                                                      : CliExit::Failed,
                    status.error().describe());
}

} // namespace commonwatt
