// A volunteer that speaks the real protocol over the real link, with arithmetic in the place of a
// transformer: like one, every block's output of a position depends on the block's number and on
// its inputs at all positions so far (its "KV cache"). So any token that is lost, repeated or out
// of order, and any wrong range of blocks, changes the answer.
#pragma once

#include "core/base/little_endian.h"
#include "core/trust/key_pair.h"
#include "core/types/sampled_token.h"
#include "support/fabric_support.h"

#include <deque>
#include <map>
#include <set>

namespace commonwatt::testing {

inline constexpr std::uint32_t arithmeticWidth = 8; // a row is a 64-bit word, a byte a number

// Small numbers in every format of floating-point activations, so that all are finite.
inline void storeAsRow(std::uint64_t value, std::span<std::uint8_t> row) {
    for (std::size_t i = 0; i < arithmeticWidth; ++i)
        row[i * row.size() / arithmeticWidth] = static_cast<std::uint8_t>(value >> (8 * i));
}
inline std::uint64_t loadFromRow(std::span<const std::uint8_t> row) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < arithmeticWidth; ++i)
        value |= std::uint64_t(row[i * row.size() / arithmeticWidth]) << (8 * i);
    return value;
}

inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    std::uint64_t x = a * 0x9e3779b97f4a7c15ULL + b + 0x7f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

// A sequence on a part of the model.
class ArithmeticSequence {
public:
    ArithmeticSequence(const StageSpan &span, const SamplingOptions &sampling,
                       std::vector<TokenId> history)
        : m_span(span)
        , m_sampling(sampling)
        , m_history(std::move(history))
        , m_cache(span.blocks()) {}

    [[nodiscard]] std::uint32_t length() const { return m_length; }
    [[nodiscard]] static std::uint64_t embed(TokenId token) {
        return mixed(static_cast<std::uint64_t>(token), 17);
    }
    std::uint64_t compute(std::uint64_t value) {
        for (std::uint32_t i = 0; i < m_cache.size(); ++i) {
            m_cache[i] = mixed(m_cache[i], value);
            value = mixed(mixed(value, m_cache[i]), m_span.begin + i);
        }
        ++m_length;
        return value;
    }
    TokenId sample(std::uint64_t value, std::uint32_t vocabulary) {
        value = mixed(mixed(value, m_sampling.seed), m_length);
        if (m_sampling.repetitionPenalty != 1) {
            const std::size_t count =
                std::min<std::size_t>(m_history.size(), m_sampling.penaltyLastN);
            for (std::size_t i = m_history.size() - count; i < m_history.size(); ++i)
                value = mixed(value, static_cast<std::uint64_t>(m_history[i]));
        }
        m_history.push_back(static_cast<TokenId>(value % vocabulary));
        return m_history.back();
    }

private:
    StageSpan m_span;
    SamplingOptions m_sampling;
    std::vector<TokenId> m_history;
    std::vector<std::uint64_t> m_cache; // per block
    std::uint32_t m_length = 0;
};

// The answer of the whole model in one piece.
inline std::vector<TokenId> arithmeticAnswer(const ModelManifest &model,
                                             const std::vector<TokenId> &prompt,
                                             std::uint32_t maxTokens,
                                             const SamplingOptions &sampling) {
    ArithmeticSequence sequence(model.whole(), sampling, prompt);
    std::vector<TokenId> answer;
    std::uint64_t value = 0;
    for (const TokenId token : prompt)
        value = sequence.compute(ArithmeticSequence::embed(token));
    while (answer.size() < maxTokens) {
        answer.push_back(sequence.sample(value, model.vocabularySize));
        value = sequence.compute(ArithmeticSequence::embed(answer.back()));
    }
    return answer;
}

struct Habits {
    std::chrono::microseconds callTime{0};
    bool answersTwice = false;
    bool frozen = false;   // takes calls and does not answer
    bool failing = false;  // answers every call with a failure
    bool lying = false;    // sends results that do not fit
    bool wide = false;     // its activations fit F32 only
    bool infinite = false; // and one of them is an infinity
    bool twoDevices = false;
};

class ArithmeticVolunteer {
public:
    ArithmeticVolunteer(EventLoop &loop, FabricHost &host, std::uint64_t memory, double speed = 1e9,
                        Habits newHabits = {})
        : habits(newHabits)
        , m_loop(loop)
        , m_host(host)
        , m_key(KeyPair::generate())
        , m_device{"cpu", "cpu", "arithmetic", Bytes(memory), speed}
        , m_timer(loop) {
        id = m_host.enrolment.nextId++;
        m_host.enrolment.ids[m_key.publicKey()] = id;
        revive();
    }

    // As kill -9 and a new start: the connection breaks off, everything is forgotten.
    void kill() {
        m_client.reset();
        m_assignments.clear();
        m_sequences.clear();
        m_calls.clear();
        m_timer.cancel();
    }
    void revive() {
        m_client = std::make_unique<FabricClient>(
            m_loop, m_key, m_host.clientOptions(),
            FabricClientHandlers{
                .onWelcome =
                    [this](const Welcome &, const PublicKey &) {
                        m_assignments.clear();
                        m_sequences.clear();
                        m_calls.clear();
                    },
                .onMessage = [this](const FabricMessage &message) { onMessage(message); },
                .onStageFrame =
                    [this](const FrameHeader &header, ByteVector frame) {
                        ++callsSeen;
                        m_calls.emplace_back(header, std::move(frame));
                        next();
                    },
                .onLost = {},
                .onRefused = {}});
        m_client->setDevices(devices());
        m_client->start();
    }
    [[nodiscard]] bool isAlive() const { return m_client != nullptr; }
    void drain() { m_client->send(Drain{"", "test"}); }
    void offer() { m_client->send(Offer{devices()}); }
    void wish(const Wishes &wishes) {
        m_client->setWishes(wishes);
        m_client->send(wishes);
    }
    [[nodiscard]] std::size_t openSequences() const { return m_sequences.size(); }

    Habits habits;
    VolunteerId id = 0;
    std::uint64_t callsSeen = 0;
    std::vector<std::string> complaints; // what the coordinator did wrong
    std::map<std::string, std::uint64_t> tokensByWork;

private:
    [[nodiscard]] std::vector<DeviceInfo> devices() const {
        std::vector<DeviceInfo> all{m_device};
        if (habits.twoDevices) {
            all.push_back(m_device);
            all.back().id = "vulkan:0";
        }
        return all;
    }

    struct Assignment {
        Assign assign;
        ModelManifest manifest;
    };
    struct Open {
        OpenSequence message;
        ArithmeticSequence sequence;
    };
    using Key = std::pair<std::uint32_t, std::uint32_t>;

    void onMessage(const FabricMessage &message) {
        if (const auto *assign = std::get_if<Assign>(&message)) {
            const auto manifest = verifyManifest(assign->manifest, m_host.key.publicKey());
            if (!manifest)
                return complaints.push_back(manifest.error().message);
            m_assignments[assign->assignment] = {*assign, *manifest};
            AssignmentReport report;
            report.assignment = assign->assignment;
            report.state = AssignmentState::Ready;
            report.kvTokens = assign->kvTokens;
            report.bytesPerSecond = m_device.bytesPerSecond;
            m_client->send(report);
        } else if (const auto *unassign = std::get_if<Unassign>(&message)) {
            m_assignments.erase(unassign->assignment);
            std::erase_if(m_sequences, [&](const auto &entry) {
                return entry.first.first == unassign->assignment;
            });
        } else if (const auto *open = std::get_if<OpenSequence>(&message)) {
            onOpen(*open);
        } else if (const auto *close = std::get_if<CloseSequence>(&message)) {
            m_sequences.erase({close->assignment, close->sequence});
        }
    }

    void onOpen(const OpenSequence &open) {
        const auto assignment = m_assignments.find(open.assignment);
        if (assignment == m_assignments.end())
            return; // crossed with Unassign or a Drain
        if (!assignment->second.assign.span.contains(open.span))
            return complaints.push_back("a sequence outside its assignment");
        const auto units = [](std::uint32_t tokens) {
            return (tokens + kvUnitTokens - 1) / kvUnitTokens;
        };
        std::uint64_t taken = units(open.maxTokens);
        std::uint32_t count = 1;
        for (const auto &[key, other] : m_sequences)
            if (key.first == open.assignment) {
                taken += units(other.message.maxTokens);
                ++count;
            }
        if (taken > assignment->second.assign.kvTokens / kvUnitTokens ||
            count > assignment->second.assign.maxSequences)
            complaints.push_back("more than the KV cache holds");
        m_sequences.insert_or_assign(
            Key{open.assignment, open.sequence},
            Open{open, ArithmeticSequence(open.span, open.sampling, open.history)});
    }

    void next() {
        if (m_timer.isActive() || m_calls.empty() || habits.frozen)
            return;
        m_timer.start(habits.callTime, [this] {
            if (m_calls.empty() || habits.frozen)
                return;
            const auto [header, frame] = std::move(m_calls.front());
            m_calls.pop_front();
            answer(header, ByteView(frame).subspan(frameHeaderSize));
            next();
        });
    }

    void answer(FrameHeader header, ByteView payload) {
        const auto found = m_sequences.find({header.assignment, header.sequence});
        if (found == m_sequences.end())
            return; // closed meanwhile
        Open &open = found->second;
        if (habits.failing || header.position != open.sequence.length() ||
            header.position + header.count > open.message.maxTokens) {
            if (!habits.failing)
                complaints.push_back("a call out of order");
            header.type = FrameType::StageFailure;
            header.wire = WireFormat::None;
            return m_client->sendFrame(encodeFrame(
                header, asBytes(R"({"code":"internal","message":"the test wants it"})")));
        }
        if (habits.wide && header.output == StageOutput::Activations &&
            open.message.wire != WireFormat::F32) {
            header.type = FrameType::StageFailure;
            header.wire = WireFormat::None;
            return m_client->sendFrame(
                encodeFrame(header, asBytes(R"({"code":"unsupported","message":"too large"})")));
        }
        const ModelManifest &model = m_assignments.at(header.assignment).manifest;
        const std::size_t row = rowBytes(open.message.wire, model.width);
        ByteVector result;
        std::uint64_t value = 0;
        for (std::uint32_t i = 0; i < header.count; ++i) {
            value = header.wire == WireFormat::Tokens
                        ? ArithmeticSequence::embed(static_cast<TokenId>(
                              loadLittleEndian<std::uint32_t>(payload.data() + i * 4)))
                        : loadFromRow(payload.subspan(i * row, row));
            value = open.sequence.compute(value);
            if (header.output == StageOutput::Activations) {
                result.resize(result.size() + row);
                storeAsRow(value, std::span(result).subspan(i * row, row));
            }
        }
        if (habits.infinite && !result.empty())
            storeLittleEndian(result.data(), std::uint16_t(0x7c00)); // of F16
        tokensByWork[open.message.work] += header.count;
        header.type = FrameType::StageResult;
        header.computeMicros = 5;
        header.wire =
            header.output == StageOutput::Activations ? open.message.wire : WireFormat::None;
        if (header.output == StageOutput::Sample) {
            header.wire = WireFormat::Sampled;
            result = encodeSampledToken(
                {{open.sequence.sample(value, model.vocabularySize), -1.0F}, {}});
        }
        if (habits.lying) {
            header.wire = WireFormat::F32;
            result.assign(std::size_t(header.count) * 4, 1);
        }
        const ByteVector frame = encodeFrame(header, result);
        m_client->sendFrame(frame);
        if (habits.answersTwice)
            m_client->sendFrame(frame);
    }

    EventLoop &m_loop;
    FabricHost &m_host;
    KeyPair m_key;
    DeviceInfo m_device;
    std::unique_ptr<FabricClient> m_client;
    std::map<std::uint32_t, Assignment> m_assignments;
    std::map<Key, Open> m_sequences;
    std::deque<std::pair<FrameHeader, ByteVector>> m_calls;
    Timer m_timer;
};

} // namespace commonwatt::testing
