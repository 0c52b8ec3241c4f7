// Boost.JSON behind Result: parsing with limits, and typed reading of objects that come from
// outside. A reader names the field in its error.
#pragma once

#include "core/base/error.h"

#include <boost/json/fwd.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace commonwatt {

namespace json = boost::json;

// Parses one JSON value. Nesting is limited to 32 levels; duplicate keys keep the last.
[[nodiscard]] Result<json::value> parseJson(std::string_view text);
// The same, and the value must be an object.
[[nodiscard]] Result<json::object> parseJsonObject(std::string_view text);

// Reads fields of an object that was received. A missing required field, a wrong type or a value
// out of range gives InvalidData with the field's name. A null counts as missing.
class JsonReader {
public:
    // The object must outlive the reader.
    explicit JsonReader(const json::object &object)
        : m_object(object) {}

    [[nodiscard]] Result<std::string> string(std::string_view name,
                                             std::size_t maxLength = 1 << 20) const;
    [[nodiscard]] Result<std::uint64_t> unsignedInteger(std::string_view name,
                                                        std::uint64_t max = UINT64_MAX) const;
    [[nodiscard]] Result<std::int64_t> integer(std::string_view name) const;
    [[nodiscard]] Result<double> number(std::string_view name) const;
    [[nodiscard]] Result<bool> boolean(std::string_view name) const;
    [[nodiscard]] Result<const json::object *> object(std::string_view name) const;
    [[nodiscard]] Result<const json::array *> array(std::string_view name) const;

    [[nodiscard]] bool has(std::string_view name) const; // present and not null
    // nullptr when missing or null.
    [[nodiscard]] const json::value *find(std::string_view name) const;

    // The field if present, else `fallback`; a wrong type is still an error.
    [[nodiscard]] Result<std::string> stringOr(std::string_view name, std::string fallback) const;
    [[nodiscard]] Result<std::uint64_t> unsignedIntegerOr(std::string_view name,
                                                          std::uint64_t fallback,
                                                          std::uint64_t max = UINT64_MAX) const;
    [[nodiscard]] Result<double> numberOr(std::string_view name, double fallback) const;
    [[nodiscard]] Result<bool> booleanOr(std::string_view name, bool fallback) const;

private:
    const json::object &m_object;
};

} // namespace commonwatt
