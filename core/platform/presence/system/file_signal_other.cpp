#include "core/platform/presence/system/file_signal.h"

namespace commonwatt {

std::unique_ptr<SignalSource> startFileSignalSource(FileSignalOptions, SignalSink sink) {
    for (const SignalKind kind : {SignalKind::External, SignalKind::Price})
        sink(unknownSignal(kind, "file", signalNow(),
                           "files are not followed on this system yet; http://127.0.0.1 is"));
    return std::make_unique<SignalSource>();
}

} // namespace commonwatt
