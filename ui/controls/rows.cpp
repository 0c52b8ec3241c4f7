#include "ui/controls/rows.h"

#include <QLayout>
#include <QWidget>

namespace commonwatt {

void clearRows(QLayout *rows) {
    while (QLayoutItem *const item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        if (item->layout())
            clearRows(item->layout());
        delete item;
    }
}

} // namespace commonwatt
