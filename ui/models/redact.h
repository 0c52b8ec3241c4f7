// Takes out of a text what must not leave this machine with it: who and where its owner is, and
// what lets others in. What is left are figures, states and messages. Any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace commonwatt {

struct KnownSecret {
    QString text;        // as it may stand in the text, in any case of letters
    QString placeholder; // what takes its place: "[this machine]"
};

// Replaces the known ones, where no letter or digit adjoins them, and whatever has the form of a
// join link, token, key, identifier, web address, host with port, e-mail address, home folder, IP
// or hardware address, or tells why a device makes way. Rather too much than too little: a version
// number of four parts goes too.
[[nodiscard]] QString redact(QString text, std::vector<KnownSecret> known);

// Whether a setting's value says where or who the owner is, or whom they deal with; also of one
// profile or device: "profile.night.external".
[[nodiscard]] bool isPrivateSetting(const QString &key);

// This machine's and its user's names and home folder, and "HOST:PORT" and name of a coordinator.
[[nodiscard]] std::vector<KnownSecret> secretsOfMachine();
[[nodiscard]] std::vector<KnownSecret> secretsOfCoordinator(const QString &address,
                                                            const QString &name);

} // namespace commonwatt
