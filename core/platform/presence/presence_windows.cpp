#include "core/platform/presence/presence.h"

#include "core/platform/presence/windows/windows_sources.h"

#include <windows.h>

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
    sources.push_back(startNetworkSource(timing, sink));
    return sources;
}

std::string sessionName() {
    DWORD session = 0;
    return ProcessIdToSessionId(GetCurrentProcessId(), &session) ? std::to_string(session)
                                                                 : std::string();
}

} // namespace commonwatt
