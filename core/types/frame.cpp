#include "core/types/frame.h"

#include "core/base/little_endian.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

// Offsets of the fields, in bytes.
enum Offset : std::size_t {
    versionAt = 0,
    typeAt = 1,
    wireAt = 2,
    outputAt = 3,
    assignmentAt = 4,
    sequenceAt = 8,
    positionAt = 12,
    countAt = 16,
    callAt = 20,
    computeMicrosAt = 28,
};

constexpr std::array<std::pair<WireFormat, std::string_view>, 6> wireNames{{
    {WireFormat::None, "none"},
    {WireFormat::Tokens, "tokens"},
    {WireFormat::F32, "f32"},
    {WireFormat::F16, "f16"},
    {WireFormat::Q8_0, "q8_0"},
    {WireFormat::Sampled, "sampled"},
}};

Status checkPayload(const FrameHeader &header, std::size_t size) {
    const auto wrong = [] {
        return fail(ErrorCode::InvalidData, "a stage frame's payload does not fit its header");
    };
    switch (header.wire) {
    case WireFormat::None:
        return size == 0 ? Status() : wrong();
    case WireFormat::Tokens:
        return header.count > 0 && size == std::size_t(header.count) * 4 ? Status() : wrong();
    case WireFormat::F32:
    case WireFormat::F16:
    case WireFormat::Q8_0: {
        const std::size_t unit = header.wire == WireFormat::Q8_0  ? 34
                                 : header.wire == WireFormat::F16 ? 2
                                                                  : 4;
        return header.count > 0 && size > 0 && size % (unit * header.count) == 0 ? Status()
                                                                                 : wrong();
    }
    case WireFormat::Sampled:
        return size >= 8 && size % 8 == 0 ? Status() : wrong();
    }
    return wrong();
}

// IEEE 754: infinities and NaN have all bits of the exponent.
template <typename Bits>
bool haveFiniteBits(ByteView bytes, std::size_t step, Bits exponent) {
    for (std::size_t at = 0; at + sizeof(Bits) <= bytes.size(); at += step)
        if ((loadLittleEndian<Bits>(bytes.data() + at) & exponent) == exponent)
            return false;
    return true;
}

} // namespace

std::string_view nameOf(WireFormat wire) {
    for (const auto &[format, name] : wireNames)
        if (format == wire)
            return name;
    return "none";
}

Result<WireFormat> wireFormatFromName(std::string_view text) {
    for (const auto &[format, name] : wireNames)
        if (name == text)
            return format;
    return fail(ErrorCode::InvalidArgument, "'" + std::string(text) + "' is not a wire format");
}

std::size_t rowBytes(WireFormat wire, std::uint32_t width) {
    switch (wire) {
    case WireFormat::F32:
        return std::size_t(width) * 4;
    case WireFormat::F16:
        return std::size_t(width) * 2;
    case WireFormat::Q8_0:
        return std::size_t(width) / 32 * 34;
    default:
        return 0;
    }
}

bool areFinite(WireFormat wire, ByteView rows) {
    constexpr std::uint16_t halfExponent = 0x7c00;
    constexpr std::uint32_t exponent = 0x7f800000;
    switch (wire) {
    case WireFormat::F32:
        return haveFiniteBits(rows, 4, exponent);
    case WireFormat::F16:
        return haveFiniteBits(rows, 2, halfExponent);
    case WireFormat::Q8_0: // each block begins with its scale
        return haveFiniteBits(rows, 34, halfExponent);
    default:
        return true;
    }
}

std::array<std::uint8_t, frameHeaderSize> encodeHeader(const FrameHeader &header) {
    std::array<std::uint8_t, frameHeaderSize> bytes{};
    bytes[versionAt] = frameVersion;
    bytes[typeAt] = static_cast<std::uint8_t>(header.type);
    bytes[wireAt] = static_cast<std::uint8_t>(header.wire);
    bytes[outputAt] = static_cast<std::uint8_t>(header.output);
    storeLittleEndian(&bytes[assignmentAt], header.assignment);
    storeLittleEndian(&bytes[sequenceAt], header.sequence);
    storeLittleEndian(&bytes[positionAt], header.position);
    storeLittleEndian(&bytes[countAt], header.count);
    storeLittleEndian(&bytes[callAt], header.call);
    storeLittleEndian(&bytes[computeMicrosAt], header.computeMicros);
    return bytes;
}

Result<FrameView> decodeFrame(ByteView frame) {
    if (frame.size() < frameHeaderSize)
        return fail(ErrorCode::InvalidData, "a frame is shorter than its header");
    if (frame.size() > maxFrameSize)
        return fail(ErrorCode::InvalidData, "a frame is larger than allowed");
    if (frame[versionAt] != frameVersion)
        return fail(ErrorCode::Unsupported, "frame version " + std::to_string(frame[versionAt]) +
                                                " is not known here; update the older side");
    if (frame[typeAt] < 1 || frame[typeAt] > 5 || frame[wireAt] > 5 || frame[outputAt] > 2)
        return fail(ErrorCode::InvalidData, "a frame's header is malformed");

    FrameView view;
    view.header.type = static_cast<FrameType>(frame[typeAt]);
    view.header.wire = static_cast<WireFormat>(frame[wireAt]);
    view.header.output = static_cast<StageOutput>(frame[outputAt]);
    view.header.assignment = loadLittleEndian<std::uint32_t>(&frame[assignmentAt]);
    view.header.sequence = loadLittleEndian<std::uint32_t>(&frame[sequenceAt]);
    view.header.position = loadLittleEndian<std::uint32_t>(&frame[positionAt]);
    view.header.count = loadLittleEndian<std::uint32_t>(&frame[countAt]);
    view.header.call = loadLittleEndian<std::uint64_t>(&frame[callAt]);
    view.header.computeMicros = loadLittleEndian<std::uint32_t>(&frame[computeMicrosAt]);
    view.payload = frame.subspan(frameHeaderSize);
    if (view.header.type == FrameType::StageCall || view.header.type == FrameType::StageResult)
        CW_TRY(checkPayload(view.header, view.payload.size()));
    return view;
}

ByteVector encodeFrame(const FrameHeader &header, ByteView payload) {
    const auto head = encodeHeader(header);
    ByteVector frame;
    frame.reserve(head.size() + payload.size());
    frame.insert(frame.end(), head.begin(), head.end());
    frame.insert(frame.end(), payload.begin(), payload.end());
    return frame;
}

} // namespace commonwatt
