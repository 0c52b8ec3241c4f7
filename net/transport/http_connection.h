// Inside net/transport: one connection of an HttpServer. Reads one request after the other; each is
// answered before the next is looked at.
#pragma once

#include "net/transport/file_pieces.h"
#include "net/transport/http_range.h"
#include "net/transport/http_server_impl.h"

#include <boost/beast/http/parser.hpp>

#include <deque>
#include <functional>
#include <optional>

namespace commonwatt {

class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
public:
    HttpConnection(std::shared_ptr<HttpServer::Impl> server, NetStream stream, ConnectionSlot slot);

    void start();
    // At once; calls nobody.
    void close();
    // Once the request in progress, if there is one, is answered.
    void closeWhenIdle();

    // What the responder of the given request asks for. Requests are numbered, so that a responder
    // that lives too long does not answer the next one.
    void respond(std::uint64_t request, HttpResponse response);
    void startStream(std::uint64_t request, int status, const HttpHeaders &headers);
    std::size_t write(std::uint64_t request, std::string_view chunk);
    void finish(std::uint64_t request);
    [[nodiscard]] std::size_t queuedBytes(std::uint64_t request) const;
    void sendFile(std::uint64_t request, const std::filesystem::path &path, FileOptions options);
    void onClientGone(std::uint64_t request, std::function<void()> callback);
    [[nodiscard]] bool clientGone(std::uint64_t request) const;
    void abandon(std::uint64_t request);

private:
    enum class Phase { Handshake, Idle, Head, Body, Handling, Lingering, Closed };
    enum class Answer { None, Streaming, File, Complete, Broken };
    using Message = beast::http::request<beast::http::string_body>;

    void waitForRequest(std::chrono::milliseconds timeout);
    void closeAfter(std::chrono::milliseconds timeout);
    void readMore();
    void onRead(boost::system::error_code ec, std::size_t size);
    void parse();
    void onHead();
    void onParseError(boost::system::error_code ec);
    void dispatch();
    [[nodiscard]] std::optional<HttpRequest> toRequest(Message &message) const;
    void upgrade(Message message, HttpRequest request);
    void refuse(int status, std::string_view message);

    [[nodiscard]] bool isCurrent(std::uint64_t request) const;
    void sendHead(int status, const HttpHeaders &headers, std::optional<std::uint64_t> length,
                  std::string body = {});
    void completeAnswer();
    void onFileOpened(const Result<std::shared_ptr<FilePieces>> &file, const FileOptions &options);
    void readPiece(std::optional<std::uint64_t> offset);
    void enqueue(std::string bytes);
    void writeMore();
    void onWritten(boost::system::error_code ec);
    void answered();
    void linger();
    void clientLeft();
    void lost();

    std::shared_ptr<HttpServer::Impl> m_server;
    NetStream m_stream;
    ConnectionSlot m_slot;
    Phase m_phase = Phase::Handshake;
    Timer m_timer; // of the phase

    std::unique_ptr<char[]> m_readBuffer;
    bool m_reading = false;
    bool m_inputEnded = false;
    std::string m_input; // read, not parsed
    std::optional<beast::http::request_parser<beast::http::string_body>> m_parser;
    std::move_only_function<void()> m_upgrade; // waits for the read under way to end

    std::uint64_t m_request = 0;
    HttpHeaders m_requestHeaders; // while a file is being opened
    bool m_isHead = false;
    bool m_isHttp10 = false;
    bool m_keepAlive = false;

    Answer m_answer = Answer::None;
    std::function<void()> m_onGone;
    bool m_gone = false;
    std::deque<std::string> m_output;
    std::string m_inFlight;
    std::size_t m_queued = 0;
    bool m_writing = false;
    StallWatch m_writeWatch;
    std::shared_ptr<FilePieces> m_file;
    std::uint64_t m_fileLeft = 0;
    std::string m_spare; // a piece that was sent: its memory serves for another
    bool m_fileReading = false;
};

struct HttpResponder::Impl {
    std::shared_ptr<HttpConnection> connection;
    std::uint64_t request;
};

} // namespace commonwatt
