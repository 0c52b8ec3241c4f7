#include "app/worker/frame_pipe.h"

#include "core/base/little_endian.h"

#include <algorithm>
#include <cstring>

namespace commonwatt {

namespace {

constexpr std::size_t bufferSize = std::size_t(64) << 10;
constexpr std::size_t lengthSize = 4;

} // namespace

FrameReader::FrameReader(InputStream input)
    : m_input(std::move(input))
    , m_buffer(std::make_unique_for_overwrite<std::uint8_t[]>(bufferSize)) {
}

Result<std::size_t> FrameReader::fill(std::span<std::uint8_t> into) {
    std::size_t filled = 0;
    while (filled < into.size()) {
        const std::span<std::uint8_t> rest = into.subspan(filled);
        if (!m_unread.empty()) {
            const std::size_t size = std::min(m_unread.size(), rest.size());
            std::memcpy(rest.data(), m_unread.data(), size);
            m_unread = m_unread.subspan(size);
            filled += size;
            continue;
        }
        const bool goesPastBuffer = rest.size() >= bufferSize;
        const std::span<std::uint8_t> target =
            goesPastBuffer ? rest : std::span(m_buffer.get(), bufferSize);
        CW_TRY_ASSIGN(const std::size_t got, m_input.read(target));
        if (got == 0)
            break;
        if (goesPastBuffer)
            filled += got;
        else
            m_unread = target.first(got);
    }
    return filled;
}

Result<std::optional<FrameBuffer>> FrameReader::next() {
    std::array<std::uint8_t, lengthSize> length{};
    CW_TRY_ASSIGN(const std::size_t got, fill(length));
    if (got == 0)
        return std::nullopt;
    const auto size = loadLittleEndian<std::uint32_t>(length.data());
    if (got == lengthSize && (size < frameHeaderSize || size > maxFrameSize))
        return fail(ErrorCode::InvalidData,
                    "a frame of " + std::to_string(size) + " bytes is not possible");
    if (got == lengthSize) {
        FrameBuffer frame(size);
        CW_TRY_ASSIGN(const std::size_t filled, fill(frame.bytes()));
        if (filled == size)
            return frame;
    }
    return fail(ErrorCode::InvalidData, "the input ended in the middle of a frame");
}

Status FrameWriter::send(const FrameHeader &header, ByteView payload) {
    std::array<std::uint8_t, lengthSize + frameHeaderSize> start{};
    storeLittleEndian(start.data(), static_cast<std::uint32_t>(frameHeaderSize + payload.size()));
    std::ranges::copy(encodeHeader(header), start.begin() + lengthSize);
    const std::lock_guard lock(m_mutex);
    return m_output.write(start, payload);
}

Status FrameWriter::send(const WorkerMessage &message) {
    const ByteVector frame = encodeWorkerFrame(message);
    std::array<std::uint8_t, lengthSize> length{};
    storeLittleEndian(length.data(), static_cast<std::uint32_t>(frame.size()));
    const std::lock_guard lock(m_mutex);
    return m_output.write(length, frame);
}

} // namespace commonwatt
