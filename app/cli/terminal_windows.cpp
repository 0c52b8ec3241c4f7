#include "app/cli/terminal.h"

#include <cstdlib>

#include <windows.h>

namespace commonwatt {

bool outputIsTerminal() {
    const char *noColour = std::getenv("NO_COLOR");
    if (noColour && *noColour)
        return false;
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    return GetConsoleMode(output, &mode) != 0 &&
           SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

} // namespace commonwatt
