#include "coordinator/api/api_request.h"

#include "core/base/encoding.h"

#include <cstdlib>

using namespace commonwatt;

// The body of a POST, whose first byte chooses the endpoint. What is accepted keeps to the limits;
// what is refused is answered with a 4xx.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    const Endpoint endpoint = data[0] % 2 == 0 ? Endpoint::Completions : Endpoint::ChatCompletions;
    const auto request = parseApiRequest(endpoint, asText({data + 1, size - 1}));
    const bool good =
        request ? request->choices >= 1 && request->choices <= maxChoices &&
                      request->stops.size() <= maxStops && request->prompts.size() <= maxPrompts &&
                      request->sampling.topLogprobs <= maxTopLogprobs
                : request.error().status >= 400 && request.error().status < 500 &&
                      errorResponse(request.error()).body.find("error") != std::string::npos;
    if (!good)
        std::abort();
    return 0;
}
