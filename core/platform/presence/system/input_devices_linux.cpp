#include "core/platform/presence/system/input_devices.h"

#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_linux.h"
#include "core/platform/presence/system/folder_events_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr const char *sourceName = "input_devices";
// More are treated as if they could not be read.
constexpr std::size_t maxDevices = 256;
constexpr std::array kinds{SignalKind::Input, SignalKind::Gamepad};
static_assert(KEY_CNT == inputKeyCount);

std::size_t indexOf(SignalKind kind) {
    return kind == SignalKind::Gamepad ? 1 : 0;
}

// Which nodes tell of a kind: of which all must be readable for it to be offered.
std::optional<SignalKind> kindOfName(std::string_view name) {
    if (name.starts_with("event"))
        return SignalKind::Input;
    if (name.starts_with("js"))
        return SignalKind::Gamepad;
    return std::nullopt;
}

template <std::size_t Bits>
using BitBytes = std::array<std::uint8_t, (Bits + 7) / 8>;

template <std::size_t Size>
bool hasBit(const std::array<std::uint8_t, Size> &bytes, std::size_t bit) {
    return ((bytes[bit / 8] >> (bit % 8)) & 1U) != 0;
}

// Of what is no evdev device the name has to do.
SignalKind kindOfDevice(int device, SignalKind named) {
    BitBytes<KEY_CNT> bytes{};
    if (named == SignalKind::Gamepad ||
        ::ioctl(device, EVIOCGBIT(EV_KEY, bytes.size()), bytes.data()) < 0)
        return named;
    std::bitset<KEY_CNT> keys;
    for (std::size_t key = 0; key < keys.size(); ++key)
        keys[key] = hasBit(bytes, key);
    return inputKindOf(keys);
}

// It speaks all the time, whoever is here.
bool isAccelerometer(int device) {
    BitBytes<INPUT_PROP_CNT> properties{};
    return ::ioctl(device, EVIOCGPROP(properties.size()), properties.data()) >= 0 &&
           hasBit(properties, INPUT_PROP_ACCELEROMETER);
}

enum class Content { Nothing, Some, Ended };

// Reads away what there is, in pieces and not without end: a device may be faster.
Content discardContent(int device) {
    std::array<char, 4096> unseen{};
    Content content = Content::Nothing;
    for (int piece = 0; piece < 16; ++piece) {
        const ssize_t got = ::read(device, unseen.data(), unseen.size());
        if (got > 0)
            content = Content::Some;
        else if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return content;
        else
            return Content::Ended;
    }
    return content;
}

class InputDevices {
public:
    InputDevices(InputDeviceOptions options, SignalSink sink)
        : m_options(std::move(options))
        , m_teller(std::move(sink), m_options.timing) {}

    void run(const SourceWait &waiting) {
        m_lastInput.fill(signalNow());
        std::vector<pollfd> entries;
        SignalTime next{};
        do {
            const SignalTime now = signalNow();
            heed(entries, now);
            if (!m_events.isOpen() || now >= m_lookAgain)
                lookForDevices(now);
            for (const SignalKind kind : kinds)
                m_teller.tell(signalOf(kind, now), now);
            entries = entriesAt(now);
            next = nextAt(now);
        } while (waiting.wait(entries, next));
    }

private:
    struct Device {
        std::string name;
        Descriptor descriptor;
        SignalKind kind = SignalKind::Input;
    };

    // What the wait found: entry 0 is the folder's, the others are the devices', in order.
    void heed(const std::vector<pollfd> &entries, SignalTime now) {
        for (std::size_t i = 1; i < entries.size(); ++i) {
            if (entries[i].revents == 0)
                continue;
            Device &device = m_devices[i - 1];
            const Content content = discardContent(device.descriptor.get());
            if (content == Content::Some)
                m_lastInput[indexOf(device.kind)] = now;
            if (content == Content::Ended)
                device.descriptor = Descriptor();
        }
        // Not tried again at once: a node may stay although its device has gone.
        if (std::erase_if(m_devices,
                          [](const Device &device) { return !device.descriptor.isOpen(); }) > 0)
            m_lookAgain = std::min(m_lookAgain, now + m_options.timing.retryAfter);
        if (!entries.empty() && entries[0].revents != 0 &&
            m_events.take([](std::string_view name) { return kindOfName(name).has_value(); }))
            m_lookAgain = now;
    }

    void lookForDevices(SignalTime now) {
        m_lookAgain = SignalTime::max();
        m_hidden = {};
        m_problem.clear();
        // Before the folder is read, so that no device is missed.
        if (const Status watching = m_events.isOpen() ? Status() : m_events.open(m_options.folder);
            !watching) {
            m_devices.clear();
            m_lookAgain = now + m_options.timing.retryAfter;
            // Without such a folder, or where it may not be seen, there is nothing to listen to.
            if (watching.error().code != ErrorCode::NotFound &&
                watching.error().code != ErrorCode::PermissionDenied)
                m_problem = watching.error().describe();
            return;
        }
        std::vector<std::string> names;
        std::error_code code;
        for (fs::directory_iterator entry(m_options.folder, code), end; !code && entry != end;
             entry.increment(code))
            if (kindOfName(entry->path().filename().string()))
                names.push_back(entry->path().filename().string());
        if (code) {
            m_problem = errorFromErrno("list " + m_options.folder.string(),
                                       code.default_error_condition().value())
                            .describe();
            m_lookAgain = now + m_options.timing.retryAfter;
            return;
        }
        std::erase_if(m_devices, [&](const Device &device) {
            return std::ranges::find(names, device.name) == names.end();
        });
        for (const std::string &name : names)
            if (std::ranges::find(m_devices, name, &Device::name) == m_devices.end())
                open(name, now);
    }

    void open(const std::string &name, SignalTime now) {
        const SignalKind named = kindOfName(name).value_or(SignalKind::Input);
        if (m_devices.size() >= maxDevices) {
            m_hidden[indexOf(named)] = true;
            return;
        }
        const fs::path path = m_options.folder / name;
        Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
        if (!descriptor.isOpen()) {
            if (errno == EACCES || errno == EPERM)
                m_hidden[indexOf(named)] = true;
            // The others: it has gone in between.
            else if (errno != ENOENT && errno != ENODEV && errno != ENXIO) {
                m_problem = errorFromErrno("open " + path.string(), errno).describe();
                m_lookAgain = now + m_options.timing.retryAfter;
            }
            return;
        }
        struct stat about{};
        if (::fstat(descriptor.get(), &about) != 0 ||
            !(S_ISCHR(about.st_mode) || S_ISFIFO(about.st_mode)) ||
            isAccelerometer(descriptor.get()))
            return;
        // A game controller tells its state when it is opened, which is no input.
        discardContent(descriptor.get());
        const SignalKind kind = kindOfDevice(descriptor.get(), named);
        m_lastInput[indexOf(kind)] = now;
        m_devices.push_back({name, std::move(descriptor), kind});
    }

    [[nodiscard]] bool isOffered(SignalKind kind) const {
        return !m_hidden[indexOf(kind)] &&
               std::ranges::find(m_devices, kind, &Device::kind) != m_devices.end();
    }

    [[nodiscard]] SignalTime idleFrom(SignalKind kind) const {
        return m_lastInput[indexOf(kind)] + m_options.timing.idleAfter;
    }

    [[nodiscard]] SignalTime restsUntil(SignalKind kind) const {
        return m_lastInput[indexOf(kind)] + m_options.timing.idleAfter / 3;
    }

    [[nodiscard]] Signal signalOf(SignalKind kind, SignalTime now) const {
        if (!m_problem.empty())
            return unknownSignal(kind, sourceName, now, m_problem);
        if (!isOffered(kind))
            return notOfferedSignal(kind, sourceName, now);
        const bool active = now < idleFrom(kind);
        return knownSignal(kind, sourceName, active, active ? now : m_lastInput[indexOf(kind)]);
    }

    // A pointer tells of each step of a movement. Somebody who is here need not wake this thread
    // with all of them; the kernel keeps the last for it.
    [[nodiscard]] std::vector<pollfd> entriesAt(SignalTime now) const {
        std::vector<pollfd> entries{{.fd = m_events.descriptor(), .events = POLLIN, .revents = 0}};
        for (const Device &device : m_devices)
            entries.push_back({.fd = now < restsUntil(device.kind) ? -1 : device.descriptor.get(),
                               .events = POLLIN,
                               .revents = 0});
        return entries;
    }

    [[nodiscard]] SignalTime nextAt(SignalTime now) const {
        SignalTime next = std::min(m_lookAgain, m_teller.nextRenewal());
        for (const SignalKind kind : kinds) {
            if (!isOffered(kind))
                continue;
            if (now < restsUntil(kind))
                next = std::min(next, restsUntil(kind));
            else if (now < idleFrom(kind))
                next = std::min(next, idleFrom(kind));
        }
        return next;
    }

    InputDeviceOptions m_options;
    SignalTeller m_teller;
    FolderEvents m_events;
    std::vector<Device> m_devices;
    std::array<SignalTime, kinds.size()> m_lastInput{};
    std::array<bool, kinds.size()> m_hidden{}; // some of its nodes may not be read
    std::string m_problem;
    SignalTime m_lookAgain{};
};

} // namespace

SignalKind inputKindOf(const std::bitset<inputKeyCount> &keys) {
    for (const std::size_t key : {KEY_A, KEY_ENTER, BTN_LEFT})
        if (keys[key])
            return SignalKind::Input;
    // Joysticks and gamepads; the next range is that of drawing tablets.
    for (std::size_t key = BTN_JOYSTICK; key < BTN_DIGI; ++key)
        if (keys[key])
            return SignalKind::Gamepad;
    return SignalKind::Input;
}

std::unique_ptr<SignalSource> startInputDeviceSource(InputDeviceOptions options, SignalSink sink) {
    const auto source = std::make_shared<InputDevices>(std::move(options), std::move(sink));
    return startSourceThread([source](const SourceWait &waiting) { source->run(waiting); });
}

} // namespace commonwatt
