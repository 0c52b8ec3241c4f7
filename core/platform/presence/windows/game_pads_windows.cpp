#include "core/platform/presence/windows/game_pads_windows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include <winternl.h>

extern "C" {
#include <hidusage.h>

#include <hidpi.h>
}

namespace commonwatt {

namespace {

constexpr USHORT buttonPage = 0x09;
constexpr std::size_t maxPads = 16;
constexpr UINT maxDescription = 1 << 16;
constexpr UINT maxReport = 4096;
constexpr ULONG maxButtons = 128;
constexpr USHORT maxSticks = 64;
// X, Y, Z, their rotations, slider, dial, wheel, hat switch.
constexpr USAGE firstStick = 0x30;
constexpr USAGE lastStick = 0x39;

std::array<RAWINPUTDEVICE, 2> controllers(DWORD flags, HWND window) {
    return {RAWINPUTDEVICE{HID_USAGE_PAGE_GENERIC, HID_USAGE_GENERIC_JOYSTICK, flags, window},
            RAWINPUTDEVICE{HID_USAGE_PAGE_GENERIC, HID_USAGE_GENERIC_GAMEPAD, flags, window}};
}

std::vector<char> descriptionOf(HANDLE device) {
    UINT size = 0;
    if (GetRawInputDeviceInfoW(device, RIDI_PREPARSEDDATA, nullptr, &size) != 0 || size == 0 ||
        size > maxDescription)
        return {};
    std::vector<char> description(size);
    if (GetRawInputDeviceInfoW(device, RIDI_PREPARSEDDATA, description.data(), &size) ==
        static_cast<UINT>(-1))
        return {};
    return description;
}

} // namespace

ULONG stickZone(LONG value, LONG least, LONG most) {
    constexpr std::int64_t zones = 7;
    const std::int64_t range = std::int64_t(most) - least + 1;
    const std::int64_t at = std::clamp<std::int64_t>(std::int64_t(value) - least, 0, range - 1);
    return static_cast<ULONG>(at * zones / range);
}

GamePads::~GamePads() {
    ignore();
}

bool GamePads::listen() {
    auto devices = controllers(RIDEV_INPUTSINK, m_window);
    m_listening = RegisterRawInputDevices(devices.data(), devices.size(), sizeof(devices[0]));
    return m_listening;
}

void GamePads::ignore() {
    if (!std::exchange(m_listening, false))
        return;
    auto devices = controllers(RIDEV_REMOVE, nullptr);
    RegisterRawInputDevices(devices.data(), devices.size(), sizeof(devices[0]));
}

bool GamePads::hasMoved(HRAWINPUT report) {
    UINT size = 0;
    if (GetRawInputData(report, RID_INPUT, nullptr, &size, sizeof(RAWINPUTHEADER)) != 0 ||
        size < sizeof(RAWINPUTHEADER) || size > maxReport)
        return false;
    alignas(RAWINPUT) std::array<std::byte, maxReport> buffer{};
    if (GetRawInputData(report, RID_INPUT, buffer.data(), &size, sizeof(RAWINPUTHEADER)) != size)
        return false;
    auto &input = *reinterpret_cast<RAWINPUT *>(buffer.data());
    if (input.header.dwType != RIM_TYPEHID)
        return false;
    if (m_pads.size() >= maxPads && !m_pads.contains(input.header.hDevice))
        m_pads.clear(); // they have come and gone
    Pad &pad = m_pads[input.header.hDevice];
    if (pad.description.empty())
        pad.description = descriptionOf(input.header.hDevice);
    RAWHID &hid = input.data.hid;
    const auto room = size - (reinterpret_cast<std::byte *>(hid.bRawData) - buffer.data());
    if (pad.description.empty() || hid.dwCount == 0 || hid.dwSizeHid == 0 || hid.dwSizeHid > room)
        return false;
    std::vector<ULONG> state = stateOf(pad, hid);
    return std::exchange(pad.state, state) != state;
}

std::vector<ULONG> GamePads::stateOf(Pad &pad, RAWHID &report) {
    auto *const description = reinterpret_cast<PHIDP_PREPARSED_DATA>(pad.description.data());
    auto *const bytes = reinterpret_cast<PCHAR>(report.bRawData);
    std::array<USAGE, maxButtons> pressed{};
    ULONG count = maxButtons;
    std::vector<ULONG> state;
    if (HidP_GetUsages(HidP_Input, buttonPage, 0, pressed.data(), &count, description, bytes,
                       report.dwSizeHid) == HIDP_STATUS_SUCCESS) {
        state.assign(pressed.begin(), pressed.begin() + std::min(count, maxButtons));
        std::ranges::sort(state);
    }
    std::array<HIDP_VALUE_CAPS, maxSticks> sticks;
    USHORT stickCount = maxSticks;
    if (HidP_GetValueCaps(HidP_Input, sticks.data(), &stickCount, description) !=
        HIDP_STATUS_SUCCESS)
        return state;
    for (const HIDP_VALUE_CAPS &stick : std::span(sticks).first(std::min(stickCount, maxSticks))) {
        const USAGE usage = stick.IsRange ? stick.Range.UsageMin : stick.NotRange.Usage;
        ULONG value = 0;
        if (stick.UsagePage != HID_USAGE_PAGE_GENERIC || usage < firstStick || usage > lastStick ||
            stick.LogicalMin >= stick.LogicalMax ||
            HidP_GetUsageValue(HidP_Input, stick.UsagePage, 0, usage, &value, description, bytes,
                               report.dwSizeHid) != HIDP_STATUS_SUCCESS)
            continue;
        state.push_back(stickZone(static_cast<LONG>(value), stick.LogicalMin, stick.LogicalMax));
    }
    return state;
}

} // namespace commonwatt
