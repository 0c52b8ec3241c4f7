#include "core/platform/presence/windows/sessions_windows.h"

#include <windows.h>

#include <wtsapi32.h>

namespace commonwatt {

namespace {

DWORD ownSession() {
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return session;
}

} // namespace

bool isServiceSession() {
    if (ownSession() != 0)
        return false;
    // Older systems and wine have their desktop in session 0: a service has none that is visible.
    USEROBJECTFLAGS flags{};
    DWORD size = 0;
    return !GetUserObjectInformationW(GetProcessWindowStation(), UOI_FLAGS, &flags, sizeof(flags),
                                      &size) ||
           (flags.dwFlags & WSF_VISIBLE) == 0;
}

bool isRemoteSession() {
    return GetSystemMetrics(SM_REMOTESESSION) != 0;
}

bool isAnotherSessionInUse() {
    WTS_SESSION_INFOW *sessions = nullptr;
    DWORD count = 0;
    if (!WTSEnumerateSessionsW(WTS_CURRENT_SERVER_HANDLE, 0, 1, &sessions, &count))
        return false;
    bool used = false;
    for (DWORD i = 0; i < count; ++i)
        used = used || (sessions[i].State == WTSActive && sessions[i].SessionId != ownSession() &&
                        sessions[i].SessionId != 0);
    WTSFreeMemory(sessions);
    return used;
}

} // namespace commonwatt
