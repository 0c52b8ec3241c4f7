#include "ui/pages/device_limits.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr int editWidth = 16 * look::unit;

} // namespace

DeviceLimits::DeviceLimits(DaemonLink &link, HardwareKind kind, QWidget *parent)
    : Fold(tr("Limits"), parent)
    , m_link(link) {
    rows()->setSpacing(look::gap);
    addRow("memory_limit", tr("Memory that is lent"),
           tr("An amount such as 4G, or a share such as 75%."));
    if (kind != HardwareKind::Cpu && kind != HardwareKind::Software) {
        addRow("watt_limit", tr("Power at most"), tr("1W to 2000W, or none."));
        addRow("core_target", tr("Temperature that is kept"),
               tr("30C to 120C, or off. It is slowed down to stay below."));
    }
    addRow("duty_limit", tr("Part of the time that it computes"), tr("1% to 100%."));
}

void DeviceLimits::addRow(const char *field, const QString &label, const QString &hint) {
    Row row;
    row.field = field;
    row.label = label;
    row.edit = new QLineEdit;
    row.edit->setPlaceholderText(tr("as for all"));
    row.edit->setMinimumWidth(editWidth);
    row.set = new QPushButton(tr("Set"));
    row.asForAll = new QPushButton(tr("As for all devices"));
    row.told = new Text(look::Type::Small, look::Tone::Warn);
    auto *const controls = new QHBoxLayout;
    controls->setSpacing(look::unit);
    controls->addWidget(row.edit);
    controls->addWidget(row.set);
    controls->addWidget(row.asForAll);
    controls->addStretch();
    auto *const lines = new QVBoxLayout;
    lines->setSpacing(look::tight);
    lines->addWidget(new Text(label, look::Type::Body));
    lines->addLayout(controls);
    lines->addWidget(new Text(hint, look::Type::Small, look::Tone::Quiet));
    lines->addWidget(row.told);
    rows()->addLayout(lines);
    row.told->hide();
    const std::size_t at = m_limits.size();
    connect(row.edit, &QLineEdit::textChanged, this, [this, at](const QString &text) {
        m_limits[at].set->setEnabled(!text.trimmed().isEmpty() &&
                                     text.trimmed() != m_limits[at].value);
    });
    connect(row.edit, &QLineEdit::returnPressed, row.set, &QPushButton::click);
    connect(row.set, &QPushButton::clicked, this,
            [this, at] { send(at, m_limits[at].edit->text().trimmed()); });
    connect(row.asForAll, &QPushButton::clicked, this, [this, at] { send(at, {}); });
    row.set->setEnabled(false);
    row.asForAll->setEnabled(false);
    m_limits.push_back(std::move(row));
}

void DeviceLimits::show(const std::string &device, const QString &name,
                        const std::vector<SettingStatus> &settings) {
    const bool isOther = std::exchange(m_device, device) != device;
    //: %1 is a device
    setHeadingName(tr("Limits of %1").arg(name));
    for (Row &row : m_limits) {
        row.edit->setAccessibleName(tr("%1 of %2").arg(row.label, name));
        row.set->setAccessibleName(tr("Set: %1 of %2").arg(row.label, name));
        row.asForAll->setAccessibleName(tr("As for all devices: %1 of %2").arg(row.label, name));
        const auto setting =
            std::ranges::find(settings, "device." + device + "." + row.field, &SettingStatus::key);
        const QString value =
            setting == settings.end() ? QString() : QString::fromStdString(setting->value);
        if (isOther || value != row.value)
            showValue(row, value);
    }
}

void DeviceLimits::showValue(Row &row, const QString &value) {
    row.value = value;
    row.edit->setText(value);
    row.set->setEnabled(false);
    row.asForAll->setEnabled(!value.isEmpty());
    row.told->show(QString());
}

void DeviceLimits::send(std::size_t at, const QString &value) {
    const std::string key = "device." + m_device + "." + m_limits[at].field;
    const bool isBack = value.isEmpty();
    json::object params{{"key", key}};
    if (!isBack)
        params["value"] = value.toStdString();
    m_link.call(
        isBack ? "config.unset" : "config.set", std::move(params), this,
        [this, at, value, device = m_device](const Result<json::object> &answer) {
            Row &row = m_limits[at];
            if (device != m_device)
                return;
            if (!answer)
                return row.told->show(
                    tr("Not taken: %1").arg(QString::fromStdString(answer.error().describe())));
            showValue(row, value);
            Q_EMIT changed();
        });
}

} // namespace commonwatt
