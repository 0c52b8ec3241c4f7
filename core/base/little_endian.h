// Little-endian numbers in byte buffers, whatever the machine's own order and alignment.
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>

namespace commonwatt {

template <std::unsigned_integral T>
void storeLittleEndian(std::uint8_t *bytes, T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

template <std::unsigned_integral T>
[[nodiscard]] T loadLittleEndian(const std::uint8_t *bytes) {
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<T>(value | static_cast<T>(static_cast<T>(bytes[i]) << (8 * i)));
    return value;
}

} // namespace commonwatt
