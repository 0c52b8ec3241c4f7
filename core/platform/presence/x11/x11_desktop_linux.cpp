#include "core/platform/presence/x11/x11_desktop_linux.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <utility>

namespace commonwatt {

namespace {

// As many and as long as a signal may have when it travels (signalFromJson).
constexpr std::size_t maxNames = 64;
constexpr std::size_t maxName = 256;

// In words of four bytes: as many windows, states and features, and as long a class.
constexpr std::uint32_t maxPropertyLength = 1024;

constexpr std::array<std::string_view, 6> atomNames{
    "_NET_SUPPORTING_WM_CHECK", "_NET_SUPPORTED", "_NET_ACTIVE_WINDOW",
    "_NET_CLIENT_LIST",         "_NET_WM_STATE",  "_NET_WM_STATE_FULLSCREEN"};

// Of "instance\0class\0".
std::string classIn(std::string_view property) {
    const std::size_t instanceEnd = property.find('\0');
    if (instanceEnd == std::string_view::npos)
        return {};
    property.remove_prefix(instanceEnd + 1);
    std::string name = toValidUtf8(property.substr(0, property.find('\0')));
    name.resize(completeUtf8Prefix(std::string_view(name).substr(0, maxName)));
    return name;
}

bool contains(const std::vector<std::uint32_t> &values, std::uint32_t value) {
    return std::ranges::find(values, value) != values.end();
}

} // namespace

Result<X11Desktop> X11Desktop::watch(const X11Link &link) {
    static_assert(atomNames.size() == AtomCount);
    X11Desktop desktop(link);
    const std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(link.get(), link.root(), XCB_CW_EVENT_MASK, &events);
    std::array<xcb_intern_atom_cookie_t, AtomCount> asked{};
    for (std::size_t i = 0; i < AtomCount; ++i)
        asked[i] = xcb_intern_atom(link.get(), 0, static_cast<std::uint16_t>(atomNames[i].size()),
                                   atomNames[i].data());
    for (std::size_t i = 0; i < AtomCount; ++i) {
        CW_TRY_ASSIGN(const auto answer, link.reply<xcb_intern_atom_reply_t>(asked[i].sequence));
        if (!answer)
            return fail(ErrorCode::ResourceExhausted, "the X server has no room for an atom");
        desktop.m_atoms[i] = answer->atom;
    }
    return desktop;
}

Result<std::vector<Signal>> X11Desktop::read(std::string_view source) {
    const auto before = std::exchange(m_selected, {});
    CW_TRY_ASSIGN(const xcb_window_t manager, managerWindow());
    const auto askedFeatures = ask(m_link->root(), m_atoms[Supported], XCB_ATOM_ATOM);
    const auto askedActive = ask(m_link->root(), m_atoms[ActiveWindow], XCB_ATOM_WINDOW);
    const auto askedClients = ask(m_link->root(), m_atoms[ClientList], XCB_ATOM_WINDOW);
    CW_TRY_ASSIGN(const std::vector<std::uint32_t> features, values(askedFeatures));
    CW_TRY_ASSIGN(const std::vector<std::uint32_t> active, values(askedActive));
    CW_TRY_ASSIGN(const std::vector<std::uint32_t> clients, values(askedClients));
    const auto offers = [&](AtomIndex feature) {
        return manager != XCB_NONE && contains(features, m_atoms[feature]);
    };

    std::vector<Signal> signals{
        notOfferedSignal(SignalKind::FullScreen, std::string(source), signalNow()),
        notOfferedSignal(SignalKind::Windows, std::string(source), signalNow())};
    if (offers(ActiveWindow) && offers(FullScreenState)) {
        CW_TRY_ASSIGN(signals[0], fullScreen(source, active.empty() ? XCB_NONE : active.front()));
    }
    if (offers(ClientList)) {
        CW_TRY_ASSIGN(signals[1], windows(source, clients));
    }
    for (const auto &[window, events] : before)
        if (!m_selected.contains(window))
            xcb_change_window_attributes(m_link->get(), window, XCB_CW_EVENT_MASK,
                                         std::array<std::uint32_t, 1>{}.data());
    return signals;
}

bool X11Desktop::isChange(const xcb_generic_event_t &event) const {
    constexpr unsigned sentByClient = 0x80;
    switch (event.response_type & ~sentByClient) {
    case XCB_DESTROY_NOTIFY:
        return true;
    case XCB_PROPERTY_NOTIFY: {
        // The first byte of each event says which it is.
        const auto &change = reinterpret_cast<const xcb_property_notify_event_t &>(event);
        return change.atom == XCB_ATOM_WM_CLASS ||
               std::ranges::find(m_atoms, change.atom) != m_atoms.end();
    }
    default:
        return false;
    }
}

xcb_get_property_cookie_t X11Desktop::ask(xcb_window_t window, xcb_atom_t property,
                                          xcb_atom_t type) const {
    return xcb_get_property(m_link->get(), 0, window, property, type, 0, maxPropertyLength);
}

Result<std::vector<std::uint32_t>> X11Desktop::values(xcb_get_property_cookie_t asked) const {
    CW_TRY_ASSIGN(const auto answer, m_link->reply<xcb_get_property_reply_t>(asked.sequence));
    constexpr std::uint8_t bits = 32;
    if (!answer || answer->format != bits)
        return {};
    const auto *const first =
        static_cast<const std::uint32_t *>(xcb_get_property_value(answer.get()));
    return std::vector<std::uint32_t>(first, first + answer->value_len);
}

Result<xcb_window_t> X11Desktop::managerWindow() {
    CW_TRY_ASSIGN(const std::vector<std::uint32_t> named,
                  values(ask(m_link->root(), m_atoms[SupportingWmCheck], XCB_ATOM_WINDOW)));
    if (named.empty() || named.front() == XCB_NONE)
        return XCB_NONE;
    // The root window's property outlives a manager that was killed; its own window does not.
    const xcb_window_t window = named.front();
    select(window, XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE);
    CW_TRY_ASSIGN(const std::vector<std::uint32_t> itself,
                  values(ask(window, m_atoms[SupportingWmCheck], XCB_ATOM_WINDOW)));
    return itself == named ? window : XCB_NONE;
}

Result<std::vector<std::string>> X11Desktop::classesOf(const Windows &windows) const {
    std::vector<xcb_get_property_cookie_t> asked;
    for (const xcb_window_t window : windows)
        asked.push_back(ask(window, XCB_ATOM_WM_CLASS, XCB_ATOM_STRING));
    std::vector<std::string> classes;
    for (const xcb_get_property_cookie_t &each : asked) {
        CW_TRY_ASSIGN(const auto answer, m_link->reply<xcb_get_property_reply_t>(each.sequence));
        constexpr std::uint8_t bits = 8;
        classes.push_back(
            answer && answer->format == bits
                ? classIn({static_cast<const char *>(xcb_get_property_value(answer.get())),
                           answer->value_len})
                : std::string());
    }
    return classes;
}

Result<std::vector<std::string>> X11Desktop::watchedClassesOf(const Windows &windows) {
    CW_TRY_ASSIGN(std::vector<std::string> classes, classesOf(windows));
    Windows nameless;
    for (std::size_t i = 0; i < windows.size(); ++i)
        if (classes[i].empty())
            nameless.push_back(windows[i]);
    for (const xcb_window_t window : nameless)
        select(window, XCB_EVENT_MASK_PROPERTY_CHANGE);
    CW_TRY_ASSIGN(const std::vector<std::string> later, classesOf(nameless));
    std::ranges::copy(later, std::back_inserter(classes));
    return classes;
}

Result<Signal> X11Desktop::fullScreen(std::string_view source, xcb_window_t active) {
    Signal signal = knownSignal(SignalKind::FullScreen, std::string(source), false, signalNow());
    if (active == XCB_NONE)
        return signal;
    select(active, XCB_EVENT_MASK_PROPERTY_CHANGE);
    CW_TRY_ASSIGN(const std::vector<std::uint32_t> states,
                  values(ask(active, m_atoms[WmState], XCB_ATOM_ATOM)));
    CW_TRY_ASSIGN(const std::vector<std::string> classes, classesOf({active}));
    signal.active = contains(states, m_atoms[FullScreenState]);
    if (signal.active && !classes.front().empty())
        signal.names = classes;
    return signal;
}

Result<Signal> X11Desktop::windows(std::string_view source, const Windows &windows) {
    CW_TRY_ASSIGN(const std::vector<std::string> classes, watchedClassesOf(windows));
    std::set<std::string> names(classes.begin(), classes.end());
    names.erase(std::string());
    Signal signal =
        knownSignal(SignalKind::Windows, std::string(source), !windows.empty(), signalNow());
    for (const std::string &name : names)
        if (signal.names.size() < maxNames)
            signal.names.push_back(name);
    return signal;
}

void X11Desktop::select(xcb_window_t window, std::uint32_t events) {
    std::uint32_t &all = m_selected[window];
    all |= events;
    if (window == m_link->root()) // its events are needed in any case
        all |= XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(m_link->get(), window, XCB_CW_EVENT_MASK, &all);
}

} // namespace commonwatt
