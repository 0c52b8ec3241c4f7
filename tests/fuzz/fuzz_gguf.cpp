#include "core/gguf/gguf_file.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

using namespace commonwatt;

// What opens must be readable: every tensor lies inside the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    // A file in memory: the reader takes a path.
    static const int file = memfd_create("fuzz", 0);
    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != static_cast<ssize_t>(size))
        std::abort();
    Result<GgufFile> gguf = GgufFile::open("/proc/self/fd/" + std::to_string(file));
    if (!gguf)
        return 0;
    for (const GgufTensor &tensor : gguf->tensors()) {
        std::vector<std::uint8_t> bytes(std::min<std::uint64_t>(tensor.bytes, 64));
        if (!gguf->read(tensor, tensor.bytes - bytes.size(), bytes))
            std::abort();
    }
    return 0;
}
