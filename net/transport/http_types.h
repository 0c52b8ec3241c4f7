// HTTP messages (RFC 9110) as the server and the client hand them over.
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace commonwatt {

// Header fields in their order. Names compare without regard to case.
class HttpHeaders {
public:
    using Field = std::pair<std::string, std::string>;

    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<Field> fields)
        : m_fields(fields) {}

    void add(std::string name, std::string value); // beside others of that name
    void set(std::string name, std::string value); // instead of others of that name
    void remove(std::string_view name);
    // The first field of that name. The view lives until the headers change.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return find(name).has_value(); }

    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }

private:
    std::vector<Field> m_fields;
};

struct HttpRequest {
    std::string method;                       // "GET", in capitals
    std::string target;                       // as it was sent: "/v1/models?limit=2"
    std::string path;                         // decoded, without the query: "/v1/models"
    std::map<std::string, std::string> query; // decoded; of a repeated name, the last
    HttpHeaders headers;
    std::string body;
    std::string remoteAddress; // without the port: "127.0.0.1", "2001:db8::1"
};

// Content-Length, Transfer-Encoding, Connection and Date are the server's to set; a handler leaves
// them out.
struct HttpResponse {
    int status = 200;
    HttpHeaders headers;
    std::string body;
};

// A response with Content-Type application/json.
[[nodiscard]] HttpResponse jsonResponse(int status, std::string body);

// "Not Found" for 404.
[[nodiscard]] std::string_view reasonPhrase(int status);

} // namespace commonwatt
