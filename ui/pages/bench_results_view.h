// What a device's benchmarks found: the few figures that matter, beside other devices, beside the
// runs before, what models it would serve, and all figures. In the GUI's thread.
#pragma once

#include "core/types/benchmark.h"
#include "net/control/model_types.h"
#include "ui/controls/flow_layout.h"
#include "ui/models/bench_results.h"
#include "ui/pages/figure.h"
#include "ui/pages/fold.h"

namespace commonwatt {

class BenchResultsView : public QWidget {
    Q_OBJECT

public:
    explicit BenchResultsView(QWidget *parent = nullptr);

    // `runs`: of one device, newest first; not empty. `lent`: the device's memory that models may
    // have.
    void show(const std::vector<PastRun> &runs, const ModelsStatus &models, Bytes lent);
    using QWidget::show;

private:
    void showFigures(const BenchReport &report);
    void showPredictions(const BenchReport &report, const ModelsStatus &models, Bytes lent);
    void showComparisons(const BenchReport &report);
    void showHistory(const std::vector<PastRun> &runs);
    void showDetails(const BenchReport &report);

    Text *m_when;
    FlowLayout *m_figures;
    Text *m_disturbed;
    QVBoxLayout *m_predictions;
    QVBoxLayout *m_comparisons;
    QVBoxLayout *m_history;
    QVBoxLayout *m_details;
};

} // namespace commonwatt
