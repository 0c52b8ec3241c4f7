// Logging. A thin face of spdlog, so that its headers stay out of ours.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace commonwatt {

enum class LogLevel { Debug, Info, Warning, Error };

struct LogOptions {
    LogLevel level = LogLevel::Info;
    // Rotated at 4 MiB, three old files kept; empty: no file.
    std::filesystem::path file;
};

// Starts logging to standard error and, if asked, a file. Call once, first thing in main; before
// it, lines go to standard error. Safe from any thread afterwards.
void startLogging(const LogOptions &options);

// One line. Never secrets: no tokens, keys, prompts or answers.
void log(LogLevel level, std::string_view message);
inline void logDebug(std::string_view message) {
    log(LogLevel::Debug, message);
}
inline void logInfo(std::string_view message) {
    log(LogLevel::Info, message);
}
inline void logWarning(std::string_view message) {
    log(LogLevel::Warning, message);
}
inline void logError(std::string_view message) {
    log(LogLevel::Error, message);
}

// Receives every line that is logged, on the thread that logs it: for `commonwattctl log`.
// nullptr removes it.
using LogListener = std::function<void(LogLevel, std::string_view)>;
void setLogListener(LogListener listener);

} // namespace commonwatt
