// What the window manager of an X server tells of windows, by the Extended Window Manager Hints
// (version 1.5) and WM_CLASS of the Inter-Client Communication Conventions Manual.
#pragma once

#include "core/platform/presence/x11/x11_link_linux.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

class X11Desktop {
public:
    // The link must live longer.
    [[nodiscard]] static Result<X11Desktop> watch(const X11Link &link);

    // SignalKind::FullScreen and SignalKind::Windows as they are now.
    [[nodiscard]] Result<std::vector<Signal>> read(std::string_view source);

    // Whether read() may say something else after this event.
    [[nodiscard]] bool isChange(const xcb_generic_event_t &event) const;

private:
    enum AtomIndex {
        SupportingWmCheck,
        Supported,
        ActiveWindow,
        ClientList,
        WmState,
        FullScreenState,
        AtomCount,
    };
    using Windows = std::vector<xcb_window_t>;

    explicit X11Desktop(const X11Link &link)
        : m_link(&link) {}
    [[nodiscard]] xcb_get_property_cookie_t ask(xcb_window_t window, xcb_atom_t property,
                                                xcb_atom_t type) const;
    // Of a window that is gone, or a property that it has not: none.
    [[nodiscard]] Result<std::vector<std::uint32_t>> values(xcb_get_property_cookie_t asked) const;
    // XCB_NONE: no window manager runs.
    [[nodiscard]] Result<xcb_window_t> managerWindow();
    [[nodiscard]] Result<std::vector<std::string>> classesOf(const Windows &windows) const;
    // As classesOf(), but told of those that have none yet.
    [[nodiscard]] Result<std::vector<std::string>> watchedClassesOf(const Windows &windows);
    [[nodiscard]] Result<Signal> fullScreen(std::string_view source, xcb_window_t active);
    [[nodiscard]] Result<Signal> windows(std::string_view source, const Windows &windows);
    void select(xcb_window_t window, std::uint32_t events);

    const X11Link *m_link;
    std::array<xcb_atom_t, AtomCount> m_atoms{};
    std::map<xcb_window_t, std::uint32_t> m_selected; // events besides the root window's
};

} // namespace commonwatt
