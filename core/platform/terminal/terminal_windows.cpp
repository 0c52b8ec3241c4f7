#include "core/platform/terminal/terminal.h"

#include <cstdlib>

#include <windows.h>

namespace commonwatt {

bool isTerminal(Stream stream) {
    const char *noColour = std::getenv("NO_COLOR");
    if (noColour && *noColour)
        return false;
    const HANDLE output =
        GetStdHandle(stream == Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    DWORD mode = 0;
    return GetConsoleMode(output, &mode) != 0 &&
           SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

bool isStartedByHand() {
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

} // namespace commonwatt
