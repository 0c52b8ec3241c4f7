// The JSON messages between coordinator and volunteer, each the payload of a frame of type
// Message. Described with their order in docs/protocol/fabric.md.
#pragma once

#include "core/base/hash.h"
#include "core/types/device.h"
#include "core/types/frame.h"
#include "core/types/manifest.h"
#include "core/types/product_messages.h"
#include "core/types/sampling.h"
#include "core/types/wishes.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace commonwatt {

inline constexpr std::uint32_t fabricVersion = 1;

// Coordinator, first: this is who I am, prove who you are. `signature` is over
// fabricChallengeText: the key vouches for the certificate, so that nobody else can show the key.
struct Challenge {
    std::uint32_t version = fabricVersion;
    std::string nonce;          // 32 random bytes, hexadecimal
    std::string coordinatorKey; // Ed25519 public key, hexadecimal; signs manifests
    std::string signature;
    bool operator==(const Challenge &) const = default;
};
// `volunteerNonce`: what the volunteer sent with its connection, so that nobody can show a
// signature of earlier; `nonce`: the coordinator's; `certificate`: the SHA-256 of the one that TLS
// showed; none without TLS.
[[nodiscard]] std::string fabricChallengeText(const std::string &volunteerNonce,
                                              const std::string &nonce,
                                              const std::optional<Sha256Digest> &certificate);

// Volunteer's answer. `signature` is over fabricSignatureText(nonce, coordinatorKey, token).
struct Hello {
    std::uint32_t version = fabricVersion;
    std::string key; // Ed25519 public key, hexadecimal
    std::string signature;
    std::string token; // from the join link, the first time only
    std::string name;  // what the owner calls this machine; may be empty
    std::string software;
    std::vector<DeviceInfo> devices;
    Wishes wishes = {}; // of its owner; a volunteer that says nothing serves everything
    bool operator==(const Hello &) const = default;
};
[[nodiscard]] std::string fabricSignatureText(const std::string &nonce,
                                              const std::string &coordinatorKey,
                                              const std::string &token);

// Coordinator: accepted. From now on both sides send what they like.
struct Welcome {
    std::uint64_t volunteer = 0; // id in the coordinator's registry
    std::string coordinatorName;
    std::string software = {}; // program and version; empty: one that does not say
    bool operator==(const Welcome &) const = default;
};

// Coordinator: not accepted; the connection is closed after it.
struct Refused {
    ErrorCode code = ErrorCode::Unauthorized;
    std::string message;
    bool operator==(const Refused &) const = default;
};

// Coordinator: hold this range. Block files come by HTTPS from the same host: /blocks/SHA256.
struct Assign {
    std::uint32_t assignment = 0; // unique while the coordinator runs
    std::string device;           // DeviceInfo::id
    SignedManifest manifest;
    StageSpan span;
    std::uint32_t kvTokens = 0;     // cells of KV cache, shared by the sequences
    std::uint32_t maxSequences = 0; // at the same time
    bool operator==(const Assign &) const = default;
};

// Coordinator: let go of it.
struct Unassign {
    std::uint32_t assignment = 0;
    bool operator==(const Unassign &) const = default;
};

enum class AssignmentState { Downloading, Loading, Ready, Failed, Stopped };
[[nodiscard]] std::string_view nameOf(AssignmentState state);

// Volunteer: how far it is.
struct AssignmentReport {
    std::uint32_t assignment = 0;
    AssignmentState state = AssignmentState::Downloading;
    double progress = 0;                  // 0 to 1, of Downloading
    std::uint32_t kvTokens = 0;           // Ready: what was really allocated
    double bytesPerSecond = 0;            // Ready: measured speed of decoding, as DeviceInfo's
    ErrorCode code = ErrorCode::Internal; // Failed
    std::string message;                  // Failed, Stopped: why, in words
    // Failed: how often in a row this range failed here; from three on, place it elsewhere.
    std::uint32_t failures = 0;
    bool operator==(const AssignmentReport &) const = default;
};

// A volunteer hands its KV cache out in units of so many tokens.
inline constexpr std::uint32_t kvUnitTokens = 256;

// Coordinator: begin a sequence on a part of an assignment. Reserves KV for `maxTokens`, rounded
// up to whole units.
struct OpenSequence {
    std::uint32_t assignment = 0;
    std::uint32_t sequence = 0;
    std::string work; // id of the work item, 32 hexadecimal digits; names the credit later
    StageSpan span;
    std::uint32_t maxTokens = 0;
    WireFormat wire = WireFormat::F16; // of the activations it gives out
    SamplingOptions sampling;          // with the head
    std::vector<TokenId> history;      // with the head: tokens so far, for the repetition penalty
    bool operator==(const OpenSequence &) const = default;
};

// Coordinator: end it and free its KV. Calls that still wait are dropped.
struct CloseSequence {
    std::uint32_t assignment = 0;
    std::uint32_t sequence = 0;
    bool operator==(const CloseSequence &) const = default;
};

// Volunteer: the owner wants the device (or the machine) back. The coordinator moves running
// sequences elsewhere. What is held there stays until the next Offer with that device, or it is
// dropped: then the coordinator sends Unassign for it.
struct Drain {
    enum class Held { Dropped, Stays };
    std::string device = {}; // empty: all
    std::string reason = {}; // in words
    Held held = Held::Dropped;
    bool operator==(const Drain &) const = default;
};

// Volunteer: available again after a Drain, or changed (another memory limit).
struct Offer {
    std::vector<DeviceInfo> devices; // all that are lent now
    bool operator==(const Offer &) const = default;
};

// Coordinator: a work item is paid. Repeated until acknowledged; a repeated one changes nothing.
struct Credit {
    std::string work;
    std::string model;
    StageSpan span;
    std::uint64_t tokens = 0;
    MicroCredits amount; // creditsFor(parameters of the span, tokens)
    bool operator==(const Credit &) const = default;
};

// Volunteer: booked.
struct CreditAck {
    std::string work;
    bool operator==(const CreditAck &) const = default;
};

using FabricMessage =
    std::variant<Challenge, Hello, Welcome, Refused, Assign, Unassign, AssignmentReport,
                 OpenSequence, CloseSequence, Drain, Offer, Credit, CreditAck, PrepareProduct,
                 RunProduct, OpenProduct, EndProduct, ProductPrepared, ProductDigests,
                 ProductRefused, Wishes, Catalogue>;

// Checks every field; a payload from outside. An unknown type gives Unsupported, which a receiver
// ignores, so that newer peers can say more.
[[nodiscard]] Result<FabricMessage> decodeFabricMessage(std::string_view payload);

// A whole frame of type Message.
[[nodiscard]] ByteVector encodeFabricFrame(const FabricMessage &message);

} // namespace commonwatt
