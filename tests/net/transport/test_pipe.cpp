#include "net/transport/pipe.h"

#include "loop_support.h"
#include "support/qtest_support.h"

#include <array>
#include <numeric>
#include <optional>
#include <vector>

#include <unistd.h>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

std::array<int, 2> makePipe() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        qFatal("pipe failed");
    return ends;
}

// One end under test, and the bare pipes of the other process.
struct Pipes {
    explicit Pipes(EventLoop &loop, PipeOptions options = {}) {
        const auto toUs = makePipe();
        const auto fromUs = makePipe();
        connection = std::make_unique<PipeConnection>(loop, toUs[0], fromUs[1], options);
        writeEnd = toUs[1];
        readEnd = fromUs[0];
        connection->setHandlers(
            {[this](ByteVector message) { received.push_back(std::move(message)); },
             [this](Error error) { closed = std::move(error); }});
    }
    ~Pipes() {
        closeWriteEnd();
        closeReadEnd();
    }

    void write(const ByteVector &bytes) const {
        QCOMPARE(::write(writeEnd, bytes.data(), bytes.size()), ssize_t(bytes.size()));
    }
    void closeWriteEnd() {
        if (writeEnd >= 0)
            ::close(writeEnd);
        writeEnd = -1;
    }
    void closeReadEnd() {
        if (readEnd >= 0)
            ::close(readEnd);
        readEnd = -1;
    }

    std::unique_ptr<PipeConnection> connection;
    int writeEnd = -1;
    int readEnd = -1;
    std::vector<ByteVector> received;
    std::optional<Error> closed;
};

} // namespace

class TestPipe : public QObject {
    Q_OBJECT

private slots:
    void framesMayComeInAnyPieces() {
        EventLoop loop;
        Pipes pipes(loop);
        const ByteVector bytes{3, 0, 0, 0, 'a', 'b', 'c', 0, 0, 0, 0, 1, 0, 0, 0, 'd'};
        for (const std::uint8_t byte : bytes) {
            pipes.write({byte});
            runFor(loop, 2ms);
        }
        pipes.write(bytes);
        const std::vector<ByteVector> expected{{'a', 'b', 'c'}, {}, {'d'}};
        QVERIFY(runUntil(loop, [&] { return pipes.received.size() == 6; }));
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(pipes.received[i], expected[i % 3]);
    }

    void messagesOfAllSizesGoThrough() {
        EventLoop loop;
        const auto there = makePipe();
        const auto back = makePipe();
        PipeConnection parent(loop, back[0], there[1]);
        PipeConnection child(loop, there[0], back[1]);
        std::vector<ByteVector> received;
        child.setHandlers({[&](ByteVector message) { child.send(std::move(message)); }, {}});
        parent.setHandlers(
            {[&](ByteVector message) { received.push_back(std::move(message)); }, {}});
        std::vector<ByteVector> sent;
        for (const std::size_t size : {0, 1, 100, 65531, 65532, 65533, 65536, 131072, 4194303,
                                       4194304, 4194305, 30'000'000, 5}) {
            ByteVector bytes(size);
            std::iota(bytes.begin(), bytes.end(), static_cast<std::uint8_t>(size));
            sent.push_back(bytes);
            const auto middle = bytes.begin() + static_cast<std::ptrdiff_t>(size / 4);
            parent.send(ByteVector(bytes.begin(), middle),
                        std::make_shared<const ByteVector>(middle, bytes.end()));
        }
        QVERIFY(parent.queuedBytes() > 30'000'000);
        QVERIFY(runUntil(loop, [&] { return received.size() == sent.size(); }));
        QVERIFY(received == sent);
        QCOMPARE(parent.queuedBytes(), std::size_t(0));
    }

    void anAbsurdLengthEndsItWithoutCostingMemory() {
        EventLoop loop;
        Pipes pipes(loop, {.messageLimit = Bytes(1000)});
        pipes.write({0xe9, 3, 0, 0}); // 1001
        QVERIFY(runUntil(loop, [&] { return pipes.closed.has_value(); }));
        QCOMPARE(pipes.closed->code, ErrorCode::InvalidData);
        QVERIFY(!pipes.connection->isOpen());
    }

    void theEndOfTheOtherProcessIsNoticed() {
        EventLoop loop;
        Pipes pipes(loop);
        pipes.write({1, 0, 0, 0, 'a', 2, 0, 0, 0, 'b'});
        pipes.closeWriteEnd();
        QVERIFY(runUntil(loop, [&] { return pipes.closed.has_value(); }));
        QCOMPARE(pipes.closed->code, ErrorCode::Unavailable);
        QCOMPARE(pipes.received, std::vector<ByteVector>{{'a'}});
        pipes.connection->send({1, 2, 3}); // no harm
    }

    void writingToNobodyIsAnErrorAndNotTheEnd() {
        EventLoop loop;
        Pipes pipes(loop);
        pipes.closeReadEnd();
        pipes.connection->send({1, 2, 3});
        QVERIFY(runUntil(loop, [&] { return pipes.closed.has_value(); }));
        QCOMPARE(pipes.closed->code, ErrorCode::Unavailable);
    }

    void aProcessThatDoesNotReadIsGivenUp() {
        EventLoop loop;
        Pipes pipes(loop, {.queueLimit = Bytes(1'000'000)});
        for (int i = 0; i < 30; ++i)
            pipes.connection->send(ByteVector(50'000));
        QVERIFY(!pipes.closed); // not from within send
        QVERIFY(runUntil(loop, [&] { return pipes.closed.has_value(); }));
        QCOMPARE(pipes.closed->code, ErrorCode::ResourceExhausted);
    }

    void closingTheOutputKeepsTheInput() {
        EventLoop loop;
        const auto there = makePipe();
        const auto back = makePipe();
        PipeConnection parent(loop, back[0], there[1]);
        auto child = std::make_unique<PipeConnection>(loop, there[0], back[1]);
        std::vector<ByteVector> received;
        std::size_t childReceived = 0;
        bool childClosed = false;
        parent.setHandlers(
            {[&](ByteVector message) { received.push_back(std::move(message)); }, {}});
        child->setHandlers({[&](ByteVector message) {
                                childReceived = message.size();
                                child->send({7});
                            },
                            [&](Error) { childClosed = true; }});
        parent.send(ByteVector(1'000'000));
        parent.closeOutput();
        parent.send({1}); // too late
        QVERIFY(runUntil(loop, [&] { return received.size() == 1 && childClosed; }));
        QCOMPARE(childReceived, std::size_t(1'000'000));
    }

    void aHandlerMayDestroyIt() {
        EventLoop loop;
        Pipes pipes(loop);
        int count = 0;
        pipes.connection->setHandlers({[&](ByteVector) {
                                           ++count;
                                           pipes.connection.reset();
                                       },
                                       [&](Error) { count += 100; }});
        pipes.write({1, 0, 0, 0, 'a', 1, 0, 0, 0, 'b'});
        QVERIFY(runUntil(loop, [&] { return count > 0; }));
        runFor(loop, 20ms);
        QCOMPARE(count, 1);
    }
};

QTEST_GUILESS_MAIN(TestPipe)
#include "test_pipe.moc"
