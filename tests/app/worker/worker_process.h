// The worker program as the daemon sees it, for tests.
#pragma once

#include "app/worker/frame_pipe.h"
#include "core/platform/process/process.h"
#include "core/types/sampled_token.h"
#include "core/types/stage_failure.h"
#include "support/qtest_support.h"

#include <poll.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace commonwatt::test {

struct StageReply {
    FrameHeader header;
    ByteVector payload;

    [[nodiscard]] bool isFailure() const { return header.type == FrameType::StageFailure; }
    [[nodiscard]] Error error() const { return decodeStageFailure(payload); }
    [[nodiscard]] TokenId token() const { return decodeSampledToken(payload).value().chosen.token; }
};

class WorkerProcess {
public:
    explicit WorkerProcess(std::vector<std::string> arguments = {})
        : m_child(start(std::move(arguments)))
        , m_output(m_child.takeOutput())
        , m_descriptor(static_cast<int>(m_output.get()))
        , m_reader(InputStream(std::move(m_output))) {
        m_writer.emplace(OutputStream(m_child.takeInput()));
    }

    [[nodiscard]] ChildProcess &process() { return m_child; }

    void send(const WorkerMessage &message) { QVERIFY(m_writer->send(message)); }
    void send(const FrameHeader &header, ByteView payload) {
        QVERIFY(m_writer->send(header, payload));
    }
    void closeInput() { m_writer.reset(); }

    // The next frame that is no heartbeat.
    [[nodiscard]] std::variant<std::monostate, WorkerMessage, StageReply> next() {
        for (;;) {
            const auto frame = m_reader.next();
            if (!frame || !*frame)
                return {};
            const FrameView view = decodeFrame(std::as_const(**frame).bytes()).value();
            if (view.header.type != FrameType::Message)
                return StageReply{view.header, {view.payload.begin(), view.payload.end()}};
            WorkerMessage message = decodeWorkerMessage(asText(view.payload)).value();
            if (!std::holds_alternative<Heartbeat>(message))
                return message;
            ++heartbeats;
        }
    }
    template <typename Message>
    [[nodiscard]] Message nextMessage() {
        auto item = next();
        if (auto *message = std::get_if<WorkerMessage>(&item))
            if (auto *wanted = std::get_if<Message>(message))
                return std::move(*wanted);
        throw std::runtime_error("the worker sent something else");
    }
    [[nodiscard]] StageReply nextReply() {
        auto item = next();
        if (auto *reply = std::get_if<StageReply>(&item))
            return std::move(*reply);
        throw std::runtime_error("the worker sent something else");
    }

    // Reads one frame, which must be a heartbeat.
    void drain() {
        const FrameBuffer frame = m_reader.next().value().value();
        const FrameView view = decodeFrame(frame.bytes()).value();
        QVERIFY(
            std::holds_alternative<Heartbeat>(decodeWorkerMessage(asText(view.payload)).value()));
        ++heartbeats;
    }

    // Whether any byte comes within the time; reads nothing.
    [[nodiscard]] bool speaksWithin(std::chrono::milliseconds time) const {
        pollfd entry{m_descriptor, POLLIN, 0};
        return ::poll(&entry, 1, static_cast<int>(time.count())) == 1;
    }

    WorkerLoaded load(std::uint32_t assignment, const std::filesystem::path &model,
                      const StageSpan &span, std::uint32_t kvTokens = 1024) {
        send(LoadRange{assignment, "test", span, {model.string()}, kvTokens, 16});
        return nextMessage<WorkerLoaded>();
    }

    void open(std::uint32_t assignment, std::uint32_t sequence, const StageSpan &span,
              std::uint32_t maxTokens, SamplingOptions sampling = {},
              std::vector<TokenId> history = {}) {
        OpenSequence message;
        message.assignment = assignment;
        message.sequence = sequence;
        message.work = std::string(32, '0');
        message.span = span;
        message.maxTokens = maxTokens;
        message.wire = WireFormat::F32;
        message.sampling = std::move(sampling);
        message.history = std::move(history);
        send(message);
    }

    // A call without waiting for its result.
    void call(std::uint64_t id, std::uint32_t assignment, std::uint32_t sequence,
              std::uint32_t position, const std::vector<TokenId> &tokens, StageOutput output) {
        ByteVector payload(tokens.size() * sizeof(TokenId));
        std::memcpy(payload.data(), tokens.data(), payload.size());
        send({.type = FrameType::StageCall,
              .wire = WireFormat::Tokens,
              .output = output,
              .assignment = assignment,
              .sequence = sequence,
              .position = position,
              .count = static_cast<std::uint32_t>(tokens.size()),
              .call = id},
             payload);
    }
    void call(std::uint64_t id, std::uint32_t assignment, std::uint32_t sequence,
              std::uint32_t position, std::uint32_t count, ByteView activations,
              StageOutput output) {
        send({.type = FrameType::StageCall,
              .wire = WireFormat::F32,
              .output = output,
              .assignment = assignment,
              .sequence = sequence,
              .position = position,
              .count = count,
              .call = id},
             activations);
    }

    int heartbeats = 0;

private:
    static ChildProcess start(std::vector<std::string> arguments) {
        ProcessOptions options;
        options.program = COMMONWATT_WORKER_PROGRAM;
        options.arguments = std::move(arguments);
        if (!std::ranges::count(options.arguments, "--device"))
            options.arguments.insert(options.arguments.end(), {"--device", "cpu"});
        // More would spin against the other workers of a test.
        options.arguments.insert(options.arguments.end(), {"--threads", "1"});
        return ChildProcess::start(options).value();
    }

    ChildProcess m_child;
    OwnedHandle m_output;
    int m_descriptor;
    FrameReader m_reader;
    std::optional<FrameWriter> m_writer;
};

} // namespace commonwatt::test
