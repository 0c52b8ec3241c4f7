// What process_posix.cpp needs of the particular system.
#pragma once

#include "core/platform/process/process.h"

#include <sys/types.h>

namespace commonwatt::posix {

// Whether the options ask for something that this system lacks.
[[nodiscard]] Status checkOptions(const ProcessOptions &options);

// Called in the child between fork and exec: async-signal-safe calls only. Returns an errno value,
// or 0. Makes the child die with its parent, sets limits, and marks everything above standard error
// as not to be inherited.
int prepareChild(const ProcessOptions &options, pid_t parent);

// Called in the child as well, with the same care. What is not permitted is left out.
void takeRank(ProcessRank rank);

// Lets large frames cross with few switches between the processes, where the system can do that.
void enlargePipe(int descriptor);

// Waits until the child has ended (it stays to be reaped) or the time is over.
void awaitExit(pid_t child, std::chrono::milliseconds timeout);

} // namespace commonwatt::posix
