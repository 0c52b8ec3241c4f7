// What a worker process prints for whoever started it, a JSON object a line, on the stream that it
// keeps from its libraries (takeProtocolStreams): a driver that prints must not come between.
#pragma once

#include "app/worker/byte_stream.h"
#include "core/base/json.h"

#include <boost/json/serialize.hpp>

namespace commonwatt {

class JsonLines {
public:
    explicit JsonLines(OutputStream stream)
        : m_stream(std::move(stream)) {}

    // Unavailable: the reader is gone.
    [[nodiscard]] Status print(const json::object &line) {
        return m_stream.write(asBytes(json::serialize(line)), asBytes("\n"));
    }

private:
    OutputStream m_stream;
};

} // namespace commonwatt
