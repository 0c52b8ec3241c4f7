#include "gpu/engine/sampler.h"

#include "support/qtest_support.h"

class TestSampler : public QObject {
    Q_OBJECT
};

QTEST_GUILESS_MAIN(TestSampler)
#include "test_sampler.moc"
