// The owner's own signal as a file, which home automation writes (its content:
// external_signal.h). Source "file"; tells External and Price.
#pragma once

#include "core/platform/presence/signal_source.h"

#include <filesystem>

namespace commonwatt {

struct FileSignalOptions {
    // Of a disk of this machine: one of another, gone, would hold up whoever reads it. Best written
    // anew under another name and renamed, so that nobody reads half of it.
    std::filesystem::path path;
    SignalTiming timing{};
    // What the file says holds for so long after it was last written; then it counts as unknown.
    std::chrono::milliseconds staleAfter = std::chrono::minutes(15);
};

// External: active: do not run; number: the limit, 0 with active. Price: active, number; NotOffered
// where the file names none. Both Unknown with the reason while the file is missing, invalid or
// stale. A change of the file is told at once; where the system tells of none (a link to another
// folder), after `renewAfter`.
[[nodiscard]] std::unique_ptr<SignalSource> startFileSignalSource(FileSignalOptions options,
                                                                  SignalSink sink);

} // namespace commonwatt
