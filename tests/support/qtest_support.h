// Lets QCOMPARE print the project's types.
#pragma once

#include "core/base/error.h"

#include <QTest>

#include <string>

namespace QTest {

template <>
inline char *toString(const std::string &text) {
    return qstrdup(text.c_str());
}

} // namespace QTest

namespace commonwatt {

// Found by QCOMPARE through the namespace of the compared values.
inline char *toString(ErrorCode code) {
    return qstrdup(std::string(nameOf(code)).c_str());
}

} // namespace commonwatt
