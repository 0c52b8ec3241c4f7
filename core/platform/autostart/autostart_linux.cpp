#include "core/platform/autostart/autostart.h"

#include "core/base/file.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace commonwatt::autostart {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view fileName = "autostart/commonwatt.desktop";
constexpr Bytes largest{std::uint64_t(64) << 10};

// XDG Base Directory Specification 0.8, which has relative paths ignored.
Result<fs::path> ownFile() {
    if (const char *config = std::getenv("XDG_CONFIG_HOME");
        config && fs::path(config).is_absolute())
        return fs::path(config) / fileName;
    if (const char *home = std::getenv("HOME"); home && fs::path(home).is_absolute())
        return fs::path(home) / ".config" / fileName;
    return fail(ErrorCode::NotFound, "Neither XDG_CONFIG_HOME nor HOME is set");
}

// The one that holds for everybody, of the first folder that has one.
std::optional<fs::path> everybodysFile() {
    const char *const told = std::getenv("XDG_CONFIG_DIRS");
    const std::string folders = told && *told ? told : "/etc/xdg";
    for (std::size_t begin = 0; begin <= folders.size();) {
        const std::size_t end = std::min(folders.find(':', begin), folders.size());
        const fs::path folder = folders.substr(begin, end - begin);
        std::error_code failure;
        if (folder.is_absolute() && fs::is_regular_file(folder / fileName, failure))
            return folder / fileName;
        begin = end + 1;
    }
    return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t\r") + 1);
}

// A value of the group [Desktop Entry].
std::string_view valueOf(std::string_view entry, std::string_view key) {
    bool isInGroup = false;
    for (std::size_t begin = 0; begin < entry.size();) {
        const std::size_t end = std::min(entry.find('\n', begin), entry.size());
        const std::string_view line = trimmed(entry.substr(begin, end - begin));
        begin = end + 1;
        if (line.starts_with('['))
            isInGroup = line == "[Desktop Entry]";
        const std::size_t equals = line.find('=');
        if (isInGroup && equals != std::string_view::npos && trimmed(line.substr(0, equals)) == key)
            return trimmed(line.substr(equals + 1));
    }
    return {};
}

Result<bool> isOnIn(const fs::path &file) {
    CW_TRY_ASSIGN(const std::string entry, readFile(file, largest));
    // The second key is GNOME's, which its own settings write.
    return valueOf(entry, "Hidden") != "true" &&
           valueOf(entry, "X-GNOME-Autostart-enabled") != "false" &&
           !valueOf(entry, "Exec").empty();
}

// Desktop Entry Specification, "The Exec key": an argument in quotes, in which four characters are
// escaped; percents begin field codes. Then, as all texts there, once more for backslashes.
std::string asArgument(std::string_view argument) {
    std::string text = "\"";
    for (const char c : argument) {
        switch (c) {
        case '"':
        case '`':
        case '$':
            text += "\\\\";
            text += c;
            break;
        case '\\':
            text += "\\\\\\\\";
            break;
        case '%':
            text += "%%";
            break;
        default:
            text += c;
        }
    }
    return text + '"';
}

bool isPlain(std::string_view text) {
    return std::ranges::none_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

Status write(const fs::path &file, std::string_view entry) {
    std::error_code failure;
    fs::create_directories(file.parent_path(), failure);
    if (failure)
        return std::unexpected(
            errorFromErrno("make " + file.parent_path().string(), failure.value()));
    return writeFileAtomically(file, entry);
}

} // namespace

Result<bool> isOn() {
    CW_TRY_ASSIGN(const fs::path own, ownFile());
    std::error_code failure;
    if (fs::exists(own, failure))
        return isOnIn(own);
    if (const std::optional<fs::path> everybodys = everybodysFile())
        return isOnIn(*everybodys);
    return false;
}

Status turnOn(const fs::path &program, const std::vector<std::string> &arguments) {
    CW_TRY_ASSIGN(const fs::path own, ownFile());
    const std::string path = program.string();
    if (!program.is_absolute() || !isPlain(path) || path.find('=') != std::string::npos)
        return fail(ErrorCode::InvalidArgument,
                    "The system cannot be told to start \"" + path +
                        "\": it takes a whole path without line breaks and without \"=\"");
    std::string command = asArgument(path);
    for (const std::string &argument : arguments) {
        if (!isPlain(argument))
            return fail(ErrorCode::InvalidArgument,
                        "The system cannot be told an argument with a line break");
        command += ' ' + asArgument(argument);
    }
    return write(own, "[Desktop Entry]\n"
                      "Type=Application\n"
                      "Name=Commonwatt\n"
                      "Icon=commonwatt\n"
                      "Terminal=false\n"
                      "NoDisplay=true\n"
                      "Exec=" +
                          command + '\n');
}

Status turnOff() {
    CW_TRY_ASSIGN(const fs::path own, ownFile());
    // The owner's own file takes the place of everybody's.
    if (everybodysFile())
        return write(own, "[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Commonwatt\n"
                          "Hidden=true\n");
    std::error_code failure;
    fs::remove(own, failure);
    if (failure)
        return std::unexpected(errorFromErrno("remove " + own.string(), failure.value()));
    return {};
}

} // namespace commonwatt::autostart
