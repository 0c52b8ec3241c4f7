// Owns a file descriptor and closes it. For the per-system files of core/platform.
#pragma once

#include <unistd.h>
#include <utility>

namespace commonwatt {

class Descriptor {
public:
    Descriptor() = default;
    // As the system's calls return it: below 0 there is none, and errno says why.
    explicit Descriptor(int fd)
        : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

} // namespace commonwatt
