// What ggml, libllama and llama-common have to say goes to our log instead of standard error.
#pragma once

namespace commonwatt {

// Safe to call any number of times, from any thread.
void routeGgmlLog();

} // namespace commonwatt
