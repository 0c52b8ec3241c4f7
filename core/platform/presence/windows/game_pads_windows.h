// Whether somebody uses a game controller, from the reports that it sends as raw input.
#pragma once

#include <map>
#include <vector>

#include <windows.h>

namespace commonwatt {

// For the thread of `window`, to which reports come (WM_INPUT).
class GamePads {
public:
    explicit GamePads(HWND window)
        : m_window(window) {}
    ~GamePads();
    GamePads(const GamePads &) = delete;
    GamePads &operator=(const GamePads &) = delete;

    // Controllers send all the time, some of them also while nobody touches them: listened to only
    // now and then. False: the system refuses.
    [[nodiscard]] bool listen();
    void ignore();
    [[nodiscard]] bool isListening() const { return m_listening; }

    // Of a report: whether a button, or a stick by a good part of its way, is not where it was when
    // this controller was last heard. What is not from a game controller is not.
    [[nodiscard]] bool hasMoved(HRAWINPUT report);

private:
    struct Pad {
        std::vector<char> description; // how its reports are to be read
        std::vector<ULONG> state;      // buttons that are pressed, then where sticks are
    };
    [[nodiscard]] static std::vector<ULONG> stateOf(Pad &pad, RAWHID &report);

    HWND m_window;
    bool m_listening = false;
    std::map<HANDLE, Pad> m_pads;
};

// Which of seven parts of its way a stick is at: the middle one has the rest position in its own
// middle, so that a stick at rest does not seem to move. `least` < `most`.
[[nodiscard]] ULONG stickZone(LONG value, LONG least, LONG most);

} // namespace commonwatt
