#include "core/types/fabric_messages.h"
#include "core/types/product_messages.h"
#include "support/qtest_support.h"

#include <algorithm>
#include <array>

using namespace commonwatt;

class TestProductMessages : public QObject {
    Q_OBJECT

private slots:
    void matrixIsTheSameInAnyParts() {
        constexpr std::uint32_t width = 256;
        std::vector<std::int8_t> whole(std::size_t(width) * width);
        fillProductMatrix(7, width, 0, whole);
        std::vector<std::int8_t> part(std::size_t(width) * 3);
        fillProductMatrix(7, width, 100, part);
        QVERIFY(std::equal(part.begin(), part.end(), whole.begin() + 100 * width));
        fillProductMatrix(8, width, 100, part);
        QVERIFY(!std::equal(part.begin(), part.end(), whole.begin() + 100 * width));
    }

    void entriesAreOddAndEvenlySpread() {
        constexpr std::uint32_t width = 512;
        std::vector<std::int8_t> whole(std::size_t(width) * width);
        fillProductMatrix(1, width, 0, whole);
        std::array<int, 15> counts{};
        for (const std::int8_t entry : whole)
            ++counts.at(static_cast<std::uint32_t>(entry + maxProductEntry));
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const int expected = i % 2 == 0 ? static_cast<int>(whole.size() / 8) : 0;
            QVERIFY(std::abs(counts[i] - expected) <= 1000); // deviation: 170
        }
        const auto start = productStart(1, width);
        QVERIFY(std::abs(std::ranges::count(start, 1) - std::ranges::count(start, -1)) < 5000);
        QCOMPARE(std::ranges::count(start, 0), 0);
    }

    // Both ends must draw the same numbers, also those of another release.
    void numbersAreFrozen() {
        std::vector<std::int8_t> row(256);
        fillProductMatrix(42, 256, 3, row);
        QCOMPARE(toHex(sha256({reinterpret_cast<const std::uint8_t *>(row.data()), row.size()}))
                     .substr(0, 16),
                 "8bff70ca01bddadc");
        const auto start = productStart(42, 256);
        QCOMPARE(toHex(sha256({reinterpret_cast<const std::uint8_t *>(start.data()), start.size()}))
                     .substr(0, 16),
                 "5cb6f200b148304d");
    }

    void roundsSurviveTheWire() {
        ProductRound round;
        round.operand = productStart(1, 256);
        round.operand[1] = 0;
        round.product.assign(round.operand.size(), -28672);
        round.product[2] = 28672;
        const auto decoded = decodeProductRound(encodeProductRound(round), 256);
        QVERIFY(decoded.has_value());
        QVERIFY(decoded->operand == round.operand);
        QVERIFY(decoded->product == round.product);
        QVERIFY(!decodeProductRound(encodeProductRound(round), 512));
    }

    void impossibleSizesAreRefused() {
        const auto decode = [](ProductShape shape) {
            const auto frame = encodeFabricFrame(PrepareProduct{1, "cpu", 1, shape});
            return decodeFabricMessage(asText(decodeFrame(frame)->payload)).has_value();
        };
        QVERIFY(decode({minProductWidth, 1}));
        QVERIFY(decode({maxProductWidth, maxProductRounds}));
        QVERIFY(!decode({0, 1}));
        QVERIFY(!decode({minProductWidth + 1, 1}));
        QVERIFY(!decode({maxProductWidth * 2, 1}));
        QVERIFY(!decode({minProductWidth, 0}));
        QVERIFY(!decode({minProductWidth, maxProductRounds + 1}));
    }
};

QTEST_APPLESS_MAIN(TestProductMessages)
#include "test_product_messages.moc"
