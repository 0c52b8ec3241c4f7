#include "net/transport/pipe_platform.h"

#include <boost/asio/windows/basic_stream_handle.hpp>

namespace commonwatt {

std::unique_ptr<ByteStream> openPipe(EventLoop &loop, NativePipe pipe) {
    using Stream = asio::windows::basic_stream_handle<asio::io_context::executor_type>;
    return std::make_unique<AsioByteStream<Stream>>(
        Stream(loop.impl().context.get_executor(), reinterpret_cast<HANDLE>(pipe)));
}

} // namespace commonwatt
