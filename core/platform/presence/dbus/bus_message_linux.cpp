#include "core/platform/presence/dbus/bus_message_linux.h"

#include <functional>
#include <utility>

namespace commonwatt::dbus {

namespace {

template <typename Wire, typename Value>
int readAs(sd_bus_message *message, char type, Value &value) {
    Wire wire{};
    const int got = sd_bus_message_read_basic(message, type, &wire);
    value = static_cast<Value>(wire);
    return got;
}

} // namespace

int readTexts(sd_bus_message *message, char type, std::vector<std::string> &texts) {
    const std::string contents(1, type);
    int got = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, contents.c_str());
    if (got < 0)
        return got;
    const char *text = nullptr;
    while ((got = sd_bus_message_read_basic(message, type, static_cast<void *>(&text))) > 0)
        texts.emplace_back(text);
    return got < 0 ? got : sd_bus_message_exit_container(message);
}

int Properties::readValue(sd_bus_message *message, std::optional<Value> &value) {
    const char *contents = nullptr;
    int got = sd_bus_message_peek_type(message, nullptr, &contents);
    if (got < 0)
        return got;
    const std::string type = contents ? contents : "";
    if (type.size() != 1 && type != "as" && type != "ao")
        return sd_bus_message_skip(message, "v");
    got = sd_bus_message_enter_container(message, SD_BUS_TYPE_VARIANT, type.c_str());
    if (got < 0)
        return got;
    bool isTrue = false;
    std::int64_t whole = 0;
    std::uint64_t natural = 0;
    double number = 0;
    const char *text = nullptr;
    std::vector<std::string> texts;
    switch (type.front()) {
    case 'b':
        got = readAs<int>(message, 'b', isTrue);
        value = isTrue;
        break;
    case 'i':
        got = readAs<std::int32_t>(message, 'i', whole);
        value = whole;
        break;
    case 'x':
        got = readAs<std::int64_t>(message, 'x', whole);
        value = whole;
        break;
    case 'u':
        got = readAs<std::uint32_t>(message, 'u', natural);
        value = natural;
        break;
    case 't':
        got = readAs<std::uint64_t>(message, 't', natural);
        value = natural;
        break;
    case 'd':
        got = readAs<double>(message, 'd', number);
        value = number;
        break;
    case 's':
    case 'o':
        got = sd_bus_message_read_basic(message, type.front(), static_cast<void *>(&text));
        if (text)
            value = std::string(text);
        break;
    case 'a':
        got = readTexts(message, type.back(), texts);
        value = std::move(texts);
        break;
    default:
        got = sd_bus_message_skip(message, type.c_str());
    }
    return got < 0 ? got : sd_bus_message_exit_container(message);
}

int Properties::read(sd_bus_message *message) {
    m_values.clear();
    int got = sd_bus_message_enter_container(message, SD_BUS_TYPE_ARRAY, "{sv}");
    if (got < 0)
        return got;
    while ((got = sd_bus_message_enter_container(message, SD_BUS_TYPE_DICT_ENTRY, "sv")) > 0) {
        const char *name = nullptr;
        got = sd_bus_message_read_basic(message, 's', static_cast<void *>(&name));
        if (got < 0)
            return got;
        std::optional<Value> value;
        got = readValue(message, value);
        if (got < 0)
            return got;
        if (value)
            m_values.insert_or_assign(name, std::move(*value));
        got = sd_bus_message_exit_container(message);
        if (got < 0)
            return got;
    }
    return got;
}

template <typename T>
const T *Properties::get(std::string_view name) const {
    const auto found = m_values.find(name);
    return found == m_values.end() ? nullptr : std::get_if<T>(&found->second);
}

std::optional<bool> Properties::flag(std::string_view name) const {
    const auto *value = get<bool>(name);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::uint64_t> Properties::count(std::string_view name) const {
    if (const auto *natural = get<std::uint64_t>(name))
        return *natural;
    const auto *whole = get<std::int64_t>(name);
    return whole && *whole >= 0 ? std::optional(static_cast<std::uint64_t>(*whole)) : std::nullopt;
}

std::optional<double> Properties::number(std::string_view name) const {
    const auto *value = get<double>(name);
    return value ? std::optional(*value) : std::nullopt;
}

std::string Properties::text(std::string_view name) const {
    const auto *value = get<std::string>(name);
    return value ? *value : std::string();
}

std::vector<std::string> Properties::texts(std::string_view name) const {
    const auto *value = get<std::vector<std::string>>(name);
    return value ? *value : std::vector<std::string>();
}

} // namespace commonwatt::dbus
