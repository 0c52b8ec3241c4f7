// A window of a program of its own, as far as an X server can see.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

#include <xcb/xcb.h>

namespace commonwatt {

class XWindow {
public:
    explicit XWindow(const std::string &display)
        : m_connection(xcb_connect(display.c_str(), nullptr))
        , m_screen(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data)
        , m_window(xcb_generate_id(m_connection)) {
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, m_screen->root, 0, 0, 200,
                          100, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT, m_screen->root_visual, 0, nullptr);
    }
    ~XWindow() { xcb_disconnect(m_connection); }
    XWindow(const XWindow &) = delete;
    XWindow &operator=(const XWindow &) = delete;

    void setClass(const std::string &name) {
        std::string value = "instance";
        value += '\0' + name + '\0';
        xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, m_window, XCB_ATOM_WM_CLASS,
                            XCB_ATOM_STRING, 8, static_cast<std::uint32_t>(value.size()),
                            value.data());
        xcb_flush(m_connection);
    }
    void open() {
        xcb_map_window(m_connection, m_window);
        xcb_flush(m_connection);
    }
    void setFullScreen(bool on) {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = m_window;
        message.type = atom("_NET_WM_STATE");
        message.data.data32[0] = on ? 1 : 0;
        message.data.data32[1] = atom("_NET_WM_STATE_FULLSCREEN");
        xcb_send_event(m_connection, 0, m_screen->root,
                       XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                       reinterpret_cast<const char *>(&message));
        xcb_flush(m_connection);
    }

private:
    xcb_atom_t atom(const std::string &name) {
        const auto asked =
            xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
        xcb_intern_atom_reply_t *const answer = xcb_intern_atom_reply(m_connection, asked, nullptr);
        const xcb_atom_t result = answer ? answer->atom : xcb_atom_t{};
        ::free(answer);
        return result;
    }

    xcb_connection_t *m_connection;
    xcb_screen_t *m_screen;
    xcb_window_t m_window;
};

} // namespace commonwatt
