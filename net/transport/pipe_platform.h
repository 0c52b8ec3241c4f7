// Inside net/transport: a pipe's end as each operating system has it.
#pragma once

#include "net/transport/byte_stream.h"
#include "net/transport/pipe.h"

namespace commonwatt {

// Takes the pipe over.
[[nodiscard]] std::unique_ptr<ByteStream> openPipe(EventLoop &loop, NativePipe pipe);

} // namespace commonwatt
