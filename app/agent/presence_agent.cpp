#include "app/agent/presence_agent.h"

#include "core/platform/presence/presence.h"
#include "core/platform/presence/signal_teller.h"
#include "net/control/control_client.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds answerWithin{2};
constexpr std::size_t maxSignalsAtOnce = 64; // docs/protocol/control.md

} // namespace

struct PresenceAgent::State {
    PresenceAgentOptions options;
    std::function<void(const Status &)> onTold;

    std::mutex mutex; // guards what the sources' threads write
    std::condition_variable_any changed;
    std::vector<Signal> seen;
    bool isNew = false;

    // The agent's own thread alone uses these.
    std::optional<ControlClient> client;
    std::optional<bool> couldTell;

    std::jthread thread; // last: it uses all the others

    // On the sources' threads.
    void keep(Signal signal) {
        if (!options.session.empty())
            signal.source = options.session + "/" + signal.source;
        const std::scoped_lock lock(mutex);
        const auto known = std::ranges::find_if(seen, [&](const Signal &other) {
            return other.source == signal.source && other.kind == signal.kind &&
                   other.device == signal.device;
        });
        const bool isRenewal = known != seen.end() && sameButForExpiry(*known, signal);
        if (known == seen.end())
            seen.push_back(std::move(signal));
        else
            *known = std::move(signal);
        if (isRenewal)
            return; // goes with the next telling, which wakes the machine up anyway
        isNew = true;
        changed.notify_all();
    }

    void run(const std::stop_token &stop) {
        auto sources =
            startSessionSources(options.timing, [this](Signal signal) { keep(std::move(signal)); });
        while (!stop.stop_requested()) {
            const bool isToldNow = tellAll();
            std::unique_lock lock(mutex);
            // Where nobody listens, what is new must wait as well.
            (void)changed.wait_for(lock, stop, isToldNow ? options.tellEvery : options.retryAfter,
                                   [&] { return isToldNow && isNew; });
        }
        sources.clear();
        for (Signal &signal : seen)
            signal = notOfferedSignal(signal.kind, signal.source, signalNow());
        (void)tell(seen);
    }

    bool tellAll() {
        std::vector<Signal> now;
        {
            const std::scoped_lock lock(mutex);
            now = seen;
            isNew = false;
        }
        const bool wasConnected = client.has_value();
        Status told = tell(now);
        if (!told && wasConnected)
            told = tell(now); // the daemon may have started anew
        if (couldTell != told.has_value()) {
            couldTell = told.has_value();
            onTold(told);
        }
        return told.has_value();
    }

    // Without a connection afterwards if it fails.
    [[nodiscard]] Status tell(const std::vector<Signal> &signalList) {
        Status told = send(signalList);
        if (!told)
            client.reset();
        return told;
    }

    [[nodiscard]] Status send(const std::vector<Signal> &signalList) {
        if (!client) {
            CW_TRY_ASSIGN(client,
                          ControlClient::connect(options.socket, options.client, answerWithin));
        }
        for (std::size_t begin = 0; begin < signalList.size(); begin += maxSignalsAtOnce) {
            json::array list;
            const SignalTime now = signalNow();
            for (std::size_t i = begin; i < std::min(begin + maxSignalsAtOnce, signalList.size());
                 ++i)
                list.push_back(toJson(signalList[i], now));
            CW_TRY(client->call("presence.tell", {{"signals", std::move(list)}}, answerWithin));
        }
        return {};
    }
};

PresenceAgent::PresenceAgent(PresenceAgentOptions options,
                             std::function<void(const Status &)> onTold)
    : m_state(std::make_unique<State>()) {
    m_state->options = std::move(options);
    m_state->onTold = std::move(onTold);
    m_state->thread =
        std::jthread([state = m_state.get()](const std::stop_token &stop) { state->run(stop); });
}

PresenceAgent::~PresenceAgent() = default;

} // namespace commonwatt
