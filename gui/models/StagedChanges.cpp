// SPDX-License-Identifier: GPL-3.0-or-later
// The acts that wait to be applied together.
#include "gui/models/StagedChanges.h"

#include <QJsonDocument>

#include <algorithm>

namespace mw::gui {

namespace {

constexpr int kBurstMilliseconds = 1200;
constexpr qsizetype kMostSteps = 200;
const auto kControl = QStringLiteral("control/");

qsizetype placeOf(const QList<StagedAct> &acts, const QString &key)
{
    const auto place = std::ranges::find(acts, key, &StagedAct::key);
    return place == acts.end() ? -1 : place - acts.begin();
}

void put(QList<StagedAct> &acts, const StagedAct &act)
{
    if (const auto place = placeOf(acts, act.key); place >= 0) {
        acts[place] = act;
        return;
    }
    const auto behind = act.file ? std::ranges::find_if(acts, [](const auto &other) { return !other.file; }) : acts.end();
    acts.insert(behind - acts.begin(), act);
}

} // namespace

StagedAct actOf(const StagedFile &file)
{
    const bool control = file.file.startsWith(kControl);
    const QString title = control ? file.file.sliced(kControl.size()) : file.file;
    StagedAct out;
    if (control && file.content) {
        rpc::control::Write::Request request;
        request.name = title.toStdString();
        request.content = file.content->toStdString();
        request.base = file.base.toStdString();
        out = actOf<rpc::control::Write>(request, title, file.file);
    } else {
        rpc::changes::FileEdit edit;
        edit.file = file.file.toStdString();
        edit.base = file.base.toStdString();
        if (file.content)
            edit.content = file.content->toStdString();
        rpc::changes::Apply::Request request;
        request.files.push_back(edit);
        out = actOf<rpc::changes::Apply>(request, title, file.file);
    }
    out.file = file;
    return out;
}

std::vector<rpc::changes::Act> rpcActs(const QList<StagedAct> &acts)
{
    std::vector<rpc::changes::Act> out;
    for (const auto &act : acts) {
        rpc::changes::Act one;
        one.method = act.method.toStdString();
        one.parameters.json = QJsonDocument(act.parameters).toJson(QJsonDocument::Compact).toStdString();
        out.push_back(std::move(one));
    }
    return out;
}

void StagedChanges::step(const QString &burst)
{
    const bool same = !burst.isEmpty() && burst == m_lastBurst && m_lastTime.isValid() && m_lastTime.elapsed() < kBurstMilliseconds;
    m_lastBurst = burst;
    m_lastTime.start();
    if (same)
        return;
    m_steps.append(m_acts);
    if (m_steps.size() > kMostSteps)
        m_steps.removeFirst();
}

void StagedChanges::keep(QList<StagedAct> acts)
{
    m_acts = std::move(acts);
    Q_EMIT changed();
}

void StagedChanges::stage(StagedAct act)
{
    if (act.key.isEmpty())
        act.key = QStringLiteral("#%1").arg(m_nextKey++);
    const auto *now = this->act(act.key);
    if (now && *now == act)
        return;
    step(act.file ? act.key : QString());
    keep(with(act));
}

void StagedChanges::stage(const StagedFile &file)
{
    if (file.content != file.before)
        return stage(actOf(file));
    if (!find(file.file))
        return;
    step(file.file);
    auto acts = m_acts;
    acts.removeAt(placeOf(acts, file.file));
    keep(std::move(acts));
}

rpc::changes::Acts StagedChanges::asActs() const
{
    return m_acts.isEmpty() ? std::nullopt : rpc::changes::Acts(rpcActs(m_acts));
}

QList<StagedAct> StagedChanges::with(const StagedAct &act) const
{
    auto acts = m_acts;
    put(acts, act);
    return acts;
}

const StagedAct *StagedChanges::act(const QString &key) const
{
    const auto place = placeOf(m_acts, key);
    return place < 0 ? nullptr : &m_acts[place];
}

const StagedFile *StagedChanges::find(const QString &file) const
{
    const auto *found = act(file);
    return found && found->file ? &*found->file : nullptr;
}

void StagedChanges::discard(const QString &key)
{
    const auto place = placeOf(m_acts, key);
    if (place < 0)
        return;
    step(QString());
    auto acts = m_acts;
    acts.removeAt(place);
    keep(std::move(acts));
}

void StagedChanges::discardAll()
{
    if (m_acts.isEmpty())
        return;
    step(QString());
    keep({});
}

void StagedChanges::applied(const QStringList &keys)
{
    auto left = m_acts;
    left.removeIf([&](const StagedAct &act) { return keys.contains(act.key); });
    m_steps.clear();
    m_lastBurst.clear();
    keep(std::move(left));
}

void StagedChanges::restore(const QList<StagedAct> &acts)
{
    for (const auto &act : acts) {
        if (act.key.startsWith(u'#'))
            m_nextKey = std::max(m_nextKey, act.key.sliced(1).toInt() + 1);
    }
    m_steps.clear();
    keep(acts);
}

void StagedChanges::undo()
{
    if (m_steps.isEmpty())
        return;
    m_lastBurst.clear();
    keep(m_steps.takeLast());
}

} // namespace mw::gui
