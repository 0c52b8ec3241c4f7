#include "core/platform/presence/wayland/open_windows_linux.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <span>
#include <utility>

#include <wayland-client.h>
#include <wlr-foreign-toplevel-management-unstable-v1-client-protocol.h>

namespace commonwatt {

namespace {

// As many and as long as a signal may have when it travels (signalFromJson).
constexpr std::size_t maxNames = 64;
constexpr std::size_t maxName = 256;

constexpr std::uint32_t versionWithFullScreen = 2;

} // namespace

class OpenWindows::Window {
public:
    Window(OpenWindows &all, zwlr_foreign_toplevel_handle_v1 *handle)
        : m_all(all)
        , m_handle(handle) {
        using Handle = zwlr_foreign_toplevel_handle_v1;
        static constexpr zwlr_foreign_toplevel_handle_v1_listener listener{
            .title = [](void *, Handle *, const char *) {},
            .app_id = [](void *self, Handle *, const char *id) { of(self).m_nextName = id; },
            .output_enter = [](void *, Handle *, wl_output *) {},
            .output_leave = [](void *, Handle *, wl_output *) {},
            .state = [](void *self, Handle *, wl_array *states) { of(self).onState(*states); },
            .done = [](void *self, Handle *) { of(self).onDone(); },
            .closed = [](void *self, Handle *) { of(self).m_all.removeWindow(of(self)); }};
        zwlr_foreign_toplevel_handle_v1_add_listener(handle, &listener, this);
    }
    ~Window() { zwlr_foreign_toplevel_handle_v1_destroy(m_handle); }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] bool fillsScreen() const { return m_fillsScreen; }
    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    static Window &of(void *self) { return *static_cast<Window *>(self); }

    void onState(const wl_array &array) {
        const std::span states(static_cast<const std::uint32_t *>(array.data),
                               array.size / sizeof(std::uint32_t));
        const auto has = [&](std::uint32_t state) {
            return std::ranges::find(states, state) != states.end();
        };
        m_willFillScreen = has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED) &&
                           has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN);
    }
    // What was told before counts from here on, all at once.
    void onDone() {
        m_isComplete = true;
        m_name = toValidUtf8(m_nextName);
        m_name.resize(completeUtf8Prefix(std::string_view(m_name).substr(0, maxName)));
        m_fillsScreen = m_willFillScreen;
        m_all.onChange();
    }

    OpenWindows &m_all;
    zwlr_foreign_toplevel_handle_v1 *m_handle;
    std::string m_nextName;
    bool m_willFillScreen = false;
    bool m_isComplete = false;
    std::string m_name;
    bool m_fillsScreen = false;
};

OpenWindows::OpenWindows(wl_display *display)
    : m_registry(wl_display_get_registry(display))
    , m_since(signalNow())
    , m_fullScreen{.names = {}, .since = m_since}
    , m_open{.names = {}, .since = m_since} {
    static constexpr wl_registry_listener listener{
        .global =
            [](void *self, wl_registry *, std::uint32_t name, const char *interface,
               std::uint32_t version) {
                static_cast<OpenWindows *>(self)->add(name, interface, version);
            },
        .global_remove = [](void *, wl_registry *, std::uint32_t) {}};
    wl_registry_add_listener(m_registry, &listener, this);
}

OpenWindows::~OpenWindows() {
    m_windows.clear();
    if (m_manager)
        zwlr_foreign_toplevel_manager_v1_destroy(m_manager);
    wl_registry_destroy(m_registry);
}

Signal OpenWindows::fullScreen(std::string source) const {
    return signalOf(SignalKind::FullScreen, std::move(source), m_fullScreen);
}

Signal OpenWindows::windows(std::string source) const {
    return signalOf(SignalKind::Windows, std::move(source), m_open);
}

Signal OpenWindows::signalOf(SignalKind kind, std::string source, const Found &found) const {
    if (!m_manager)
        return notOfferedSignal(kind, std::move(source), m_since);
    Signal signal = knownSignal(kind, std::move(source), found.isAny, found.since);
    signal.names = found.names;
    return signal;
}

void OpenWindows::add(std::uint32_t name, std::string_view interface, std::uint32_t version) {
    if (m_manager || interface != zwlr_foreign_toplevel_manager_v1_interface.name ||
        version < versionWithFullScreen)
        return;
    using Manager = zwlr_foreign_toplevel_manager_v1;
    static constexpr zwlr_foreign_toplevel_manager_v1_listener listener{
        .toplevel =
            [](void *self, Manager *, zwlr_foreign_toplevel_handle_v1 *handle) {
                static_cast<OpenWindows *>(self)->addWindow(handle);
            },
        .finished = [](void *self, Manager *) { static_cast<OpenWindows *>(self)->onFinished(); }};
    m_manager = static_cast<Manager *>(wl_registry_bind(
        m_registry, name, &zwlr_foreign_toplevel_manager_v1_interface, versionWithFullScreen));
    zwlr_foreign_toplevel_manager_v1_add_listener(m_manager, &listener, this);
}

void OpenWindows::addWindow(zwlr_foreign_toplevel_handle_v1 *handle) {
    m_windows.push_back(std::make_unique<Window>(*this, handle));
}

void OpenWindows::removeWindow(const Window &window) {
    std::erase_if(m_windows, [&](const auto &each) { return each.get() == &window; });
    onChange();
}

// The compositor tells of no more windows.
void OpenWindows::onFinished() {
    m_windows.clear();
    zwlr_foreign_toplevel_manager_v1_destroy(std::exchange(m_manager, nullptr));
}

void OpenWindows::onChange() {
    std::set<std::string> open;
    std::set<std::string> fullScreen;
    for (const auto &window : m_windows) {
        if (!window->isComplete())
            continue;
        open.insert(window->name());
        if (window->fillsScreen())
            fullScreen.insert(window->name());
    }
    const auto take = [](const std::set<std::string> &names, Found &found) {
        if (found.isAny == names.empty())
            found.since = signalNow();
        found.isAny = !names.empty();
        found.names.assign(names.begin(), names.end());
        // A window need not have a name.
        std::erase(found.names, "");
        if (found.names.size() > maxNames)
            found.names.resize(maxNames);
    };
    take(open, m_open);
    take(fullScreen, m_fullScreen);
}

} // namespace commonwatt
