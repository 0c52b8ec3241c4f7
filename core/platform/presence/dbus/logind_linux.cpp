// org.freedesktop.login1(5).
#include "core/base/encoding.h"
#include "core/platform/presence/dbus/services_linux.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace commonwatt::dbus {

namespace {

constexpr const char *logindName = "org.freedesktop.login1";
constexpr const char *logindPath = "/org/freedesktop/login1";
constexpr const char *managerInterface = "org.freedesktop.login1.Manager";

enum class Screen {
    Graphical,
    Text,
    Other,
};

constexpr std::size_t maxInhibitors = 64;
constexpr std::size_t maxNameSize = 256;

Screen screenOf(std::string_view type) {
    constexpr std::array<std::string_view, 3> graphical{"x11", "wayland", "mir"};
    if (std::ranges::find(graphical, type) != graphical.end())
        return Screen::Graphical;
    return type == "tty" ? Screen::Text : Screen::Other;
}

struct Session {
    Screen screen = Screen::Other;
    bool isActive = false; // in the foreground of its seat; always without a seat
    bool isRemote = false;
    bool isLocked = false;
    bool isIdle = false;
    SignalTime idleSince{}; // text: the last key; none: never told
};

bool hasWord(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(':'), words.size());
        if (words.substr(0, end) == word)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

class Logind final : public BusService {
public:
    explicit Logind(const Surroundings &surroundings)
        : BusService(surroundings,
                     {.source = "logind",
                      .busName = logindName,
                      .kinds = {SignalKind::Input, SignalKind::Locked, SignalKind::Remote,
                                SignalKind::Inhibited},
                      .changes = {rule("org.freedesktop.DBus.Properties"), rule(managerInterface),
                                  rule("org.freedesktop.login1.Session")}}) {}

private:
    static std::string rule(const std::string &interface) {
        return "sender='org.freedesktop.login1',path_namespace='/org/freedesktop/login1',"
               "interface='" +
               interface + "'";
    }

    void fetch() override {
        m_sessions.clear();
        m_inhibitors.clear();
        call(busName(), logindPath, managerInterface, "ListSessions",
             [this](sd_bus_message *reply) { return onSessions(reply); });
        call(busName(), logindPath, managerInterface, "ListInhibitors",
             [this](sd_bus_message *reply) { return onInhibitors(reply); });
    }

    // (id, user, user's name, seat, path)
    int onSessions(sd_bus_message *reply) {
        int got = sd_bus_message_enter_container(reply, SD_BUS_TYPE_ARRAY, "(susso)");
        const char *path = nullptr;
        while (got >= 0 && (got = sd_bus_message_read(reply, "(susso)", nullptr, nullptr, nullptr,
                                                      nullptr, &path)) > 0)
            getAll(busName(), path, "org.freedesktop.login1.Session",
                   [this](const Properties &properties) { onSession(properties); });
        return got;
    }

    void onSession(const Properties &properties) {
        // user, and user-early, user-light and the like of newer systems; not greeters and
        // services.
        if (!properties.text("Class").starts_with("user") || properties.text("State") == "closing")
            return;
        // Of the same clock as SignalTime.
        const std::chrono::microseconds idleSince(
            properties.count("IdleSinceHintMonotonic").value_or(0));
        m_sessions.push_back(
            {.screen = screenOf(properties.text("Type")),
             .isActive = properties.flag("Active").value_or(true),
             .isRemote = properties.flag("Remote").value_or(false),
             .isLocked = properties.flag("LockedHint").value_or(false),
             .isIdle = properties.flag("IdleHint").value_or(false),
             .idleSince = SignalTime(std::chrono::floor<std::chrono::milliseconds>(idleSince))});
    }

    // (what, who, why, mode, user, process)
    int onInhibitors(sd_bus_message *reply) {
        int got = sd_bus_message_enter_container(reply, SD_BUS_TYPE_ARRAY, "(ssssuu)");
        const char *what = nullptr;
        const char *who = nullptr;
        const char *mode = nullptr;
        while (got >= 0 && (got = sd_bus_message_read(reply, "(ssssuu)", &what, &who, nullptr,
                                                      &mode, nullptr, nullptr)) > 0)
            if (hasWord(what, "idle") && mode == std::string_view("block") &&
                m_inhibitors.size() < maxInhibitors)
                m_inhibitors.push_back(toPlainText(who, maxNameSize));
        return got;
    }

    void onChange(sd_bus_message *signal) override {
        int isStarting = 0;
        if (sd_bus_message_is_signal(signal, managerInterface, "PrepareForSleep") <= 0 ||
            sd_bus_message_read(signal, "b", &isStarting) < 0 || isStarting != 0)
            return;
        m_wokeAt = signalNow();
        tell(knownSignal(SignalKind::Input, source(), true, m_wokeAt));
    }

    [[nodiscard]] std::vector<Signal> answer(SignalTime now) override {
        if (!m_sessions.empty())
            m_emptySince.reset();
        else if (!m_emptySince)
            m_emptySince = now;
        Signal inhibited = knownSignal(SignalKind::Inhibited, source(), !m_inhibitors.empty(), {});
        inhibited.names = std::move(m_inhibitors);
        return {input(now), knownSignal(SignalKind::Locked, source(), isLocked(), {}),
                knownSignal(SignalKind::Remote, source(),
                            std::ranges::any_of(m_sessions,
                                                [](const Session &session) {
                                                    return session.isRemote && session.isActive;
                                                }),
                            {}),
                std::move(inhibited)};
    }

    [[nodiscard]] Signal input(SignalTime now) const {
        SignalTime since = m_wokeAt;
        if (m_emptySince)
            return knownSignal(SignalKind::Input, source(), false, std::max(since, *m_emptySince));
        bool isTold = false;
        bool isTooLittle = false;
        for (const Session &session : m_sessions) {
            const bool tells = session.isIdle || session.idleSince != SignalTime{};
            if (session.screen == Screen::Graphical && tells && !session.isIdle)
                return knownSignal(SignalKind::Input, source(), true, {});
            if (session.screen == Screen::Graphical)
                (tells ? isTold : isTooLittle) = true;
            since = std::max(since, std::min(session.idleSince, now));
        }
        if (!isTold || isTooLittle)
            return notOfferedSignal(SignalKind::Input, source(), {});
        return knownSignal(SignalKind::Input, source(), false, since);
    }

    [[nodiscard]] bool isLocked() const {
        return std::ranges::all_of(m_sessions, [](const Session &session) {
            if (session.screen == Screen::Graphical)
                return session.isLocked;
            return session.isRemote;
        });
    }

    std::vector<Session> m_sessions;
    std::vector<std::string> m_inhibitors;
    std::optional<SignalTime> m_emptySince;
    SignalTime m_wokeAt{};
};

} // namespace

ServicePointer makeLogind(const Surroundings &surroundings) {
    return std::make_unique<Logind>(surroundings);
}

} // namespace commonwatt::dbus
