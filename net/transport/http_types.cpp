#include "net/transport/http_types.h"

#include <algorithm>
#include <ostream> // Boost's string view needs it

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/status.hpp>

namespace commonwatt {

namespace beast = boost::beast;

void HttpHeaders::add(std::string name, std::string value) {
    m_fields.emplace_back(std::move(name), std::move(value));
}

void HttpHeaders::set(std::string name, std::string value) {
    remove(name);
    add(std::move(name), std::move(value));
}

void HttpHeaders::remove(std::string_view name) {
    std::erase_if(m_fields,
                  [name](const Field &field) { return beast::iequals(field.first, name); });
}

std::optional<std::string_view> HttpHeaders::find(std::string_view name) const {
    const auto field = std::ranges::find_if(
        m_fields, [name](const Field &each) { return beast::iequals(each.first, name); });
    if (field == m_fields.end())
        return std::nullopt;
    return field->second;
}

HttpResponse jsonResponse(int status, std::string body) {
    return {status, {{"Content-Type", "application/json"}}, std::move(body)};
}

std::string_view reasonPhrase(int status) {
    const auto phrase =
        beast::http::obsolete_reason(beast::http::int_to_status(static_cast<unsigned int>(status)));
    return {phrase.data(), phrase.size()};
}

} // namespace commonwatt
