// An HTTP/1.1 client for the project's own needs: calls of an API, and large downloads with
// back-pressure. One loop, one thread: see event_loop.h. Each transfer has its own connection.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"
#include "core/base/units.h"
#include "net/transport/event_loop.h"
#include "net/transport/http_types.h"
#include "net/transport/tls.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace commonwatt {

struct HttpRequestOptions {
    HttpHeaders headers;
    // For https addresses; null: the system's trust. Kept across redirects.
    std::shared_ptr<TlsClientContext> tls;
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(15); // with the TLS handshake
    // Nothing arrives (and, while sending the request, nothing leaves) for this long: Timeout.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(30);
    Bytes bodyLimit{std::uint64_t(16) << 20}; // beyond: ResourceExhausted
    int maxRedirects = 5;                     // 0: a redirect is an answer like any other
};

struct HttpDownloadOptions : HttpRequestOptions {
    HttpDownloadOptions() { bodyLimit = Bytes(UINT64_MAX); }
    // Asks for the bytes from here on. The server may send all the same: look at the status (206).
    std::uint64_t rangeStart = 0;
};

// A transfer in progress. Destroying it cancels; no handler is called then.
class HttpTransfer {
public:
    struct State;
    explicit HttpTransfer(std::shared_ptr<State> state);
    ~HttpTransfer();
    HttpTransfer(const HttpTransfer &) = delete;
    HttpTransfer &operator=(const HttpTransfer &) = delete;

    // Stops reading from the connection; what has been read already (at most 64 KiB) may still be
    // delivered. The idle time-out rests meanwhile.
    void pause();
    void resume();

private:
    std::shared_ptr<State> m_state;
};

struct HttpDownloadHandlers {
    // The final answer's status and headers, after redirects. Any status: 404 is not a failure
    // here.
    std::function<void(int status, const HttpHeaders &headers)> onHeaders;
    std::function<void(ByteView data)> onData; // a piece of the body; valid within the call
    std::function<void(Status)> onDone;        // once, the last; success: the body is complete
};

// GET of an http:// or https:// address. The handlers never come from within this call. A redirect
// from https to http is refused; Authorization is not sent to another host than the first.
[[nodiscard]] std::unique_ptr<HttpTransfer> startDownload(EventLoop &loop, std::string url,
                                                          HttpDownloadOptions options,
                                                          HttpDownloadHandlers handlers);

// One request with its whole answer. `callback` comes once unless the transfer is destroyed before.
// Redirects are followed for GET and HEAD only.
[[nodiscard]] std::unique_ptr<HttpTransfer>
startRequest(EventLoop &loop, std::string method, std::string url, std::string body,
             HttpRequestOptions options, std::function<void(Result<HttpResponse>)> callback);

} // namespace commonwatt
