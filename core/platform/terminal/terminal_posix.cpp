#include "core/platform/terminal/terminal.h"

#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace commonwatt {

bool isTerminal(Stream stream) {
    const char *noColour = std::getenv("NO_COLOR");
    const char *terminal = std::getenv("TERM");
    if ((noColour && *noColour) || !terminal || std::string_view(terminal) == "dumb")
        return false;
    return isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

bool isStartedByHand() {
    return isatty(STDIN_FILENO) == 1;
}

} // namespace commonwatt
