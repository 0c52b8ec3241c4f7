#include "gpu/engine/wire.h"

#include "support/qtest_support.h"

#include <cmath>
#include <limits>

using namespace commonwatt;

namespace {

std::vector<float> someValues(std::size_t count) {
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = std::sin(static_cast<float>(i) * 0.7F) * static_cast<float>(1 + i % 5);
    return values;
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT
private slots:
    void formatsRoundTrip_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<float>("tolerance"); // of the largest value of a row
        QTest::newRow("f32") << int(WireFormat::F32) << 3 * 64 * 4 << 0.0F;
        QTest::newRow("f16") << int(WireFormat::F16) << 3 * 64 * 2 << 0x1p-11F;
        QTest::newRow("q8_0") << int(WireFormat::Q8_0) << 3 * 2 * 34 << 1.0F / 230;
    }

    void formatsRoundTrip() {
        QFETCH(int, format);
        QFETCH(int, bytes);
        QFETCH(float, tolerance);
        const std::vector<float> values = someValues(3 * 64);
        const auto encoded = encodeActivations(values, 64, static_cast<WireFormat>(format));
        QVERIFY(encoded.has_value());
        QCOMPARE(static_cast<int>(encoded->size()), bytes);
        std::vector<float> decoded(values.size());
        QVERIFY(
            decodeActivations(*encoded, 64, static_cast<WireFormat>(format), decoded).has_value());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::abs(decoded[i] - values[i]) <= tolerance * 5);
        // What was rounded once stays as it is.
        const auto again = encodeActivations(decoded, 64, static_cast<WireFormat>(format));
        QVERIFY(again.has_value());
        if (format != int(WireFormat::Q8_0))
            QVERIFY(*again == *encoded);
    }

    void bytesMayLieAnywhere() {
        const std::vector<float> values = someValues(64);
        for (const WireFormat format : {WireFormat::F32, WireFormat::F16, WireFormat::Q8_0}) {
            const auto encoded = encodeActivations(values, 64, format);
            QVERIFY(encoded.has_value());
            ByteVector shifted(encoded->size() + 1);
            std::ranges::copy(*encoded, shifted.begin() + 1);
            std::vector<float> decoded(64);
            QVERIFY(decodeActivations(ByteView(shifted).subspan(1), 64, format, decoded));
        }
    }

    void whatAFormatCannotHoldIsRefused() {
        const std::vector<float> odd = someValues(48);
        QCOMPARE(encodeActivations(odd, 48, WireFormat::Q8_0).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(encodeActivations(odd, 48, WireFormat::Tokens).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(encodeActivations(odd, 47, WireFormat::F32).error().code,
                 ErrorCode::InvalidArgument);
        std::vector<float> large = someValues(64);
        large[3] = 70000;
        QCOMPARE(encodeActivations(large, 64, WireFormat::F16).error().code,
                 ErrorCode::Unsupported);
        QVERIFY(encodeActivations(large, 64, WireFormat::Q8_0).has_value());
        large[3] = std::numeric_limits<float>::infinity();
        QCOMPARE(encodeActivations(large, 64, WireFormat::F32).error().code,
                 ErrorCode::InvalidData);
    }

    void malformedBytesAreRefused() {
        std::vector<float> values(64);
        const ByteVector bytes(64 * 2 - 1);
        QCOMPARE(decodeActivations(bytes, 64, WireFormat::F16, values).error().code,
                 ErrorCode::InvalidData);
        const ByteVector notANumber(64 * 2, 0xff);
        QCOMPARE(decodeActivations(notANumber, 64, WireFormat::F16, values).error().code,
                 ErrorCode::InvalidData);
        // An infinite scale.
        ByteVector block(2 * 34, 1);
        block[0] = 0x00;
        block[1] = 0x7c;
        QCOMPARE(decodeActivations(block, 64, WireFormat::Q8_0, values).error().code,
                 ErrorCode::InvalidData);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "test_wire.moc"
