// Which notifications the owner wants: a box for each kind. What is ticked counts at once. In the
// GUI's thread.
#pragma once

#include "ui/models/notifications.h"

#include <QDialog>

namespace commonwatt {

class NotificationDialog : public QDialog {
    Q_OBJECT

public:
    // The settings must outlive it.
    explicit NotificationDialog(NotificationSettings &settings, QWidget *parent = nullptr);
};

} // namespace commonwatt
