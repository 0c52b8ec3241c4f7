// Reading messages of sd-bus.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <systemd/sd-bus.h>

namespace commonwatt::dbus {

struct Unref {
    void operator()(sd_bus *bus) const { sd_bus_close_unref(bus); }
    void operator()(sd_bus_slot *slot) const { sd_bus_slot_unref(slot); }
    void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
};
using BusPointer = std::unique_ptr<sd_bus, Unref>;
using SlotPointer = std::unique_ptr<sd_bus_slot, Unref>;
using MessagePointer = std::unique_ptr<sd_bus_message, Unref>;

// The answer of org.freedesktop.DBus.Properties.GetAll. Values of types that no source needs are
// left out; what is not there, or of another type, is nothing.
class Properties {
public:
    [[nodiscard]] int read(sd_bus_message *message); // negative: -errno

    [[nodiscard]] std::optional<bool> flag(std::string_view name) const;
    [[nodiscard]] std::optional<std::uint64_t> count(std::string_view name) const; // none negative
    [[nodiscard]] std::optional<double> number(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;

private:
    using Value = std::variant<bool, std::int64_t, std::uint64_t, double, std::string,
                               std::vector<std::string>>;

    [[nodiscard]] static int readValue(sd_bus_message *message, std::optional<Value> &value);
    template <typename T>
    [[nodiscard]] const T *get(std::string_view name) const;

    std::map<std::string, Value, std::less<>> m_values;
};

// An array of strings ('s') or of object paths ('o'). Negative: -errno.
[[nodiscard]] int readTexts(sd_bus_message *message, char type, std::vector<std::string> &texts);

} // namespace commonwatt::dbus
