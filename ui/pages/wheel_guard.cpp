#include "ui/pages/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace commonwatt {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override {
        const auto *const field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // the page takes it
        return true;
    }
};

} // namespace

void guardWheel(QWidget *field) {
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    field->installEventFilter(new WheelGuard(field));
}

} // namespace commonwatt
