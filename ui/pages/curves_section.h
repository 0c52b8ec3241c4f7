// Temperature and watts of a GPU over time. In the GUI's thread.
#pragma once

#include "ui/pages/section.h"
#include "ui/pages/sensor_chart.h"

#include <QComboBox>
#include <QTimer>

namespace commonwatt {

class CurvesSection final : public Section {
    Q_OBJECT

public:
    explicit CurvesSection(DaemonState &state, QWidget *parent = nullptr);

    void update(const DaemonStatus &) override {}

protected:
    void begin() override;
    void end() override;

private:
    void readGpus();
    void readCurves();
    void readCurve(const std::string &value, SensorChart *chart);
    void chooseSpan();
    [[nodiscard]] const SensorGpu &gpu() const; // that is chosen; there must be one

    std::vector<SensorGpu> m_gpus;
    int m_asked = 0; // counts what was asked for: answers to older questions are left
    QComboBox *m_gpu;
    QComboBox *m_span;
    Text *m_problem;
    SensorChart *m_heat;
    SensorChart *m_power;
    QTimer m_clock;
};

} // namespace commonwatt
