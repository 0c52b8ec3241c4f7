#include "net/transport/pipe_platform.h"

#include <boost/asio/posix/basic_stream_descriptor.hpp>

#include <csignal>

namespace commonwatt {

std::unique_ptr<ByteStream> openPipe(EventLoop &loop, NativePipe pipe) {
    // Writing to a pipe without a reader must be an error, not the end of this process; other than
    // for sockets, a single write cannot ask for that.
    std::signal(SIGPIPE, SIG_IGN);
    using Stream = asio::posix::basic_stream_descriptor<asio::io_context::executor_type>;
    return std::make_unique<AsioByteStream<Stream>>(
        Stream(loop.impl().context.get_executor(), static_cast<int>(pipe)));
}

} // namespace commonwatt
