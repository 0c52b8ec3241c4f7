// Which operations were tried on which backend and what came of it, for docs/gpu_ops.md: a line for
// each is appended to the file that COMMONWATT_OP_TABLE names, if it does (scripts/gpu_ops).
#pragma once

#include "gpu/bench/bench_backend.h"

#include <cstdlib>
#include <fstream>

namespace commonwatt {

class OpRecord {
public:
    OpRecord(std::string backend, BenchOp op)
        : m_backend(std::move(backend))
        , m_op(op) {}

    void add(const OpVerdict &verdict) {
        ++m_cases;
        m_worst = std::max(m_worst, verdict.worst);
        m_wrong = m_wrong || !verdict.wrong.empty();
    }
    // `outcome` in place of what add() was given.
    void write(const std::string &outcome = {}) const {
        const char *const file = std::getenv("COMMONWATT_OP_TABLE");
        if (!file)
            return;
        std::ofstream line(file, std::ios::app);
        line << m_backend << '\t' << nameOf(m_op) << '\t';
        if (!outcome.empty())
            line << outcome;
        else if (m_wrong)
            line << "WRONG";
        else
            line << m_cases << " sizes, " << (m_worst == 0 ? "exact" : "within ");
        if (outcome.empty() && !m_wrong && m_worst > 0) {
            line.precision(1);
            line << std::scientific << m_worst;
        }
        line << '\n';
    }

private:
    std::string m_backend;
    BenchOp m_op;
    int m_cases = 0;
    double m_worst = 0;
    bool m_wrong = false;
};

// Runs the operation twice; what was wrong about it, or nothing.
inline std::string tryOperation(BenchBackend &backend, const OpCase &size, OpRecord &record) {
    constexpr std::uint64_t seed = 42;
    const OpInputs inputs = makeInputs(size, seed);
    const auto prepared = backend.prepare(size, inputs);
    if (!prepared)
        return prepared.error().describe();
    const auto time = (*prepared)->run(2);
    if (!time)
        return time.error().describe();
    if (!(time->count() > 0))
        return "it took no time";
    const auto output = (*prepared)->output();
    if (!output)
        return output.error().describe();
    const OpVerdict verdict = checkOutput(size, inputs, *output, seed);
    record.add(verdict);
    return verdict.wrong;
}

} // namespace commonwatt
