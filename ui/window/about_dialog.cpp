#include "ui/window/about_dialog.h"

#include "core/base/version.h"
#include "ui/look/icons.h"
#include "ui/look/text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace commonwatt {

namespace {

constexpr int iconSize = 8 * look::unit;
constexpr int usualWidth = 64 * look::unit;

struct Library {
    const char *name;
    const char *licence; // SPDX
    const char *page;
};
constexpr auto libraries = std::to_array<Library>({
    {"Qt", "LGPL-3.0-only", "https://www.qt.io"},
    {"Qt Charts", "GPL-3.0-only", "https://doc.qt.io/qt-6/qtcharts-index.html"},
    {"Boost", "BSL-1.0", "https://www.boost.org"},
    {"OpenSSL", "Apache-2.0", "https://www.openssl.org"},
    {"SQLite", "blessing", "https://www.sqlite.org"},
    {"ggml, llama.cpp", "MIT", "https://github.com/ggml-org"},
    {"ZXing-C++", "Apache-2.0", "https://github.com/zxing-cpp/zxing-cpp"},
    {"spdlog", "MIT", "https://github.com/gabime/spdlog"},
    {"CLI11", "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
    {"toml++", "MIT", "https://marzer.github.io/tomlplusplus"},
});

QLabel *link(const QString &text, const QString &page, QWidget *parent) {
    auto *const label =
        new QLabel(QStringLiteral("<a href=\"%1\">%2</a>").arg(page, text.toHtmlEscaped()), parent);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(text);
    return label;
}

} // namespace

AboutDialog::AboutDialog(DaemonState &state, QWidget *parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Commonwatt"));
    setMinimumWidth(usualWidth);
    auto *const icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(iconSize, iconSize));
    const QString daemon = state.link().software();
    auto *const software = new Text(
        tr("Version %1").arg(QString::fromUtf8(version.data(), static_cast<int>(version.size()))),
        look::Type::Body, look::Tone::Plain, this);
    auto *const background =
        new Text(daemon.isEmpty() ? tr("The program in the background is not there.")
                                  : tr("In the background: %1").arg(daemon),
                 look::Type::Body, look::Tone::Quiet, this);
    software->setTextInteractionFlags(Qt::TextSelectableByMouse);
    background->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const words = new QVBoxLayout;
    words->setSpacing(look::tight);
    //: The program's name
    words->addWidget(new Text(tr("Commonwatt"), look::Type::Title, look::Tone::Plain, this));
    words->addWidget(software);
    words->addWidget(background);
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::gap);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *const licence = new Text(
        tr("Commonwatt is free software under the GNU General Public License, version 3 or later "
           "(GPL-3.0-or-later). It comes without any warranty."),
        look::Type::Body, look::Tone::Plain, this);
    auto *const table = new QGridLayout;
    table->setHorizontalSpacing(look::margin);
    table->setVerticalSpacing(look::tight);
    int row = 0;
    for (const Library &library : libraries) {
        table->addWidget(
            link(QString::fromLatin1(library.name), QString::fromLatin1(library.page), this), row,
            0);
        // A dedication to the public is no licence with a name that people know.
        table->addWidget(new Text(qstrcmp(library.licence, "blessing") == 0
                                      ? tr("public domain")
                                      : QString::fromLatin1(library.licence),
                                  look::Type::Body, look::Tone::Quiet, this),
                         row++, 1);
    }
    table->setColumnStretch(1, 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::gap);
    layout->addLayout(head);
    layout->addWidget(licence);
    layout->addWidget(link(tr("The licence's text"),
                           QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html"), this));
    layout->addWidget(new Text(tr("Made with"), look::Type::Heading, look::Tone::Plain, this));
    layout->addLayout(table);
    layout->addWidget(buttons);
}

} // namespace commonwatt
