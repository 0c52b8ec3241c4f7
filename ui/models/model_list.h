// What is told of models and of the block cache, in words: licences, sizes, what is held here and
// why a model may or may not run.
#pragma once

#include "net/control/control_types.h"
#include "net/control/model_types.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace commonwatt {

// A licence's SPDX identifier, or what model files write in its place ("llama3.1"), in words; one
// that is not known as it is told; "not told" where it is empty.
[[nodiscard]] QString licenceText(const std::string &licence);
// "llama · Q8_0 · 8.0 billion parameters"
[[nodiscard]] QString makeText(const ModelStatus &model, const QLocale &locale = {});
// "8.0 GiB in 32 blocks"
[[nodiscard]] QString sizeText(const ModelStatus &model, const QLocale &locale = {});
// "Blocks 4 to 17 of 32 on GeForce RTX 3060: ready, 3.2 GiB"; `device`: what the owner calls it.
[[nodiscard]] QString heldText(const HeldRange &held, std::uint32_t blocks, const QString &device,
                               const QLocale &locale = {});
// What decided whether it may run here; empty where nothing but its absence from the lists did.
[[nodiscard]] QString ruleText(const ModelStatus &model);
// "Chat"; a kind that this program does not know yet as it is told.
[[nodiscard]] QString kindText(const std::string &kind);

// Whether a model has `text` in its name, architecture, quantization or licence, in any case.
[[nodiscard]] bool isFound(const ModelStatus &model, const QString &text);

// How much of the cache a model's blocks take.
struct CacheUse {
    std::string model; // empty: none that is assigned now
    Bytes size;
    std::size_t files = 0;
    bool operator==(const CacheUse &) const = default;
};
// The largest first, what no model uses last.
[[nodiscard]] std::vector<CacheUse> cacheUses(const CacheStatus &cache);

// Names with a check box each: the requesters. In the GUI's thread.
class RequesterList final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<RequesterStatus> requesters);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Tells of the owner's wish; the box changes when the daemon has taken it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void wished(const std::string &name, bool allowed);

private:
    std::vector<RequesterStatus> m_requesters;
};

} // namespace commonwatt
