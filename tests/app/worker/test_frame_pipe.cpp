#include "app/worker/frame_pipe.h"
#include "app/worker/inbox.h"
#include "app/worker/pulse.h"
#include "support/qtest_support.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <thread>
#include <unistd.h>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

struct Pipe {
    OwnedHandle read;
    OwnedHandle write;

    Pipe() {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            qFatal("no pipe");
        read = OwnedHandle(ends[0]);
        write = OwnedHandle(ends[1]);
    }

    void put(ByteView bytes) const {
        QCOMPARE(::write(static_cast<int>(write.get()), bytes.data(), bytes.size()),
                 ssize_t(bytes.size()));
    }
};

ByteVector patterned(std::size_t size) {
    ByteVector bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 2654435761U >> 24);
    return bytes;
}

bool arrivesWithin(int descriptor, std::chrono::milliseconds time) {
    pollfd entry{descriptor, POLLIN, 0};
    return ::poll(&entry, 1, static_cast<int>(time.count())) == 1;
}

} // namespace

class TestFramePipe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }

    void roundTrip() {
        Pipe pipe;
        FrameReader reader{InputStream(std::move(pipe.read))};
        // Around the sizes of the read buffer and of the system's pipe.
        const std::vector<std::size_t> sizes{0,     1,     65499,  65500,   65501,
                                             65536, 65537, 200000, 9000000, 3};
        std::jthread sender([&] {
            FrameWriter writer{OutputStream(std::move(pipe.write))};
            FrameHeader header;
            header.type = FrameType::StageFailure;
            for (const std::size_t size : sizes) {
                header.call = size;
                (void)writer.send(header, patterned(size));
                (void)writer.send(Heartbeat{size});
            }
        });
        for (const std::size_t size : sizes) {
            const auto frame = reader.next().value();
            QVERIFY(frame.has_value());
            const FrameView view = decodeFrame(frame->bytes()).value();
            QCOMPARE(view.header.call, size);
            QVERIFY(std::ranges::equal(view.payload, patterned(size)));
            const auto beat = reader.next().value();
            const auto message =
                decodeWorkerMessage(asText(decodeFrame(beat.value().bytes()).value().payload));
            QCOMPARE(std::get<Heartbeat>(message.value()).callsDone, size);
        }
        QVERIFY(!reader.next().value().has_value());
    }

    void refusesImpossibleLengths() {
        for (const std::uint32_t length :
             {0U, 31U, static_cast<std::uint32_t>(maxFrameSize) + 1, UINT32_MAX}) {
            Pipe pipe;
            ByteVector bytes(4);
            for (std::size_t i = 0; i < 4; ++i)
                bytes[i] = static_cast<std::uint8_t>(length >> (8 * i));
            pipe.put(bytes);
            FrameReader reader{InputStream(std::move(pipe.read))};
            QCOMPARE(reader.next().error().code, ErrorCode::InvalidData);
        }
    }

    void noticesAnEndInsideAFrame() {
        for (const std::size_t size : {1, 3, 4, 20, 35}) {
            Pipe pipe;
            ByteVector bytes(36);
            bytes[0] = 32;
            bytes.resize(size);
            pipe.put(bytes);
            pipe.write.reset();
            FrameReader reader{InputStream(std::move(pipe.read))};
            QCOMPARE(reader.next().error().code, ErrorCode::InvalidData);
        }
    }

    void canBeCancelled() {
        Pipe pipe;
        FrameReader reader{InputStream(std::move(pipe.read))};
        std::jthread other([&] {
            std::this_thread::sleep_for(20ms);
            reader.cancel();
        });
        QVERIFY(!reader.next().value().has_value());
        QVERIFY(!reader.next().value().has_value());
    }

    void tellsThatTheReaderIsGone() {
        Pipe pipe;
        pipe.read.reset();
        FrameWriter writer{OutputStream(std::move(pipe.write))};
        QCOMPARE(writer.send(Heartbeat{}).error().code, ErrorCode::Unavailable);
    }

    void inboxHoldsTheReaderBack() {
        struct Item {
            int number = 0;
            InboxSpace space;
        };
        Inbox<Item> inbox(100);
        std::atomic<int> pushed{0};
        std::jthread reader([&] {
            for (int i = 0; i < 10; ++i) {
                auto space = inbox.reserve(40);
                if (!space)
                    return;
                inbox.push({i, std::move(*space)});
                ++pushed;
            }
            inbox.end({});
        });
        QTRY_COMPARE(pushed.load(), 2);
        QTest::qWait(30);
        QCOMPARE(pushed.load(), 2);
        auto content = inbox.waitAndTake();
        QCOMPARE(content.items.size(), std::size_t(2));
        QVERIFY(!content.end);
        // Taken out, but not done: still counted.
        QTest::qWait(30);
        QCOMPARE(pushed.load(), 2);
        content.items.pop_back();
        QTRY_COMPARE(pushed.load(), 3);
        content.items.clear();

        int next = 2;
        for (bool ended = false; !ended;) {
            auto more = inbox.waitAndTake();
            for (const Item &item : more.items)
                QCOMPARE(item.number, next++);
            ended = more.end.has_value();
        }
        QCOMPARE(next, 10);
    }

    void closedInboxLetsTheReaderGo() {
        Inbox<InboxSpace> inbox(10);
        inbox.push(inbox.reserve(10).value());
        std::atomic<bool> refused{false};
        std::jthread reader([&] { refused = !inbox.reserve(10).has_value(); });
        QTest::qWait(20);
        QVERIFY(!refused);
        inbox.close();
        QTRY_VERIFY(refused.load());
    }

    // A frame larger than the whole budget must not wait for ever.
    void inboxTakesOneLargeItem() {
        Inbox<InboxSpace> inbox(10);
        inbox.push(inbox.reserve(1000).value());
        QCOMPARE(inbox.take().items.size(), std::size_t(1));
        QVERIFY(inbox.reserve(1000).has_value());
    }

    void heartbeatsCeaseInAStall() {
        Pipe pipe;
        const int descriptor = static_cast<int>(pipe.read.get());
        FrameReader reader{InputStream(std::move(pipe.read))};
        FrameWriter writer{OutputStream(std::move(pipe.write))};
        Pulse pulse(writer);
        QVERIFY(!arrivesWithin(descriptor, 1200ms)); // nothing to watch
        pulse.countCalls(3);
        pulse.set(Pulse::Watch::LoadedRanges);
        const auto beat = reader.next().value().value();
        const auto message =
            decodeWorkerMessage(asText(decodeFrame(std::as_const(beat).bytes()).value().payload));
        QCOMPARE(std::get<Heartbeat>(message.value()).callsDone, std::uint64_t(3));
        {
            const Pulse::Activity healthy(pulse, 60s);
            QVERIFY(arrivesWithin(descriptor, 5000ms));
            QVERIFY(reader.next().value().has_value());
        }
        {
            const Pulse::Activity stalled(pulse, 0s);
            QVERIFY(!arrivesWithin(descriptor, 2200ms));
        }
        QVERIFY(arrivesWithin(descriptor, 5000ms));
        pulse.set(Pulse::Watch::Nothing);
    }
};

QTEST_GUILESS_MAIN(TestFramePipe)
#include "test_frame_pipe.moc"
