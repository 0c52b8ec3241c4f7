#include "gpu/engine/sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <vector>

namespace commonwatt {

namespace {

// As good as infinite, but sums stay finite.
constexpr float maxBias = 1e9F;

std::uint64_t mix(std::uint64_t state) {
    state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ULL;
    state = (state ^ (state >> 27)) * 0x94d049bb133111ebULL;
    return state ^ (state >> 31);
}

// The logarithm of the sum of all exponentials, so that logit - this is a log probability.
double logSumExp(std::span<const float> logits) {
    const float largest = *std::ranges::max_element(logits);
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(logit - largest);
    return static_cast<double>(largest) + std::log(sum);
}

struct Candidate {
    TokenId token = 0;
    float logit = 0;
    double weight = 0;
};

// Most likely first, the lower token on ties.
bool comesFirst(const Candidate &a, const Candidate &b) {
    return a.logit != b.logit ? a.logit > b.logit : a.token < b.token;
}

std::vector<TokenLogprob> mostLikely(std::span<const float> logits, std::size_t count,
                                     double logSum) {
    std::vector<TokenId> tokens(logits.size());
    std::iota(tokens.begin(), tokens.end(), 0);
    count = std::min(count, tokens.size());
    const auto logitOf = [&](TokenId token) { return logits[static_cast<std::size_t>(token)]; };
    std::partial_sort(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(count),
                      tokens.end(), [&](TokenId a, TokenId b) {
                          return logitOf(a) != logitOf(b) ? logitOf(a) > logitOf(b) : a < b;
                      });
    std::vector<TokenLogprob> top;
    for (std::size_t i = 0; i < count; ++i)
        top.push_back({tokens[i], static_cast<float>(logitOf(tokens[i]) - logSum)});
    return top;
}

std::vector<float> adjusted(std::span<const float> logits, std::span<const TokenId> history,
                            const SamplingOptions &options) {
    std::vector<float> result(logits.begin(), logits.end());
    const auto inVocabulary = [&](TokenId token) {
        return token >= 0 && static_cast<std::size_t>(token) < result.size();
    };
    for (const auto &[token, bias] : options.logitBias)
        if (inVocabulary(token))
            result[static_cast<std::size_t>(token)] += std::clamp(bias, -maxBias, maxBias);
    if (options.repetitionPenalty > 0 && options.repetitionPenalty != 1) {
        const std::size_t count = std::min<std::size_t>(options.penaltyLastN, history.size());
        const auto recent = history.last(count);
        for (const TokenId token : std::set<TokenId>(recent.begin(), recent.end())) {
            if (!inVocabulary(token))
                continue;
            float &logit = result[static_cast<std::size_t>(token)];
            logit =
                logit > 0 ? logit / options.repetitionPenalty : logit * options.repetitionPenalty;
        }
    }
    return result;
}

// Removes what top-k, top-p and min-p leave out; the most likely candidate always stays. Leaves
// the candidates most likely first where a filter needed that order.
void filter(std::vector<Candidate> &candidates, const SamplingOptions &options) {
    if (options.topK > 0 && options.topK < candidates.size()) {
        std::ranges::nth_element(candidates, candidates.begin() + options.topK, comesFirst);
        candidates.resize(options.topK);
    }
    const float largest = std::ranges::min_element(candidates, comesFirst)->logit;
    double total = 0;
    for (Candidate &candidate : candidates) {
        candidate.weight =
            std::exp((static_cast<double>(candidate.logit) - largest) / options.temperature);
        total += candidate.weight;
    }
    if (options.topP < 1) {
        std::ranges::sort(candidates, comesFirst);
        double sum = 0;
        std::size_t kept = 0;
        while (kept < candidates.size() && (kept == 0 || sum < options.topP * total))
            sum += candidates[kept++].weight;
        candidates.resize(kept);
    }
    // The most likely one weighs 1.
    if (options.minP > 0)
        std::erase_if(candidates, [&](const Candidate &candidate) {
            return candidate.weight < std::min(options.minP, 1.0F);
        });
}

TokenId draw(std::span<const float> logits, const SamplingOptions &options, double uniform) {
    std::vector<Candidate> candidates(logits.size());
    for (std::size_t i = 0; i < logits.size(); ++i)
        candidates[i] = {static_cast<TokenId>(i), logits[i], 0};
    filter(candidates, options);
    // In a fixed order, so that a number picks the same token however the filters worked.
    if (!std::ranges::is_sorted(candidates, {}, &Candidate::token))
        std::ranges::sort(candidates, {}, &Candidate::token);
    double total = 0;
    for (const Candidate &candidate : candidates)
        total += candidate.weight;
    double rest = uniform * total;
    for (const Candidate &candidate : candidates) {
        rest -= candidate.weight;
        if (rest < 0)
            return candidate.token;
    }
    return candidates.back().token;
}

} // namespace

double uniformAt(std::uint64_t seed, std::uint64_t position) {
    constexpr std::uint64_t step = 0x9e3779b97f4a7c15ULL;
    const std::uint64_t bits = mix(mix(seed + step) + (position + 1) * step);
    return static_cast<double>(bits >> 11) * 0x1p-53;
}

SampledToken sampleToken(std::span<const float> logits, std::span<const TokenId> history,
                         const SamplingOptions &options, std::uint64_t position) {
    const std::vector<float> weighed = adjusted(logits, history, options);
    const TokenId token =
        options.temperature > 0
            ? draw(weighed, options, uniformAt(options.seed, position))
            : static_cast<TokenId>(std::ranges::max_element(weighed) - weighed.begin());
    const double logSum = logSumExp(logits);
    SampledToken sampled;
    sampled.chosen = {token, static_cast<float>(logits[static_cast<std::size_t>(token)] - logSum)};
    if (options.topLogprobs > 0)
        sampled.top = mostLikely(logits, std::min(options.topLogprobs, maxTopLogprobs), logSum);
    return sampled;
}

} // namespace commonwatt
