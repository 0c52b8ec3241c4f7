// What the file with the owner's own signal says, as signals; for the sources that read it
// (file_signal.h).
#pragma once

#include "core/base/duration.h"
#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/system/file_signal.h"

#include <string>

namespace commonwatt {

struct FileContent {
    std::string text;   // maxExternalAnswer and a byte at most
    WallTime written{}; // as the file system has it
    WallTime read{};    // when, by the same clock
};

class FileContentTeller {
public:
    FileContentTeller(const FileSignalOptions &options, SignalSink sink)
        : m_options(options)
        , m_teller(std::move(sink), options.timing) {}

    // Tells External and Price of what was read at `now`. Returns when to read again at the latest.
    [[nodiscard]] SignalTime tell(const Result<FileContent> &content, SignalTime now);

private:
    void tellUnknown(SignalTime now, const std::string &problem);
    [[nodiscard]] std::chrono::milliseconds ageOf(const FileContent &content, SignalTime now);

    const FileSignalOptions &m_options;
    SignalTeller m_teller;
    WallTime m_written{};
    SignalTime m_firstSeen{};
};

} // namespace commonwatt
