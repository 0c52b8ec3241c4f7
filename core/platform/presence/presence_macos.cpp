#include "core/platform/presence/presence.h"

#include "core/platform/presence/macos/macos_sources.h"

#include <unistd.h>

namespace commonwatt {

std::vector<std::unique_ptr<SignalSource>> startSessionSources(const SignalTiming &timing,
                                                               const SignalSink &sink) {
    std::vector<std::unique_ptr<SignalSource>> sources;
    sources.push_back(startOwnerSource(timing, sink));
    return sources;
}

std::vector<std::unique_ptr<SignalSource>> startPresenceSources(const SignalTiming &timing,
                                                                const SignalSink &sink) {
    std::vector<std::unique_ptr<SignalSource>> sources = startSessionSources(timing, sink);
    sources.push_back(startPowerSource(timing, sink));
    return sources;
}

// A user has one session here.
std::string sessionName() {
    return std::to_string(::getuid());
}

} // namespace commonwatt
