// Inside net/transport: how each operating system listens and connects within one machine.
#pragma once

#include "core/base/error.h"
#include "net/transport/byte_stream.h"

#include <filesystem>

namespace commonwatt {

// Destroying it stops listening and calls nobody any more.
class LocalAcceptor {
public:
    virtual ~LocalAcceptor() = default;
};

// `onConnected` gets connections of this user (and root) only. Errors: LocalServer::listen.
[[nodiscard]] Result<std::unique_ptr<LocalAcceptor>>
listenLocally(EventLoop &loop, const std::filesystem::path &path,
              std::function<void(std::unique_ptr<ByteStream>)> onConnected);

// Calls back once, never from within this call. Errors: connectLocal.
void connectLocally(EventLoop &loop, const std::filesystem::path &path,
                    std::function<void(Result<std::unique_ptr<ByteStream>>)> callback);

} // namespace commonwatt
