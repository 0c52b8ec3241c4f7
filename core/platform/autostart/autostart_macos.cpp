#include "core/platform/autostart/autostart.h"

#include "core/base/file.h"

#include <cstdlib>
#include <string_view>

namespace commonwatt::autostart {

namespace fs = std::filesystem;

namespace {

constexpr Bytes largest{std::uint64_t(64) << 10};

Result<fs::path> agentFile() {
    if (const char *home = std::getenv("HOME"); home && fs::path(home).is_absolute())
        return fs::path(home) / "Library/LaunchAgents/org.commonwatt.window.plist";
    return fail(ErrorCode::NotFound, "HOME is not set");
}

Result<std::string> element(std::string_view text) {
    std::string xml = "<string>";
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20)
            return fail(ErrorCode::InvalidArgument,
                        "The system cannot be told a path or argument with a line break");
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else
            xml += c;
    }
    return xml + "</string>";
}

} // namespace

Result<bool> isOn() {
    CW_TRY_ASSIGN(const fs::path file, agentFile());
    std::error_code failure;
    if (!fs::exists(file, failure))
        return false;
    CW_TRY_ASSIGN(const std::string agent, readFile(file, largest));
    return agent.find("<key>Disabled</key><true/>") == std::string::npos;
}

Status turnOn(const fs::path &program, const std::vector<std::string> &arguments) {
    CW_TRY_ASSIGN(const fs::path file, agentFile());
    CW_TRY_ASSIGN(std::string command, element(program.string()));
    for (const std::string &argument : arguments) {
        CW_TRY_ASSIGN(const std::string one, element(argument));
        command += one;
    }
    std::error_code failure;
    fs::create_directories(file.parent_path(), failure);
    if (failure)
        return std::unexpected(
            errorFromErrno("make " + file.parent_path().string(), failure.value()));
    return writeFileAtomically(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                     "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                     "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                                     "<plist version=\"1.0\"><dict>\n"
                                     "<key>Label</key><string>org.commonwatt.window</string>\n"
                                     "<key>RunAtLoad</key><true/>\n"
                                     "<key>ProcessType</key><string>Interactive</string>\n"
                                     "<key>ProgramArguments</key><array>" +
                                         command + "</array>\n</dict></plist>\n");
}

Status turnOff() {
    CW_TRY_ASSIGN(const fs::path file, agentFile());
    std::error_code failure;
    fs::remove(file, failure);
    if (failure)
        return std::unexpected(errorFromErrno("remove " + file.string(), failure.value()));
    return {};
}

} // namespace commonwatt::autostart
