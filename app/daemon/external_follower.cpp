#include "app/daemon/external_follower.h"

#include "core/base/file.h"
#include "core/platform/presence/system/external_signal.h"
#include "core/platform/presence/system/file_signal.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr const char *httpSource = "http";
constexpr std::string_view filePrefix = "file:";
constexpr std::chrono::seconds longestBetween{30};
constexpr std::chrono::seconds answerWithin{5};

} // namespace

ExternalFollower::ExternalFollower(EventLoop &loop, std::function<void(Signal)> tell)
    : m_loop(loop)
    , m_tell(std::move(tell))
    , m_ask(loop) {
}

ExternalFollower::~ExternalFollower() = default;

void ExternalFollower::follow(const std::string &address, std::chrono::milliseconds staleAfter) {
    if (m_current && address == m_address && staleAfter == m_staleAfter)
        return;
    m_address = address;
    m_staleAfter = staleAfter;
    m_current = std::make_shared<bool>(true);
    m_file.reset();
    m_transfer.reset();
    m_ask.cancel();
    // What another address said before counts no longer.
    const SignalTime now = signalNow();
    for (const SignalKind kind : {SignalKind::External, SignalKind::Price})
        for (const char *const source : {httpSource, "file"})
            m_tell(notOfferedSignal(kind, source, now));
    if (address.empty())
        return;
    if (!address.starts_with(filePrefix)) {
        tellUnknown("it was not asked yet");
        return ask();
    }
    m_file = startFileSignalSource(
        {.path = pathOf(address.substr(filePrefix.size())), .timing = {}, .staleAfter = staleAfter},
        [this, current = std::weak_ptr(m_current)](const Signal &signal) {
            m_loop.post([this, current, signal] {
                if (!current.expired())
                    m_tell(signal);
            });
        });
}

std::chrono::milliseconds ExternalFollower::period() const {
    return std::min<std::chrono::milliseconds>(m_staleAfter / 3, longestBetween);
}

void ExternalFollower::ask() {
    HttpRequestOptions options;
    options.bodyLimit = maxExternalAnswer;
    options.connectTimeout = std::min<std::chrono::milliseconds>(answerWithin, period());
    options.idleTimeout = options.connectTimeout;
    options.maxRedirects = 0; // it stays on this machine
    m_transfer = startRequest(m_loop, "GET", m_address, "", options,
                              [this](Result<HttpResponse> answer) { onAnswer(std::move(answer)); });
}

void ExternalFollower::onAnswer(Result<HttpResponse> answer) {
    m_ask.start(period(), [this] { ask(); });
    if (!answer) {
        // What it said before holds as long as it was said to; a server may be started anew.
        if (signalNow() >= m_heldUntil)
            tellUnknown(answer.error().describe());
        return;
    }
    if (answer->status != 200)
        return tellUnknown("it answers with status " + std::to_string(answer->status));
    const Result<ExternalAnswer> said = parseExternalAnswer(answer->body);
    if (!said)
        return tellUnknown(said.error().describe());
    const SignalTime now = signalNow();
    m_heldUntil = now + m_staleAfter;
    Signal external = knownSignal(SignalKind::External, httpSource, !said->run, now);
    external.number = said->run ? said->limit : 0;
    external.expires = m_heldUntil;
    m_tell(std::move(external));
    Signal price = said->price ? knownSignal(SignalKind::Price, httpSource, true, now)
                               : notOfferedSignal(SignalKind::Price, httpSource, now);
    if (said->price) {
        price.number = *said->price;
        price.expires = m_heldUntil;
    }
    m_tell(std::move(price));
}

void ExternalFollower::tellUnknown(const std::string &problem) {
    const SignalTime now = signalNow();
    m_heldUntil = now;
    for (const SignalKind kind : {SignalKind::External, SignalKind::Price})
        m_tell(unknownSignal(kind, httpSource, now, m_address + ": " + problem));
}

} // namespace commonwatt
