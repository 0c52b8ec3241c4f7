// Whether the owner has been through the first start, kept in a file of its own. No widgets.
#pragma once

#include "net/control/control_types.h"

#include <QString>

#include <optional>

namespace commonwatt {

class SetupMemory {
public:
    // An INI file that need not be there yet. Where it cannot be written, nothing is remembered.
    explicit SetupMemory(QString file);

    enum class End {
        Finished,
        Later, // the owner wanted to do without, for now
    };
    [[nodiscard]] std::optional<End> ended() const;
    void setEnded(End end);

    // Whether it should begin by itself: this machine has joined nobody, and the owner has neither
    // finished it nor put it off.
    [[nodiscard]] bool shouldBegin(const DaemonStatus &status) const;

private:
    QString m_file;
};

} // namespace commonwatt
