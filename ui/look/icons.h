// The project's own icons (resources/icons), painted by the processor at the sizes that are asked
// for. In the GUI's thread.
#pragma once

#include "ui/models/activity.h"

#include <QIcon>

namespace commonwatt {

// For the tray: 16 to 64 pixels. 16 and 22 are drawn on grids of their own, so that their edges
// are on whole pixels; the others are multiples of them, 24 has a margin.
[[nodiscard]] QIcon activityIcon(Activity activity);
[[nodiscard]] QIcon programIcon();

// The links of a static library do not bring its resources along by themselves.
void loadIcons();

} // namespace commonwatt
