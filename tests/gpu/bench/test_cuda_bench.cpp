// Every operation on NVIDIA's own driver and a GPU of theirs, where there is one.
#include "gpu/bench/bench_backend.h"

#include "gpu/bench/op_cases.h"
#include "gpu/bench/op_table.h"
#include "support/qtest_support.h"

#include <iostream>

using namespace commonwatt;

class TestCudaBench : public QObject {
    Q_OBJECT

    std::unique_ptr<BenchBackend> m_bench;

private slots:
    void initTestCase() {
        auto bench = openCudaBench(0);
        if (!bench && (bench.error().code == ErrorCode::NotFound ||
                       bench.error().code == ErrorCode::Unsupported))
            QSKIP(bench.error().describe().c_str());
        QVERIFY2(bench, bench ? "" : bench.error().describe().c_str());
        m_bench = std::move(*bench);
        std::cout << m_bench->driver() << ", " << formatBytes(m_bench->memoryFree()) << " free, "
                  << formatBytes(m_bench->cacheSize()) << " of cache" << std::endl;
    }

    void givesTheRightValues_data() {
        QTest::addColumn<int>("op");
        for (const BenchOp op : allBenchOps)
            QTest::addRow("%s", std::string(nameOf(op)).c_str()) << static_cast<int>(op);
    }
    void givesTheRightValues() {
        QFETCH(int, op);
        if (const Status can = m_bench->supports(static_cast<BenchOp>(op)); !can)
            QSKIP(can.error().message.c_str());
        OpRecord record("cuda", static_cast<BenchOp>(op));
        std::vector<OpCase> cases = casesOf(static_cast<BenchOp>(op));
        for (const OpCase &small : smallCasesOf(static_cast<BenchOp>(op)))
            cases.push_back(small);
        for (const OpCase &size : cases) {
            const std::string wrong = tryOperation(*m_bench, size, record);
            QVERIFY2(wrong.empty(), (describe(size) + ": " + wrong).c_str());
        }
        record.write();
    }

    void copiesAndLaunches() {
        for (const LinkDirection direction :
             {LinkDirection::ToDevice, LinkDirection::FromDevice, LinkDirection::OnDevice}) {
            const auto time = m_bench->copy(direction, Bytes(std::uint64_t(64) << 20));
            QVERIFY2(time, time ? "" : time.error().describe().c_str());
            QVERIFY(time->count() > 0);
        }
        const auto launched = m_bench->launch();
        QVERIFY2(launched, launched ? "" : launched.error().describe().c_str());
        QVERIFY(launched->count() > 0);
    }
};

QTEST_GUILESS_MAIN(TestCudaBench)
#include "test_cuda_bench.moc"
