#include "ui/controls/card.h"

#include "ui/look/look.h"

namespace commonwatt {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_rows->setContentsMargins(look::gap, look::gap, look::gap, look::gap);
    m_rows->setSpacing(look::tight);
}

} // namespace commonwatt
