#include "core/base/file_platform.h"

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

namespace commonwatt {

// The older C library, msvcrt, refuses "x" in fopen's mode.
std::FILE *createFile(const std::filesystem::path &path) {
    const int file =
        ::_wopen(path.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY | _O_NOINHERIT,
                 _S_IREAD | _S_IWRITE);
    return file < 0 ? nullptr : ::_fdopen(file, "wb");
}

bool flushToDisk(std::FILE *file) {
    return ::_commit(::_fileno(file)) == 0;
}

} // namespace commonwatt
