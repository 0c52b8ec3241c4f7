// The placement input in the form the search works on: models and devices by index, sums of sizes
// ready. Internal to coordinator/placement.
#pragma once

#include "coordinator/placement/outlook.h"
#include "coordinator/placement/placement.h"

#include <optional>
#include <vector>

namespace commonwatt::placement {

// What each device holds of each model: [device][model].
using Layout = std::vector<std::vector<Range>>;

class Problem {
public:
    explicit Problem(const PlacementInput &input);

    struct Model {
        const PlacementModel *source;
        std::vector<double> work;        // bytes a token reads, per block
        std::vector<double> workBefore;  // [i]: sum of work[0, i)
        std::vector<double> bytesBefore; // [i]: sum of weights of [0, i), embedding and head apart
        [[nodiscard]] std::uint32_t blocks() const {
            return static_cast<std::uint32_t>(work.size());
        }
        [[nodiscard]] double workOf(Range range) const {
            return workBefore[range.end] - workBefore[range.begin];
        }
    };
    struct Device {
        const PlacementDevice *source;
        double memory;
        double speed;
        double hop;
        std::vector<Range> current;            // per model; empty: none
        std::vector<std::uint32_t> currentKv;  // per model
        std::vector<std::vector<bool>> barred; // per model and block
    };

    [[nodiscard]] const std::vector<Model> &models() const { return m_models; }
    [[nodiscard]] const std::vector<Device> &devices() const { return m_devices; }
    [[nodiscard]] const PlacementOptions &options() const { return m_input->options; }

    // Cells of KV cache this range must have on this device: what it has there now, else the
    // model's least.
    [[nodiscard]] std::uint32_t kvOf(std::size_t device, std::size_t model, Range range) const;
    [[nodiscard]] double need(std::size_t model, Range range, std::uint32_t kvTokens) const;
    [[nodiscard]] double needOf(std::size_t device, const std::vector<Range> &ranges) const;
    [[nodiscard]] double weightBytes(std::size_t model, Range range) const;

    // The longest range from `begin` on that fits `memory` and `maxBlocks`, barred blocks left out.
    [[nodiscard]] Range widest(std::size_t device, std::size_t model, std::uint32_t begin,
                               double memory, std::uint32_t maxBlocks) const;
    // How many blocks of the model the device's volunteer may still get on it.
    [[nodiscard]] std::uint32_t blocksAllowed(const Layout &layout, std::size_t device,
                                              std::size_t model) const;
    // The current placement, without what is not possible any more.
    [[nodiscard]] Layout currentLayout() const;

private:
    const PlacementInput *m_input;
    std::vector<Model> m_models;
    std::vector<Device> m_devices;
};

// A layout that covers the models in the order of their weight, as compactly as possible: exact
// for one model on up to 12 devices, else by greedy filling.
[[nodiscard]] Layout coveringLayout(const Problem &problem);

} // namespace commonwatt::placement
