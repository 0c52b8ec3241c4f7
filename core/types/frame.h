// The frame: the one unit that coordinator, daemon and worker exchange. A header of 32 bytes, then
// a payload. Between coordinator and daemon a frame is one binary WebSocket message; between
// daemon and worker it follows a length (u32, little endian) on a pipe. A stage call reaches the
// worker, and its result the coordinator, without being taken apart on the way.
// Described in docs/protocol/fabric.md.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace commonwatt {

inline constexpr std::uint8_t frameVersion = 1;
inline constexpr std::size_t frameHeaderSize = 32;
// No frame is larger: 4096 tokens of width 4096 in F32, and some room.
inline constexpr std::size_t maxFrameSize = std::size_t(65) << 20;

enum class FrameType : std::uint8_t {
    Message = 1,      // payload: one JSON message (fabric_messages.h, worker_messages.h)
    StageCall = 2,    // payload: token ids or activations
    StageResult = 3,  // payload: activations, a sampled token, or nothing
    StageFailure = 4, // payload: JSON {"code", "message"}
    ProductRound = 5, // `call`: the challenge, `position`: the round; see product_messages.h
};

// What the payload of a stage frame holds.
enum class WireFormat : std::uint8_t {
    None = 0,    // no payload
    Tokens = 1,  // count × i32 token ids
    F32 = 2,     // [count][width] activations, row-major, little endian
    F16 = 3,     // the same in IEEE 754 half precision
    Q8_0 = 4,    // the same in ggml's Q8_0 blocks (32 elements: f16 scale, 32 × i8)
    Sampled = 5, // one SampledToken
};
[[nodiscard]] std::string_view nameOf(WireFormat wire);
[[nodiscard]] Result<WireFormat> wireFormatFromName(std::string_view name);
// Bytes of one row of `width` activations; 0 for formats that hold none. Q8_0 needs a width that
// is a multiple of 32.
[[nodiscard]] std::size_t rowBytes(WireFormat wire, std::uint32_t width);

// Whether all activations are finite numbers. `rows` are whole rows in that format.
[[nodiscard]] bool areFinite(WireFormat wire, ByteView rows);

enum class StageOutput : std::uint8_t {
    Nothing = 0,     // only fill the KV cache (a prompt chunk at the head)
    Activations = 1, // of every token, in the sequence's wire format
    Sample = 2,      // one token, sampled after the last one; needs the head
};

struct FrameHeader {
    FrameType type = FrameType::Message;
    WireFormat wire = WireFormat::None;        // of the payload
    StageOutput output = StageOutput::Nothing; // what the caller of a stage wants
    std::uint32_t assignment = 0;              // which loaded range
    std::uint32_t sequence = 0;                // which sequence of that assignment
    std::uint32_t position = 0;                // of the first token
    std::uint32_t count = 0;                   // tokens
    std::uint64_t call = 0;                    // id of the call, repeated in its result
    std::uint32_t computeMicros = 0;           // results: time on the device for this call

    bool operator==(const FrameHeader &) const = default;
};

[[nodiscard]] std::array<std::uint8_t, frameHeaderSize> encodeHeader(const FrameHeader &header);

struct FrameView {
    FrameHeader header;
    ByteView payload; // into the buffer that was decoded
};
// Checks version, type, formats and, for stage frames, that the size of the payload fits the
// format and count as far as that is known without the model's width.
[[nodiscard]] Result<FrameView> decodeFrame(ByteView frame);

// Header and payload in one buffer.
[[nodiscard]] ByteVector encodeFrame(const FrameHeader &header, ByteView payload);

} // namespace commonwatt
