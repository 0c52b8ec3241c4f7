// The terminal that commonwattctl writes to.
#pragma once

namespace commonwatt {

// Whether standard output is a terminal that understands escape sequences; makes it so where that
// has to be asked for. NO_COLOR (https://no-color.org) and TERM=dumb count as no.
[[nodiscard]] bool outputIsTerminal();

} // namespace commonwatt
