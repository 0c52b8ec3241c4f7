// A method of the control protocol that answers at once.
#pragma once

#include "net/control/control_server.h"

#include <functional>
#include <utility>

namespace commonwatt {

[[nodiscard]] inline ControlServer::Method
simple(std::function<Result<json::value>(const JsonReader &)> method) {
    return [method = std::move(method)](const json::object &params,
                                        const ControlServer::Reply &reply) {
        Result<json::value> result = method(JsonReader(params));
        // What the caller got wrong is an argument here, not data.
        if (!result && result.error().code == ErrorCode::InvalidData)
            result.error().code = ErrorCode::InvalidArgument;
        reply(std::move(result));
    };
}

} // namespace commonwatt
