#include "coordinator/verify/plain_chain.h"
#include "coordinator/verify/product_challenge.h"
#include "support/qtest_support.h"

#include <random>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr Bytes gigabytes{std::uint64_t(8) << 30};

bool passes(const OpenedRound &opened, const ProductRound &round, std::uint64_t secret = 9) {
    return checkRound(opened, round, secret).has_value();
}

} // namespace

class TestProductChallenge : public QObject {
    Q_OBJECT

    OpenedRound m_opened{.seed = 3, .salt = 4, .shape = {256, 3}, .number = 1, .digests = {}};
    std::vector<ProductRound> m_rounds;

private slots:
    void initTestCase() {
        PlainChain chain(m_opened.seed, m_opened.shape);
        m_opened.digests = chain.run(m_opened.salt);
        for (std::uint32_t round = 1; round <= 3; ++round)
            m_rounds.push_back(chain.open(round));
    }

    void rightProductsPass() {
        for (std::uint64_t secret = 0; secret < 20; ++secret)
            for (std::uint32_t round = 1; round <= 3; ++round) {
                m_opened.number = round;
                QVERIFY(passes(m_opened, m_rounds[round - 1], secret));
            }
    }

    void anyChangedEntryIsCaught() {
        std::mt19937 random(1);
        m_opened.number = 2;
        for (int i = 0; i < 40; ++i) {
            const std::size_t at = random() % m_rounds[1].product.size();
            // Of the same sign, so that the digests agree.
            ProductRound changed = m_rounds[1];
            const std::int16_t entry = changed.product[at];
            changed.product[at] = static_cast<std::int16_t>(entry + (entry < 0 ? -2 : 2));
            const auto found = checkRound(m_opened, changed, random());
            QVERIFY(!found);
            if (entry != 0)
                QVERIFY(found.error().message.find("product is wrong") != std::string::npos);

            changed = m_rounds[1];
            changed.operand[at] = static_cast<std::int8_t>(changed.operand[at] == 1 ? -1 : 1);
            QVERIFY(!passes(m_opened, changed, random()));
            changed.operand[at] = 2;
            QVERIFY(!passes(m_opened, changed, random()));
        }
    }

    void otherDigestsAndRoundsAreCaught() {
        for (const std::uint32_t round : {1U, 3U}) {
            m_opened.number = round;
            QVERIFY(passes(m_opened, m_rounds[round - 1]));
            QVERIFY(!passes(m_opened, m_rounds[1]));
            OpenedRound other = m_opened;
            other.digests[round - 1][0] ^= 1;
            QVERIFY(!passes(other, m_rounds[round - 1]));
            other = m_opened;
            other.salt = 5; // the answer to another challenge
            QCOMPARE(passes(other, m_rounds[round - 1]), round != 1);
            other = m_opened;
            other.seed = 5;
            QVERIFY(!passes(other, m_rounds[round - 1]));
        }
        m_opened.number = 4;
        QVERIFY(!passes(m_opened, m_rounds[2]));
        m_opened.number = 0;
        QVERIFY(!passes(m_opened, m_rounds[2]));
        m_opened.number = 1;
        QVERIFY(!passes(m_opened, {}));
    }

    void sizeFollowsTheSpeed() {
        const ProductChallengeOptions options;
        for (const double speed : {1e9, 2e10, 3e11, 1e13, 3e14}) {
            const ProductShape shape = sizeProduct(speed, gigabytes, options);
            QVERIFY(shape.width % minProductWidth == 0 && shape.width <= maxProductWidth);
            QVERIFY(shape.rounds >= 1 && shape.rounds <= maxProductRounds);
            const double seconds = shape.flops() / speed;
            QVERIFY2(seconds > 0.2 && seconds < 0.7, qPrintable(QString::number(seconds)));
        }
        QVERIFY(sizeProduct(3e11, gigabytes, options).width > 1024);
        const ProductShape little = sizeProduct(3e14, Bytes(16'000'000), options);
        QVERIFY(little.memory(4) <= Bytes(8'000'000));
        QVERIFY(sizeProduct(0, gigabytes, options).flops() < 1e10);
        QCOMPARE(sizeProduct(1, Bytes(0), options).width, minProductWidth);
    }

    void tenTimesTheSpeedDoesNotPass() {
        const ProductChallengeOptions options;
        for (const double speed : {2e9, 1e11, 1e13, 2e14})
            for (const auto roundTrip : {0ms, 100ms}) {
                const ProductShape honest = sizeProduct(speed, gigabytes, options);
                const auto took = [&](const ProductShape &shape) {
                    return std::chrono::duration<double>(shape.flops() / speed) + roundTrip;
                };
                QVERIFY(took(honest) < timeAllowed(honest, speed, roundTrip, options));
                const ProductShape bragged = sizeProduct(speed * 10, gigabytes, options);
                QVERIFY(took(bragged) > timeAllowed(bragged, speed * 10, roundTrip, options));
                const double shown = speedShown(
                    bragged, std::chrono::duration_cast<std::chrono::nanoseconds>(took(bragged)),
                    roundTrip);
                QVERIFY(shown > speed * 0.99 && shown < speed * 1.01);
            }
    }
};

QTEST_APPLESS_MAIN(TestProductChallenge)
#include "test_product_challenge.moc"
