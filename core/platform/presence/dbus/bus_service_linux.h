// One service on a bus as a source of signals: asks it for its whole state when it appears, when
// the bus says that something changed, and every `renewAfter` while its answer lets work be done.
// All on the thread of the bus.
#pragma once

#include "core/platform/presence/dbus/bus_message_linux.h"
#include "core/platform/presence/signal_source.h"

#include <functional>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace commonwatt::dbus {

struct Surroundings {
    SignalTiming timing;
    SignalSink sink;
};

struct ServiceTraits {
    std::string source;
    std::string busName; // empty: no one service
    std::vector<SignalKind> kinds;
    // Signals after which to ask again, as match rules without the type.
    std::vector<std::string> changes;
    enum class IfAbsent {
        NotOffered,
        Start, // by the bus, where it can
    } ifAbsent = IfAbsent::NotOffered;
};

class BusService {
public:
    BusService(const Surroundings &surroundings, ServiceTraits traits);
    virtual ~BusService() = default;
    BusService(const BusService &) = delete;
    BusService &operator=(const BusService &) = delete;

    // Between the two the bus can be used. The first answer is due at `answerBy`.
    void onConnected(sd_bus *bus, SignalTime answerBy);
    void onDisconnected();

    void tellUnknown(const std::string &problem);
    void tellNotOffered();
    [[nodiscard]] bool hasTold() const { return !m_told.empty(); }

    [[nodiscard]] std::optional<SignalTime> nextTime() const { return m_askAt; }
    void onTime(SignalTime now);

protected:
    // Forgets what was answered before and makes the first calls.
    virtual void fetch() = 0;
    // When all calls have been answered: one signal for each kind. Where `since` is left out it is
    // when the answer became so.
    [[nodiscard]] virtual std::vector<Signal> answer(SignalTime now) = 0;
    // What the service knew of us is lost: another process has its name, or the connection ended.
    virtual void onForgotten() {}
    // One of `changes` has come, before the service is asked again.
    virtual void onChange(sd_bus_message * /*signal*/) {}

    // Reads the answer; negative (-errno): it is not what was expected, which makes all Unknown.
    using Then = std::function<int(sd_bus_message *)>;

    // `then` is not called when the object, method or peer does not exist: that is no failure, but
    // something that is not offered.
    template <typename... Arguments>
    void call(const std::string &destination, const std::string &path, const char *interface,
              const char *method, Then then, const char *types = "", Arguments... arguments) {
        MessagePointer message = newCall(destination, path, interface, method);
        if (message && sd_bus_message_append(message.get(), types, arguments...) < 0)
            message.reset();
        send(std::move(message), destination, std::move(then), {});
    }
    void getAll(const std::string &destination, const std::string &path, const char *interface,
                std::function<void(const Properties &)> then);

    void tell(Signal signal);
    void askBy(SignalTime time);
    [[nodiscard]] const std::string &source() const { return m_traits.source; }
    [[nodiscard]] const std::string &busName() const { return m_traits.busName; }
    [[nodiscard]] const SignalTiming &timing() const { return m_surroundings.timing; }

private:
    struct Call {
        BusService *service;
        std::string destination;
        std::function<void(sd_bus_message *)> onReply; // also of an error
        SlotPointer slot;
    };

    [[nodiscard]] MessagePointer newCall(const std::string &destination, const std::string &path,
                                         const char *interface, const char *method);
    void send(MessagePointer message, const std::string &destination, Then then,
              std::function<void()> ifMissing);
    [[nodiscard]] bool sendFor(MessagePointer message, const std::string &destination,
                               std::chrono::microseconds timeout,
                               std::function<void(sd_bus_message *)> onReply);
    static int onReply(sd_bus_message *reply, void *call, sd_bus_error *error) noexcept;
    static int onSignal(sd_bus_message *signal, void *service, sd_bus_error *error) noexcept;

    void ask();
    void begin(SignalTime answerBy);
    void askForOwner();
    void startService();
    int onOwner(sd_bus_message *reply);
    void settle();
    void onAbsent();
    void fail(const std::string &problem);
    void waitUntilItAnswers(const std::string &destination);

    const Surroundings &m_surroundings;
    const ServiceTraits m_traits;
    sd_bus *m_bus = nullptr;
    std::vector<SlotPointer> m_matches;
    std::list<Call> m_calls; // in flight; dropping one cancels it
    enum class Asking {
        No,
        Yes,
        AndAgain, // something changed meanwhile
    } m_asking = Asking::No;
    SignalTime m_askedAt{};
    SignalTime m_answerBy{};
    std::optional<SignalTime> m_askAt;
    bool m_isPresent = false;
    std::string m_owner; // unique name of who has, or had until lately, the service's name
    std::optional<SignalTime> m_goneAt;
    std::map<SignalKind, Signal> m_told;
};

} // namespace commonwatt::dbus
