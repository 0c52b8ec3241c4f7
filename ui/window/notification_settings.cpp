#include "ui/window/notification_settings.h"

#include "ui/look/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace commonwatt {

namespace {
constexpr int usualWidth = 50 * look::unit;
}

NotificationDialog::NotificationDialog(NotificationSettings &settings, QWidget *parent)
    : QDialog(parent) {
    setWindowTitle(tr("Notifications"));
    setMinimumWidth(usualWidth);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::gap);
    layout->addWidget(new Text(tr("Tell me"), look::Type::Heading));
    auto *const boxes = new QVBoxLayout;
    boxes->setSpacing(look::unit);
    for (const NotificationKind kind : allNotificationKinds) {
        auto *const box = new QCheckBox(describe(kind), this);
        box->setChecked(settings.isOn(kind));
        connect(box, &QCheckBox::toggled, this,
                [&settings, kind](bool isOn) { settings.setOn(kind, isOn); });
        boxes->addWidget(box);
    }
    layout->addLayout(boxes);
    layout->addWidget(new Text(tr("Never over a game or a film in full screen, and of each at most "
                                  "one in ten minutes."),
                               look::Type::Small, look::Tone::Quiet));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace commonwatt
