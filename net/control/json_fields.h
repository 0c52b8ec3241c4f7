// Shared by the files of this folder that turn typed answers into JSON and back: the fields that
// occur in several of them.
#pragma once

#include "core/base/duration.h"
#include "core/base/json.h"
#include "core/base/units.h"

#include <boost/json/array.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace commonwatt::control {

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

[[nodiscard]] inline Result<MicroCredits> readCredits(const JsonReader &reader,
                                                      std::string_view name) {
    CW_TRY_ASSIGN(const std::int64_t amount, reader.integer(name));
    return MicroCredits(amount);
}

[[nodiscard]] inline Result<std::chrono::local_days> readDay(const JsonReader &reader,
                                                             std::string_view name) {
    CW_TRY_ASSIGN(const std::string text, reader.string(name, 16));
    const Result<std::chrono::local_days> day = parseDay(text);
    if (!day)
        return fail(ErrorCode::InvalidData,
                    "field '" + std::string(name) + "' must be a day like 2026-11-28");
    return *day;
}

template <typename T, typename ToJson>
[[nodiscard]] json::array listToJson(const std::vector<T> &list, ToJson &&one) {
    json::array array;
    array.reserve(list.size());
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
    list.reserve(array->size());
    for (const json::value &item : *array) {
        if (!item.is_object())
            return fail(ErrorCode::InvalidData,
                        "field '" + std::string(name) + "' must be a list of objects");
        CW_TRY_ASSIGN(T value, one(item.get_object()));
        list.push_back(std::move(value));
    }
    return list;
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

inline void putNumber(json::object &object, std::string_view name,
                      const std::optional<double> &number) {
    object[name] = number ? json::value(*number) : json::value(nullptr);
}

[[nodiscard]] inline Result<std::optional<double>> readNumberIfThere(const JsonReader &reader,
                                                                     std::string_view name) {
    if (!reader.has(name))
        return std::nullopt;
    return reader.number(name);
}

} // namespace commonwatt::control
