// A label whose type and colour are the window's (look.h), and stay so when the system turns from
// light to dark. In the GUI's thread.
#pragma once

#include "ui/look/look.h"

#include <QLabel>

namespace commonwatt {

class Text : public QLabel {
    Q_OBJECT

public:
    // Plain text that wraps.
    explicit Text(look::Type type, look::Tone tone = look::Tone::Plain, QWidget *parent = nullptr);
    explicit Text(const QString &text, look::Type type, look::Tone tone = look::Tone::Plain,
                  QWidget *parent = nullptr);

    void setTone(look::Tone tone);
    // As on the side where the window's language begins, also for a text of another direction, such
    // as a name in Latin letters.
    void setAlignment(Qt::Alignment alignment);
    // Only if it differs, so that nothing is painted anew for nothing. Empty: hidden.
    void show(const QString &text);
    using QLabel::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void applyAlignment();

    look::Type m_type;
    look::Tone m_tone;
    Qt::Alignment m_alignment; // before it is mirrored
};

} // namespace commonwatt
