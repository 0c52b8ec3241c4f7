// A volunteer's side of the hardware challenge in plain loops, and ways of getting it wrong.
#pragma once

#include "core/types/product_messages.h"

#include <algorithm>

namespace commonwatt {

class PlainChain {
public:
    PlainChain(std::uint64_t seed, const ProductShape &shape)
        : m_shape(shape)
        , m_matrix(std::size_t(shape.width) * shape.width)
        , m_sketchMatrix(productSketchMatrix(seed, shape.width)) {
        fillProductMatrix(seed, shape.width, 0, m_matrix);
    }

    // Every product is wrong in one entry by this much.
    void setError(std::int16_t error) { m_error = error; }

    [[nodiscard]] std::vector<Sha256Digest> run(std::uint64_t salt) {
        m_salt = salt;
        std::vector<Sha256Digest> digests;
        std::vector<std::int8_t> operand = productStart(salt, m_shape.width);
        for (std::uint32_t round = 0; round < m_shape.rounds; ++round)
            digests.push_back(advance(operand));
        return digests;
    }

    [[nodiscard]] ProductRound open(std::uint32_t round) const {
        ProductRound shown;
        shown.operand = productStart(m_salt, m_shape.width);
        for (std::uint32_t before = 1; before < round; ++before)
            (void)advance(shown.operand);
        const auto product = multiply(m_matrix, shown.operand);
        shown.product.assign(product.begin(), product.end());
        return shown;
    }

private:
    [[nodiscard]] std::vector<std::int32_t> multiply(const std::vector<std::int8_t> &left,
                                                     const std::vector<std::int8_t> &right) const {
        const std::size_t rows = left.size() / m_shape.width;
        std::vector<std::int32_t> result(rows * productColumns);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t inner = 0; inner < m_shape.width; ++inner)
                for (std::size_t column = 0; column < productColumns; ++column)
                    result[row * productColumns + column] +=
                        left[row * m_shape.width + inner] * right[inner * productColumns + column];
        if (rows == m_shape.width)
            result[1234] += m_error;
        return result;
    }
    Sha256Digest advance(std::vector<std::int8_t> &operand) const {
        const auto product = multiply(m_matrix, operand);
        std::ranges::transform(product, operand.begin(), [](std::int32_t entry) {
            return static_cast<std::int8_t>(std::clamp(entry, -1, 1));
        });
        return productDigest(multiply(m_sketchMatrix, operand));
    }

    ProductShape m_shape;
    std::vector<std::int8_t> m_matrix;
    std::vector<std::int8_t> m_sketchMatrix;
    std::uint64_t m_salt = 0;
    std::int16_t m_error = 0;
};

} // namespace commonwatt
