#include "app/cli/terminal.h"

#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace commonwatt {

bool outputIsTerminal() {
    const char *noColour = std::getenv("NO_COLOR");
    const char *terminal = std::getenv("TERM");
    if ((noColour && *noColour) || !terminal || std::string_view(terminal) == "dumb")
        return false;
    return isatty(STDOUT_FILENO) == 1;
}

} // namespace commonwatt
