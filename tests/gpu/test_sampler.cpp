#include "gpu/engine/sampler.h"

#include "support/qtest_support.h"

#include <cmath>
#include <map>

using namespace commonwatt;

namespace {

// softmax: 0.5, 0.25, 0.125, 0.0625, 0.0625
std::vector<float> halving() {
    return {0.0F, -std::log(2.0F), -std::log(4.0F), -std::log(8.0F), -std::log(8.0F)};
}

std::map<TokenId, double> frequencies(const SamplingOptions &options,
                                      const std::vector<float> &logits, int draws) {
    std::map<TokenId, double> counts;
    for (int i = 0; i < draws; ++i)
        counts[sampleToken(logits, {}, options, static_cast<std::uint64_t>(i)).chosen.token] +=
            1.0 / draws;
    return counts;
}

constexpr int draws = 20000;
// Five standard deviations of the frequency of an event of probability one half.
const double deviation = 5 * std::sqrt(0.25 / draws);

} // namespace

class TestSampler : public QObject {
    Q_OBJECT
private slots:
    void greedyTakesTheLargestAndTheLowestOnTies() {
        const std::vector<float> logits{1, 3, 2, 3, -5};
        const SampledToken sampled = sampleToken(logits, {}, {}, 0);
        QCOMPARE(sampled.chosen.token, 1);
        QVERIFY(sampled.top.empty());
    }

    void logprobsAreOfTheModelsDistribution() {
        SamplingOptions options;
        options.topLogprobs = 3;
        options.temperature = 0.1F; // must not show in them
        options.logitBias[0] = -100;
        const SampledToken sampled = sampleToken(halving(), {}, options, 0);
        QVERIFY(sampled.chosen.token != 0);
        QCOMPARE(sampled.top.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(sampled.top[i].token, static_cast<TokenId>(i));
            QVERIFY(std::abs(sampled.top[i].logprob - std::log(std::pow(0.5, i + 1))) < 1e-5);
        }
        QCOMPARE(sampled.chosen.logprob,
                 sampled.top[static_cast<std::size_t>(sampled.chosen.token)].logprob);
    }

    void drawsFollowTheDistribution() {
        SamplingOptions options;
        options.temperature = 1;
        auto found = frequencies(options, halving(), draws);
        const double expected[] = {0.5, 0.25, 0.125, 0.0625, 0.0625};
        for (TokenId token = 0; token < 5; ++token)
            QVERIFY2(std::abs(found[token] - expected[token]) < deviation,
                     std::to_string(found[token]).c_str());
        // Half the temperature squares the weights: 4^-i.
        options.temperature = 0.5F;
        found = frequencies(options, halving(), draws);
        const double sum = 1 + 1.0 / 4 + 1.0 / 16 + 2.0 / 64;
        QVERIFY(std::abs(found[0] - 1 / sum) < deviation);
        QVERIFY(std::abs(found[1] - 0.25 / sum) < deviation);
    }

    void filtersLeaveOutWhatTheyShould() {
        SamplingOptions options;
        options.temperature = 1;
        options.topK = 2;
        auto found = frequencies(options, halving(), draws);
        QCOMPARE(found.size(), 2U);
        QVERIFY(std::abs(found[0] - 2.0 / 3) < deviation);

        options.topK = 0;
        options.topP = 0.7F; // 0.5 + 0.25 reach it
        QCOMPARE(frequencies(options, halving(), draws).size(), 2U);
        options.topP = 0.76F;
        QCOMPARE(frequencies(options, halving(), draws).size(), 3U);
        options.topP = 0; // one always stays
        QCOMPARE(frequencies(options, halving(), draws).size(), 1U);

        options.topP = 1;
        options.minP = 0.3F;
        QCOMPARE(frequencies(options, halving(), draws).size(), 2U);
        options.minP = 7;
        QCOMPARE(frequencies(options, halving(), draws).size(), 1U);
    }

    void biasAndPenaltyChangeTheChoice() {
        SamplingOptions options;
        options.logitBias[4] = 10;
        options.logitBias[-3] = 10; // not in the vocabulary: no effect
        options.logitBias[99] = 10;
        QCOMPARE(sampleToken(halving(), {}, options, 0).chosen.token, 4);

        options = {};
        options.repetitionPenalty = 2;
        const std::vector<float> logits{4, 3, -1, -3};
        const std::vector<TokenId> history{0, 0, 0, 77, -1};
        // Once, however often a token came: 4 / 2 < 3.
        QCOMPARE(sampleToken(logits, history, options, 0).chosen.token, 1);
        options.penaltyLastN = 2; // only tokens that the vocabulary lacks
        QCOMPARE(sampleToken(logits, history, options, 0).chosen.token, 0);
        // A negative logit gets lower.
        options.penaltyLastN = 64;
        const std::vector<float> negative{-1, -1.5F};
        const std::vector<TokenId> zero{0};
        QCOMPARE(sampleToken(negative, zero, options, 0).chosen.token, 1);
    }

    void numbersDependOnSeedAndPositionOnly() {
        QCOMPARE(uniformAt(1, 2), uniformAt(1, 2));
        QVERIFY(uniformAt(1, 2) != uniformAt(1, 3));
        QVERIFY(uniformAt(1, 2) != uniformAt(2, 2));
        // Streams of neighbouring seeds are not the same one shifted.
        QVERIFY(uniformAt(1, 2) != uniformAt(2, 1));
        QVERIFY(uniformAt(0, 1) != uniformAt(1, 0));
        double sum = 0;
        double squares = 0;
        for (std::uint64_t position = 0; position < draws; ++position) {
            const double value = uniformAt(42, position);
            QVERIFY(value >= 0 && value < 1);
            sum += value;
            squares += value * value;
        }
        QVERIFY(std::abs(sum / draws - 0.5) < 0.02);
        QVERIFY(std::abs(squares / draws - 1.0 / 3) < 0.02);
    }

    // Another machine must draw the same; these values pin the algorithm.
    void numbersStayTheSame() {
        SamplingOptions options;
        options.temperature = 1;
        options.seed = 7;
        std::vector<TokenId> tokens;
        for (std::uint64_t position = 0; position < 8; ++position)
            tokens.push_back(sampleToken(halving(), {}, options, position).chosen.token);
        const std::vector<TokenId> known{1, 1, 1, 1, 0, 0, 3, 3};
        QVERIFY2(tokens == known, [&] {
            static std::string text;
            for (const TokenId token : tokens)
                text += std::to_string(token) + ", ";
            return text.c_str();
        }());
    }

    void extremeLogitsAreNoProblem() {
        SamplingOptions options;
        options.temperature = 1e-6F;
        options.topP = 0.9F;
        options.minP = 0.1F;
        options.topLogprobs = 1000; // reported are at most maxTopLogprobs
        const std::vector<float> logits{3e38F, -3e38F, 0};
        const SampledToken sampled = sampleToken(logits, {}, options, 5);
        QCOMPARE(sampled.chosen.token, 0);
        QCOMPARE(sampled.top.size(), 3U);
        const std::vector<float> one{-1};
        QCOMPARE(sampleToken(one, {}, options, 5).chosen.token, 0);
    }
};

QTEST_GUILESS_MAIN(TestSampler)
#include "test_sampler.moc"
