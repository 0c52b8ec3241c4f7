// A wheel turned over a scrolling page scrolls the page: fields take it only when they have the
// focus, so that no setting changes by accident.
#pragma once

class QWidget;

namespace commonwatt {

void guardWheel(QWidget *field);

} // namespace commonwatt
