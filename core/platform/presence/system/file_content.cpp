#include "core/platform/presence/system/file_content.h"

#include "core/base/duration.h"
#include "core/platform/presence/system/external_signal.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr const char *sourceName = "file";

} // namespace

void FileContentTeller::tellUnknown(SignalTime now, const std::string &problem) {
    for (const SignalKind kind : {SignalKind::External, SignalKind::Price})
        m_teller.tell(unknownSignal(kind, sourceName, now, problem), now);
}

// A clock that was set back makes files look newer than they are, as does one written in the
// future: what was seen for some time is at least that old.
std::chrono::milliseconds FileContentTeller::ageOf(const FileContent &content, SignalTime now) {
    if (content.written != m_written) {
        m_written = content.written;
        m_firstSeen = now;
    }
    return std::max<std::chrono::milliseconds>(content.read - content.written, now - m_firstSeen);
}

SignalTime FileContentTeller::tell(const Result<FileContent> &content, SignalTime now) {
    const SignalTime nextLook = now + m_options.timing.renewAfter;
    if (!content) {
        tellUnknown(now, content.error().describe());
        return nextLook;
    }
    const std::chrono::milliseconds age = ageOf(*content, now);
    if (age >= m_options.staleAfter) {
        tellUnknown(now, m_options.path.string() + " was not written for " +
                             formatDuration(m_options.staleAfter) + " or more");
        return nextLook;
    }
    const Result<ExternalAnswer> answer = parseExternalAnswer(content->text);
    if (!answer) {
        tellUnknown(now, m_options.path.string() + ": " + answer.error().describe());
        return nextLook;
    }

    const SignalTime expires = now + (m_options.staleAfter - age);
    Signal external = knownSignal(SignalKind::External, sourceName, !answer->run, now);
    external.number = answer->run ? answer->limit : 0;
    external.expires = expires;
    m_teller.tell(std::move(external), now);
    Signal price = notOfferedSignal(SignalKind::Price, sourceName, now);
    if (answer->price) {
        price = knownSignal(SignalKind::Price, sourceName, true, now);
        price.number = *answer->price;
        price.expires = expires;
    }
    m_teller.tell(std::move(price), now);
    return std::min(nextLook, expires);
}

} // namespace commonwatt
