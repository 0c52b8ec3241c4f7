// Shared by the files of this folder that turn the daemon's answers into JSON and back.
#pragma once

#include "core/base/duration.h"
#include "core/base/json.h"
#include "core/base/units.h"
#include "core/types/fabric_messages.h"

#include <boost/json/array.hpp>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace commonwatt::codec {

inline constexpr std::size_t maxListLength = 100'000;

template <typename E>
[[nodiscard]] Result<E> readEnum(const JsonReader &reader, std::string_view name,
                                 std::span<const E> all) {
    CW_TRY_ASSIGN(const std::string text, reader.string(name, 64));
    for (const E value : all) {
        if (nameOf(value) == text)
            return value;
    }
    return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' has an unknown value");
}

inline constexpr std::array assignmentStates{AssignmentState::Downloading, AssignmentState::Loading,
                                             AssignmentState::Ready, AssignmentState::Failed,
                                             AssignmentState::Stopped};

[[nodiscard]] inline std::int64_t toMillis(WallTime time) {
    return time.time_since_epoch().count();
}

[[nodiscard]] inline Result<WallTime> readTime(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const std::int64_t millis, reader.integer(name));
    return WallTime(std::chrono::milliseconds(millis));
}

[[nodiscard]] inline Result<Bytes> readBytes(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const std::uint64_t count, reader.unsignedInteger(name));
    return Bytes(count);
}

template <typename T, typename ToJson>
[[nodiscard]] json::array listToJson(const std::vector<T> &list, ToJson &&one) {
    json::array array;
    for (const T &item : list)
        array.push_back(one(item));
    return array;
}

template <typename T, typename Read>
[[nodiscard]] Result<std::vector<T>> readList(const JsonReader &reader, std::string_view name,
                                              Read &&one) {
    CW_TRY_ASSIGN(const json::array *array, reader.array(name));
    if (array->size() > maxListLength)
        return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' is too long");
    std::vector<T> list;
    for (const json::value &item : *array) {
        if (!item.is_object())
            return fail(ErrorCode::InvalidData,
                        "field '" + std::string(name) + "' must be a list of objects");
        CW_TRY_ASSIGN(T value, one(item.get_object()));
        list.push_back(std::move(value));
    }
    return list;
}

[[nodiscard]] inline Result<std::vector<std::string>> readTexts(const JsonReader &reader,
                                                                std::string_view name) {
    CW_TRY_ASSIGN(const json::array *const array, reader.array(name));
    if (array->size() > maxListLength)
        return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' is too long");
    std::vector<std::string> texts;
    for (const json::value &text : *array) {
        if (!text.is_string())
            return fail(ErrorCode::InvalidData,
                        "field '" + std::string(name) + "' must be a list of texts");
        texts.emplace_back(text.get_string());
    }
    return texts;
}

inline void putTime(json::object &object, std::string_view name,
                    const std::optional<WallTime> &time) {
    object[name] = time ? json::value(toMillis(*time)) : json::value(nullptr);
}

[[nodiscard]] inline Result<std::optional<WallTime>> readTimeIfThere(const JsonReader &reader,
                                                                     std::string_view name) {
    if (!reader.has(name))
        return std::nullopt;
    return readTime(reader, name);
}

} // namespace commonwatt::codec
