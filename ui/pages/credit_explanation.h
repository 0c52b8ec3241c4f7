// How a credit comes about, with the formula (core/types/credits.h) and the owner's own last task
// as an example; folded up until somebody wants to know. In the GUI's thread.
#pragma once

#include "net/control/control_types.h"
#include "ui/look/text.h"
#include "ui/pages/fold.h"

namespace commonwatt {

class CreditExplanation : public Fold {
    Q_OBJECT

public:
    explicit CreditExplanation(QWidget *parent = nullptr);

    // One whose credit was booked; none: there is no example.
    void setExample(const std::optional<TaskRecord> &task);

private:
    Text *m_example;
};

} // namespace commonwatt
