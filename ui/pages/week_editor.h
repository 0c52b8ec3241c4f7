// A setting that is windows of the week, as a grid to paint, with buttons for the usual ones. In
// the GUI's thread.
#pragma once

#include "ui/look/text.h"
#include "ui/pages/setting_editor.h"
#include "ui/pages/week_grid_view.h"

namespace commonwatt {

class WeekEditor final : public SettingEditor {
    Q_OBJECT

public:
    explicit WeekEditor(const CatalogueEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const override { return true; }
    // Whether an empty text takes a setting back, so that "always" has to be said in words: for
    // profiles and devices.
    void setEmptyIsUnset(bool isUnset) { m_emptyIsUnset = isUnset; }
    [[nodiscard]] WeekGridView &view() const { return *m_view; }

protected:
    void display(const QString &value) override;

private:
    void take(const WeekGrid &grid);
    void onPainted();

    WeekGridView *m_view;
    Text *m_cell;
    Text *m_note;
    bool m_emptyIsUnset = false;
};

} // namespace commonwatt
