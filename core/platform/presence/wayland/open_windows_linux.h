// The windows of a Wayland session, and which of them fills a screen: told by compositors that have
// zwlr_foreign_toplevel_manager_v1.
#pragma once

#include "core/types/signals.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct wl_array;
struct wl_display;
struct wl_registry;
struct zwlr_foreign_toplevel_handle_v1;
struct zwlr_foreign_toplevel_manager_v1;

namespace commonwatt {

// Lives on the thread that dispatches the display's events, and must not outlive the display. It
// knows all windows once two questions to the compositor are answered: after the first one it has
// asked for them.
class OpenWindows {
public:
    explicit OpenWindows(wl_display *display);
    ~OpenWindows();
    OpenWindows(const OpenWindows &) = delete;
    OpenWindows &operator=(const OpenWindows &) = delete;

    // SignalKind::FullScreen and SignalKind::Windows, named by their "app_id"s.
    [[nodiscard]] Signal fullScreen(std::string source) const;
    [[nodiscard]] Signal windows(std::string source) const;

private:
    class Window;
    // Their names, sorted, each once, and since when it is so.
    struct Found {
        bool isAny = false;
        std::vector<std::string> names;
        SignalTime since{};
    };

    void add(std::uint32_t name, std::string_view interface, std::uint32_t version);
    void addWindow(zwlr_foreign_toplevel_handle_v1 *handle);
    void removeWindow(const Window &window);
    void onFinished();
    void onChange();
    [[nodiscard]] Signal signalOf(SignalKind kind, std::string source, const Found &found) const;

    wl_registry *m_registry;
    zwlr_foreign_toplevel_manager_v1 *m_manager = nullptr;
    std::vector<std::unique_ptr<Window>> m_windows;
    SignalTime m_since;
    Found m_fullScreen;
    Found m_open;
};

} // namespace commonwatt
