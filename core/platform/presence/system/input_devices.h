// Whether somebody uses keyboard, pointer or game controllers, from the kernel's input devices
// themselves: the last resort where no window system and no login manager tells. Source
// "input_devices"; tells Input and Gamepad.
//
// What is read from the devices is thrown away unseen. It is not enough to watch their nodes with
// inotify(7): newer kernels do not tell of reading special files, and where nobody else reads a
// device there is nothing to tell of.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <bitset>
#include <filesystem>

namespace commonwatt {

struct InputDeviceOptions {
    // In it count character devices and pipes named event* (evdev) or js* (game controllers).
    std::filesystem::path folder = "/dev/input";
    SignalTiming timing{};
};

// Input is offered where every event* may be read and one of them is a keyboard, pointer or the
// like; Gamepad where every js* may be read and there is a game controller. For what happened
// before it began to listen nobody can tell, so both begin as active, and so does what is plugged
// in. While active, it looks only every third of `idleAfter`, which is how much later than the last
// input `since` may be.
[[nodiscard]] std::unique_ptr<SignalSource> startInputDeviceSource(InputDeviceOptions options,
                                                                   SignalSink sink);

// What a device is that has these keys and buttons, numbered as in linux/input-event-codes.h:
// Gamepad or Input. A keyboard or mouse is one though it claims to have a joystick's buttons, as
// some do.
inline constexpr std::size_t inputKeyCount = 0x300;
[[nodiscard]] SignalKind inputKindOf(const std::bitset<inputKeyCount> &keys);

} // namespace commonwatt
