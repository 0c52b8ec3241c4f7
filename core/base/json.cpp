#include "core/base/json.h"

#include <boost/json/parse.hpp>

namespace commonwatt {

namespace {

std::unexpected<Error> badField(std::string_view name, std::string_view expected) {
    return fail(ErrorCode::InvalidData,
                "field '" + std::string(name) + "' must be " + std::string(expected));
}

} // namespace

Result<json::value> parseJson(std::string_view text) {
    json::parse_options options;
    options.max_depth = 32;
    boost::system::error_code code;
    json::value value = json::parse(text, code, {}, options);
    if (code)
        return fail(ErrorCode::InvalidData, "not valid JSON: " + code.message());
    return value;
}

Result<json::object> parseJsonObject(std::string_view text) {
    CW_TRY_ASSIGN(json::value value, parseJson(text));
    if (!value.is_object())
        return fail(ErrorCode::InvalidData, "not a JSON object");
    return std::move(value.get_object());
}

const json::value *JsonReader::find(std::string_view name) const {
    const json::value *value = m_object.if_contains(name);
    return value && !value->is_null() ? value : nullptr;
}

bool JsonReader::has(std::string_view name) const {
    return find(name) != nullptr;
}

Result<std::string> JsonReader::string(std::string_view name, std::size_t maxLength) const {
    const json::value *value = find(name);
    if (!value || !value->is_string())
        return badField(name, "a string");
    const json::string &text = value->get_string();
    if (text.size() > maxLength)
        return badField(name, "at most " + std::to_string(maxLength) + " bytes long");
    return std::string(text.data(), text.size());
}

Result<std::uint64_t> JsonReader::unsignedInteger(std::string_view name, std::uint64_t max) const {
    const json::value *value = find(name);
    std::uint64_t number = 0;
    if (value && value->is_uint64())
        number = value->get_uint64();
    else if (value && value->is_int64() && value->get_int64() >= 0)
        number = static_cast<std::uint64_t>(value->get_int64());
    else
        return badField(name, "a whole number of at least 0");
    if (number > max)
        return badField(name, "at most " + std::to_string(max));
    return number;
}

Result<std::int64_t> JsonReader::integer(std::string_view name) const {
    const json::value *value = find(name);
    if (!value || !value->is_int64())
        return badField(name, "a whole number");
    return value->get_int64();
}

Result<double> JsonReader::number(std::string_view name) const {
    const json::value *value = find(name);
    if (!value || !value->is_number())
        return badField(name, "a number");
    return value->to_number<double>();
}

Result<bool> JsonReader::boolean(std::string_view name) const {
    const json::value *value = find(name);
    if (!value || !value->is_bool())
        return badField(name, "true or false");
    return value->get_bool();
}

Result<const json::object *> JsonReader::object(std::string_view name) const {
    const json::value *value = find(name);
    if (!value || !value->is_object())
        return badField(name, "an object");
    return &value->get_object();
}

Result<const json::array *> JsonReader::array(std::string_view name) const {
    const json::value *value = find(name);
    if (!value || !value->is_array())
        return badField(name, "a list");
    return &value->get_array();
}

Result<std::string> JsonReader::stringOr(std::string_view name, std::string fallback) const {
    return has(name) ? string(name) : Result<std::string>(std::move(fallback));
}

Result<std::uint64_t> JsonReader::unsignedIntegerOr(std::string_view name, std::uint64_t fallback,
                                                    std::uint64_t max) const {
    return has(name) ? unsignedInteger(name, max) : Result<std::uint64_t>(fallback);
}

Result<double> JsonReader::numberOr(std::string_view name, double fallback) const {
    return has(name) ? number(name) : Result<double>(fallback);
}

Result<bool> JsonReader::booleanOr(std::string_view name, bool fallback) const {
    return has(name) ? boolean(name) : Result<bool>(fallback);
}

} // namespace commonwatt
