#include "core/platform/presence/system/file_content.h"

#include "core/base/duration.h"
#include "core/platform/presence/system/external_signal.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr const char *sourceName = "file";

void tellUnknown(SignalTeller &teller, SignalTime now, const std::string &problem) {
    for (const SignalKind kind : {SignalKind::External, SignalKind::Price})
        teller.tell(unknownSignal(kind, sourceName, now, problem), now);
}

} // namespace

SignalTime tellFileContent(const FileSignalOptions &options, const Result<FileContent> &content,
                           SignalTeller &teller, SignalTime now) {
    const SignalTime nextLook = now + options.timing.renewAfter;
    if (!content) {
        tellUnknown(teller, now, content.error().describe());
        return nextLook;
    }
    if (content->age >= options.staleAfter) {
        tellUnknown(teller, now,
                    options.path.string() + " was not written for " +
                        formatDuration(options.staleAfter) + " or more");
        return nextLook;
    }
    const Result<ExternalAnswer> answer = parseExternalAnswer(content->text);
    if (!answer) {
        tellUnknown(teller, now, options.path.string() + ": " + answer.error().describe());
        return nextLook;
    }

    const SignalTime expires = now + (options.staleAfter - content->age);
    Signal external = knownSignal(SignalKind::External, sourceName, !answer->run, now);
    external.number = answer->run ? answer->limit : 0;
    external.expires = expires;
    teller.tell(std::move(external), now);
    Signal price = notOfferedSignal(SignalKind::Price, sourceName, now);
    if (answer->price) {
        price = knownSignal(SignalKind::Price, sourceName, true, now);
        price.number = *answer->price;
        price.expires = expires;
    }
    teller.tell(std::move(price), now);
    return std::min(nextLook, expires);
}

} // namespace commonwatt
