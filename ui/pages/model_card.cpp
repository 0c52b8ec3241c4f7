#include "ui/pages/model_card.h"

#include "ui/models/model_list.h"
#include "ui/models/permission_list.h"

#include <QHBoxLayout>

#include <algorithm>

namespace commonwatt {

namespace {

QString nameOfDevice(const std::string &id, const std::vector<DeviceStatus> &devices) {
    const auto device =
        std::ranges::find_if(devices, [&](const DeviceStatus &one) { return one.device.id == id; });
    return QString::fromStdString(device == devices.end() || device->device.description.empty()
                                      ? id
                                      : device->device.description);
}

} // namespace

ModelCard::ModelCard(QWidget *parent)
    : Card(parent)
    , m_name(new Text(look::Type::Heading, look::Tone::Plain, this))
    , m_make(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_terms(new Text(look::Type::Body, look::Tone::Plain, this))
    , m_held(new Text(look::Type::Body, look::Tone::Plain, this))
    , m_rule(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_switch(new QCheckBox(this)) {
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_make);
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::gap);
    head->addLayout(words, 1);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    rows()->addLayout(head);
    for (Text *const text : {m_terms, m_held, m_rule})
        rows()->addWidget(text);
    connect(m_switch, &QCheckBox::clicked, this,
            [this](bool isChecked) { Q_EMIT wished(m_model, isChecked); });
}

void ModelCard::show(const ModelStatus &model, const std::vector<DeviceStatus> &devices) {
    m_model = model.name;
    const QString name = QString::fromStdString(model.name);
    setAccessibleName(name);
    m_name->show(name);
    m_make->show(makeText(model));
    //: Of a model: %1 is its size, %2 its licence
    const QString terms = tr("%1 · Licence: %2").arg(sizeText(model), licenceText(model.licence));
    m_terms->show(model.offered ? terms
                                : tr("%1\nThe coordinator does not offer it now.").arg(terms));
    QStringList held;
    for (const HeldRange &range : model.held)
        held << heldText(range, model.blocks, nameOfDevice(range.device, devices));
    m_held->show(held.isEmpty() ? tr("Nothing of it is held here.") : held.join(u'\n'));
    m_held->setTone(held.isEmpty() ? look::Tone::Quiet : look::Tone::Plain);
    m_rule->show(ruleText(model));

    m_switch->setChecked(model.allowed);
    m_switch->setText(model.allowed ? tr("Allowed") : tr("Not here"));
    m_switch->setAccessibleName(tr("%1 may run here").arg(name));
    // What a pattern denies only its removal allows.
    m_switch->setEnabled(model.allowed || !isPattern(model.rule));
}

} // namespace commonwatt
