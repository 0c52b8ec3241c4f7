#include "ui/controls/flow_layout.h"

#include "support/qtest_support.h"

#include <QApplication>
#include <QWidget>

using namespace commonwatt;

namespace {
constexpr int between = 10;
constexpr int lines = 5;
} // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_widget = std::make_unique<QWidget>();
        auto *const flow = new FlowLayout(between, lines);
        flow->setContentsMargins(0, 0, 0, 0);
        m_widget->setLayout(flow);
        for (const int width : {100, 50, 80}) {
            auto *const one = new QWidget;
            one->setFixedSize(width, 20);
            flow->addWidget(one);
            m_items.push_back(one);
        }
    }
    void cleanup() {
        m_widget.reset();
        m_items.clear();
    }

    void oneLineWhereThereIsRoom() {
        QCOMPARE(m_widget->sizeHint(), QSize(100 + 50 + 80 + 2 * between, 20));
        arrange(250);
        QCOMPARE(m_items[1]->pos(), QPoint(110, 0));
        QCOMPARE(m_items[2]->pos(), QPoint(170, 0));
    }

    void aNewLineWhereThereIsNot() {
        QCOMPARE(m_widget->minimumSizeHint(), QSize(100, 20));
        QCOMPARE(m_widget->heightForWidth(249), 45);
        arrange(249);
        QCOMPARE(m_items[1]->pos(), QPoint(110, 0));
        QCOMPARE(m_items[2]->pos(), QPoint(0, 25));
        QCOMPARE(m_widget->heightForWidth(100), 70);
    }

    void hiddenOnesTakeNoRoom() {
        m_items[1]->hide();
        QCOMPARE(m_widget->heightForWidth(190), 20);
        arrange(190);
        QCOMPARE(m_items[2]->pos(), QPoint(110, 0));
    }

    void fromRightToLeft() {
        m_widget->setLayoutDirection(Qt::RightToLeft);
        arrange(250);
        QCOMPARE(m_items[0]->pos(), QPoint(150, 0));
        QCOMPARE(m_items[2]->pos(), QPoint(0, 0));
    }

private:
    void arrange(int width) {
        m_widget->layout()->setGeometry({0, 0, width, m_widget->heightForWidth(width)});
    }

    std::unique_ptr<QWidget> m_widget;
    std::vector<QWidget *> m_items;
};

QTEST_MAIN(TestFlowLayout)
#include "test_flow_layout.moc"
