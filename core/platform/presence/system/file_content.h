// What the file with the owner's own signal says, as signals; for the sources that read it
// (file_signal.h).
#pragma once

#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/system/file_signal.h"

#include <string>

namespace commonwatt {

struct FileContent {
    std::string text;                 // maxExternalAnswer and a byte at most
    std::chrono::milliseconds age{0}; // since it was written
};

// Tells External and Price of what was read at `now`. Returns when to read again at the latest.
[[nodiscard]] SignalTime tellFileContent(const FileSignalOptions &options,
                                         const Result<FileContent> &content, SignalTeller &teller,
                                         SignalTime now);

} // namespace commonwatt
