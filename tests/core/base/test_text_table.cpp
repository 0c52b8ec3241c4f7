#include "core/base/text_table.h"
#include "support/qtest_support.h"

#include <sstream>

using namespace commonwatt;

class TestTextTable : public QObject {
    Q_OBJECT

private slots:
    void alignsByCharacters() {
        TextTable table({"name", "size"});
        table.add({"gr\xC3\xBC\xC3\x9F", "1"});
        table.add({"a\nb", ""});
        std::ostringstream out;
        table.print(out, "nothing");
        QCOMPARE(out.str(), std::string("name  size\ngr\xC3\xBC\xC3\x9F  1\na b\n"));
    }

    void saysWhenThereIsNothing() {
        std::ostringstream out;
        TextTable({"name"}).print(out, "nothing");
        QCOMPARE(out.str(), std::string("nothing\n"));
    }
};

QTEST_APPLESS_MAIN(TestTextTable)
#include "test_text_table.moc"
