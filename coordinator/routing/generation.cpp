#include "coordinator/routing/generation.h"

namespace commonwatt {

std::string_view nameOf(FinishReason reason) {
    switch (reason) {
    case FinishReason::Stop:
        return "stop";
    case FinishReason::Length:
        return "length";
    case FinishReason::Cancelled:
        return "cancelled";
    }
    return "stop";
}

} // namespace commonwatt
