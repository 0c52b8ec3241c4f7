// Whether somebody reads along.
#pragma once

namespace commonwatt {

enum class Stream { Output, Errors };

// Whether the stream is a terminal that understands escape sequences; makes it so where that has
// to be asked for. NO_COLOR (https://no-color.org) and TERM=dumb count as no.
[[nodiscard]] bool isTerminal(Stream stream);

// Whether standard input is a terminal: somebody has started the program by hand.
[[nodiscard]] bool isStartedByHand();

} // namespace commonwatt
