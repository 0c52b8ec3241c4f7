// The metadata keys that block files have besides the model's own. For this folder.
#pragma once

namespace commonwatt {

inline constexpr const char *partKey = "commonwatt.part";       // "embedding", "block", "head"
inline constexpr const char *blockKey = "commonwatt.block";     // u32, in files of blocks
inline constexpr const char *tensorsKey = "commonwatt.tensors"; // in the embedding's file: all
                                                                // tensors in their first order
inline constexpr const char *vocabularyPrefix = "tokenizer.ggml.";

} // namespace commonwatt
