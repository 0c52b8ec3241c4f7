// Rows of a layout that are shown anew. In the GUI's thread.
#pragma once

class QLayout;

namespace commonwatt {

// Takes out what is in it, also of layouts within. Widgets are hidden at once and deleted later, so
// that one of them may have asked for it.
void clearRows(QLayout *rows);

} // namespace commonwatt
