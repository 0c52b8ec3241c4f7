#include "core/platform/autostart/autostart.h"

#include <windows.h>

#include <array>
#include <string_view>

namespace commonwatt::autostart {

namespace {

constexpr auto runKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";
// What the owner has turned off in the task manager: an odd first byte.
constexpr auto approvedKey =
    L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
constexpr auto valueName = L"Commonwatt";
constexpr std::size_t longestCommand = 260; // documented for values of that key

Error failed(std::string_view what, LSTATUS code) {
    return {ErrorCode::PermissionDenied,
            "Cannot " + std::string(what) + " (error " + std::to_string(code) + " of Windows)"};
}

std::wstring wideOf(std::string_view text) {
    const int size = static_cast<int>(text.size());
    std::wstring wide(
        static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, text.data(), size, nullptr, 0)),
        L'\0');
    MultiByteToWideChar(CP_UTF8, 0, text.data(), size, wide.data(), static_cast<int>(wide.size()));
    return wide;
}

// As CommandLineToArgvW takes it apart: backslashes count as such unless a quote follows.
std::wstring asArgument(const std::wstring &argument) {
    std::wstring text = L"\"";
    std::size_t backslashes = 0;
    for (const wchar_t c : argument) {
        if (c == L'"')
            text.append(backslashes + 1, L'\\');
        backslashes = c == L'\\' ? backslashes + 1 : 0;
        text += c;
    }
    text.append(backslashes, L'\\');
    return text + L'"';
}

Status forget(const wchar_t *key) {
    const LSTATUS code = RegDeleteKeyValueW(HKEY_CURRENT_USER, key, valueName);
    if (code != ERROR_SUCCESS && code != ERROR_FILE_NOT_FOUND)
        return std::unexpected(failed("change what starts at login", code));
    return {};
}

} // namespace

Result<bool> isOn() {
    const LSTATUS code = RegGetValueW(HKEY_CURRENT_USER, runKey, valueName, RRF_RT_REG_SZ, nullptr,
                                      nullptr, nullptr);
    if (code == ERROR_FILE_NOT_FOUND)
        return false;
    if (code != ERROR_SUCCESS)
        return std::unexpected(failed("read what starts at login", code));
    std::array<BYTE, 12> approved{};
    auto size = static_cast<DWORD>(approved.size());
    const bool isListed = RegGetValueW(HKEY_CURRENT_USER, approvedKey, valueName, RRF_RT_REG_BINARY,
                                       nullptr, approved.data(), &size) == ERROR_SUCCESS;
    return !isListed || (approved[0] & 1) == 0;
}

Status turnOn(const std::filesystem::path &program, const std::vector<std::string> &arguments) {
    std::wstring command = asArgument(program.wstring());
    for (const std::string &argument : arguments)
        command += L' ' + asArgument(wideOf(argument));
    if (command.size() > longestCommand)
        return fail(ErrorCode::InvalidArgument,
                    "The path of the program is too long for Windows to start it at login");
    const LSTATUS code =
        RegSetKeyValueW(HKEY_CURRENT_USER, runKey, valueName, REG_SZ, command.c_str(),
                        static_cast<DWORD>((command.size() + 1) * sizeof(wchar_t)));
    if (code != ERROR_SUCCESS)
        return std::unexpected(failed("change what starts at login", code));
    return forget(approvedKey);
}

Status turnOff() {
    return forget(runKey);
}

} // namespace commonwatt::autostart
