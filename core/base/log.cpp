#include "core/base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <mutex>

namespace commonwatt {

namespace {

std::mutex listenerMutex;
std::shared_ptr<const LogListener> currentListener;

spdlog::level::level_enum toSpdlog(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::err;
}

} // namespace

void startLogging(const LogOptions &options) {
    std::vector<spdlog::sink_ptr> sinks{std::make_shared<spdlog::sinks::stderr_color_sink_mt>()};
    std::string fileProblem;
    if (!options.file.empty()) {
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                options.file.string(), std::size_t(4) << 20, 3));
        } catch (const spdlog::spdlog_ex &problem) {
            fileProblem = problem.what();
        }
    }
    auto logger = std::make_shared<spdlog::logger>("", sinks.begin(), sinks.end());
    logger->set_level(toSpdlog(options.level));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %L %v");
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
    if (!fileProblem.empty())
        logWarning("logging to standard error only: " + fileProblem);
}

void log(LogLevel level, std::string_view message) {
    spdlog::log(toSpdlog(level), "{}", message);
    std::shared_ptr<const LogListener> listener;
    {
        const std::lock_guard lock(listenerMutex);
        listener = currentListener;
    }
    if (listener)
        (*listener)(level, message);
}

void setLogListener(LogListener listener) {
    const std::lock_guard lock(listenerMutex);
    currentListener = listener ? std::make_shared<const LogListener>(std::move(listener)) : nullptr;
}

} // namespace commonwatt
