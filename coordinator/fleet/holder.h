// What the coordinator knows of volunteers and of the parts of models they hold.
#pragma once

#include "core/types/fabric_messages.h"
#include "core/types/volunteer_id.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

using AssignmentId = std::uint32_t;

enum class HolderState {
    Loading,  // downloads, loads, or starts again after a failure
    Ready,    // takes sequences
    Retiring, // to be dropped: runs what it has, takes nothing new
    Draining, // must be left now, and dropped
    Paused,   // its owner is there: takes nothing, and stays
};
[[nodiscard]] std::string_view nameOf(HolderState state);

// A part of a model on a device: an assignment and how it stands.
struct Holder {
    AssignmentId assignment = 0;
    VolunteerId volunteer = 0;
    std::string device;
    std::string model;
    StageSpan span;
    std::uint32_t kvTokens = 0;
    Bytes memory; // that it takes
    std::uint32_t maxSequences = 0;
    HolderState state = HolderState::Loading;
    AssignmentState reported = AssignmentState::Downloading;
    double progress = 0;
    double bytesPerSecond = 0; // of its device, as measured
    std::chrono::microseconds roundTrip{0};
    std::uint32_t uses = 0; // sequences that run on it
};

struct VolunteerStatus {
    VolunteerId id = 0;
    std::string name;
    std::string software;
    std::chrono::microseconds roundTrip{0};
    std::vector<DeviceInfo> devices; // that are lent now; speeds as measured
    std::vector<Holder> holders;
    Wishes wishes; // of its owner
};

} // namespace commonwatt
