#include "app/daemon/held_ranges.h"

#include <algorithm>

namespace commonwatt {

std::vector<HeldRange> cachedRanges(const ModelManifest &manifest,
                                    const std::set<std::string> &complete,
                                    const std::vector<HeldRange> &assigned) {
    const std::uint32_t count = manifest.blockCount();
    std::vector<StageSpan> pieces{{0, 0, true, false}};
    for (std::uint32_t block = 0; block < count; ++block)
        pieces.push_back({block, block + 1, false, false});
    pieces.push_back({count, count, false, true});

    std::vector<HeldRange> ranges;
    bool goesOn = false; // the piece before is in the last range
    for (const StageSpan &piece : pieces) {
        const BlockFile &file = piece.embedding ? manifest.embedding
                                : piece.head    ? manifest.head
                                                : manifest.blocks[piece.begin];
        const bool isAssigned = std::ranges::any_of(
            assigned, [&](const HeldRange &held) { return held.span.contains(piece); });
        if (isAssigned || !complete.contains(file.sha256)) {
            goesOn = false;
            continue;
        }
        if (!goesOn)
            ranges.push_back({"", {piece.begin, piece.begin, false, false}, std::nullopt, {}});
        HeldRange &range = ranges.back();
        range.span.end = piece.end;
        range.span.embedding = range.span.embedding || piece.embedding;
        range.span.head = range.span.head || piece.head;
        range.size += file.size;
        goesOn = true;
    }
    return ranges;
}

} // namespace commonwatt
