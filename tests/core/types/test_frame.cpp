#include "core/types/frame.h"
#include "core/types/sampled_token.h"
#include "support/qtest_support.h"

#include <random>

using namespace commonwatt;

class TestFrame : public QObject {
    Q_OBJECT

private slots:
    void roundTrip() {
        FrameHeader header;
        header.type = FrameType::StageCall;
        header.wire = WireFormat::F16;
        header.output = StageOutput::Activations;
        header.assignment = 7;
        header.sequence = 0x89ABCDEF;
        header.position = 511;
        header.count = 3;
        header.call = 0x0123456789ABCDEFULL;
        header.computeMicros = 42;
        const ByteVector payload(3 * 64 * 2, 0x5A);
        const ByteVector frame = encodeFrame(header, payload);
        const FrameView view = decodeFrame(frame).value();
        QVERIFY(view.header == header);
        QVERIFY(std::ranges::equal(view.payload, payload));
    }

    // The layout is a protocol: it must not change by accident.
    void layoutIsFrozen() {
        FrameHeader header;
        header.type = FrameType::StageResult;
        header.wire = WireFormat::Sampled;
        header.output = StageOutput::Sample;
        header.assignment = 0x01020304;
        header.sequence = 0x05060708;
        header.position = 0x090A0B0C;
        header.count = 1;
        header.call = 0x1112131415161718ULL;
        header.computeMicros = 0x21222324;
        QCOMPARE(toHex(encodeHeader(header)),
                 "0103050204030201080706050c0b0a0901000000181716151413121124232221");
    }

    void refusesPayloadsThatDoNotFit() {
        FrameHeader header;
        header.type = FrameType::StageCall;
        header.wire = WireFormat::Tokens;
        header.count = 4;
        QVERIFY(decodeFrame(encodeFrame(header, ByteVector(16))));
        QVERIFY(!decodeFrame(encodeFrame(header, ByteVector(15))));
        header.wire = WireFormat::F16;
        QVERIFY(!decodeFrame(encodeFrame(header, ByteVector(6))));
        header.count = 0;
        QVERIFY(!decodeFrame(encodeFrame(header, ByteVector(16))));
        QVERIFY(!decodeFrame(ByteVector(frameHeaderSize - 1)));
    }

    void refusesOtherVersions() {
        ByteVector frame = encodeFrame({}, {});
        frame[0] = 2;
        QCOMPARE(decodeFrame(frame).error().code, ErrorCode::Unsupported);
    }

    void survivesRandomBytes() {
        std::mt19937 random(1);
        for (int i = 0; i < 20000; ++i) {
            ByteVector bytes(random() % 80);
            for (auto &byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            if (!bytes.empty())
                bytes[0] = frameVersion;
            if (const auto view = decodeFrame(bytes))
                QVERIFY(view->payload.size() + frameHeaderSize == bytes.size());
        }
    }

    void sampledTokens() {
        const SampledToken sampled{{17, -0.25F}, {{17, -0.25F}, {3, -2.5F}}};
        QVERIFY(decodeSampledToken(encodeSampledToken(sampled)).value() == sampled);
        QVERIFY(!decodeSampledToken(ByteVector(7)));
        QVERIFY(!decodeSampledToken(ByteVector(8 * 22)));
    }

    void rows() {
        QCOMPARE(rowBytes(WireFormat::F32, 64), std::size_t(256));
        QCOMPARE(rowBytes(WireFormat::F16, 64), std::size_t(128));
        QCOMPARE(rowBytes(WireFormat::Q8_0, 64), std::size_t(68));
        QCOMPARE(rowBytes(WireFormat::Tokens, 64), std::size_t(0));
    }

    void tellsFiniteRows() {
        for (const auto wire : {WireFormat::F32, WireFormat::F16, WireFormat::Q8_0}) {
            ByteVector row(rowBytes(wire, 64), 0);
            QVERIFY(areFinite(wire, row));
            // The last number, or the last block's scale: infinite, not a number, the largest.
            const std::size_t at = row.size() - (wire == WireFormat::Q8_0 ? 34 : 0) -
                                   (wire == WireFormat::F32   ? 2
                                    : wire == WireFormat::F16 ? 2
                                                              : 0);
            const int infinity = wire == WireFormat::F32 ? 0x7f80 : 0x7c00;
            const auto put = [&](int bits) {
                row[at] = static_cast<std::uint8_t>(bits);
                row[at + 1] = static_cast<std::uint8_t>(bits >> 8);
            };
            for (const int bits : {infinity, infinity | 0x8000, infinity | 1}) {
                put(bits);
                QVERIFY(!areFinite(wire, row));
            }
            put(infinity - 1);
            QVERIFY(areFinite(wire, row));
        }
        QVERIFY(areFinite(WireFormat::Tokens, ByteVector(8, 0xff)));
    }
};

QTEST_APPLESS_MAIN(TestFrame)
#include "test_frame.moc"
