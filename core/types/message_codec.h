// Shared by the message codecs of this folder: the types that occur in several messages, to and
// from JSON.
#pragma once

#include "core/base/json.h"
#include "core/types/device.h"
#include "core/types/fabric_messages.h"

#include <boost/json/serialize.hpp>

#include <array>
#include <utility>

namespace commonwatt {

// These two pass through the daemon to the worker and so belong to both protocols.
[[nodiscard]] json::object encode(const OpenSequence &message);
[[nodiscard]] Status decode(const JsonReader &reader, OpenSequence &message);
[[nodiscard]] json::object encode(const CloseSequence &message);
[[nodiscard]] Status decode(const JsonReader &reader, CloseSequence &message);
// In wishes.cpp.
[[nodiscard]] json::object encode(const Wishes &message);
[[nodiscard]] Status decode(const JsonReader &reader, Wishes &message);
[[nodiscard]] json::object encode(const Catalogue &message);
[[nodiscard]] Status decode(const JsonReader &reader, Catalogue &message);

namespace codec {

[[nodiscard]] json::object toJson(const StageSpan &span);
[[nodiscard]] json::object toJson(const DeviceInfo &device);
[[nodiscard]] json::object toJson(const SamplingOptions &sampling);
[[nodiscard]] json::array toJson(const std::vector<DeviceInfo> &devices);

[[nodiscard]] Result<StageSpan> readSpan(const JsonReader &reader, std::string_view name);
[[nodiscard]] Result<std::vector<DeviceInfo>> readDevices(const JsonReader &reader,
                                                          std::string_view name);
[[nodiscard]] Result<SamplingOptions> readSampling(const JsonReader &reader, std::string_view name);
// Words for people, which reach logs, terminals and requesters: at most `maxSize` bytes, and plain
// text (toPlainText).
[[nodiscard]] Result<std::string> readText(const JsonReader &reader, std::string_view name,
                                           std::size_t maxSize);
[[nodiscard]] Result<std::uint32_t> readU32(const JsonReader &reader, std::string_view name);

// A message of `Variant` as a frame. `typeNames` are in the order of its alternatives; each
// alternative has an encode() and a decode() in the namespace commonwatt.
template <typename Variant, std::size_t N>
[[nodiscard]] ByteVector encodeVariantFrame(const Variant &message,
                                            const std::array<std::string_view, N> &typeNames) {
    static_assert(N == std::variant_size_v<Variant>);
    json::object object =
        std::visit([](const auto &alternative) { return encode(alternative); }, message);
    object["type"] = typeNames[message.index()];
    return encodeFrame(FrameHeader{}, asBytes(json::serialize(object)));
}

template <typename Variant, std::size_t N>
[[nodiscard]] Result<Variant> decodeVariant(std::string_view payload,
                                            const std::array<std::string_view, N> &typeNames) {
    static_assert(N == std::variant_size_v<Variant>);
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(payload));
    const JsonReader reader(object);
    CW_TRY_ASSIGN(const std::string type, reader.string("type", 64));
    Result<Variant> result =
        fail(ErrorCode::Unsupported, "message type '" + type + "' is not known here");
    const auto tryOne = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
        if (type != typeNames[I])
            return false;
        std::variant_alternative_t<I, Variant> message;
        if (Status status = decode(reader, message); status)
            result = Variant(std::move(message));
        else
            result = fail("malformed '" + type + "' message", std::move(status).error());
        return true;
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (tryOne(std::integral_constant<std::size_t, I>()) || ...);
    }(std::make_index_sequence<N>());
    return result;
}

} // namespace codec

} // namespace commonwatt
