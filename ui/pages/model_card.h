// One model on the page Models: what it is, what of it lies here, and the switch that lets it run
// here. In the GUI's thread.
#pragma once

#include "net/control/control_types.h"
#include "net/control/model_types.h"
#include "ui/controls/card.h"
#include "ui/look/text.h"

#include <QCheckBox>

#include <string>
#include <vector>

namespace commonwatt {

class ModelCard : public Card {
    Q_OBJECT

public:
    explicit ModelCard(QWidget *parent = nullptr);

    // `devices`: for the names of those that hold something.
    void show(const ModelStatus &model, const std::vector<DeviceStatus> &devices);
    using QWidget::show;

Q_SIGNALS:
    void wished(const std::string &model, bool allowed);

private:
    std::string m_model;
    Text *m_name;
    Text *m_make;
    Text *m_terms;
    Text *m_held;
    Text *m_rule;
    QCheckBox *m_switch;
};

} // namespace commonwatt
