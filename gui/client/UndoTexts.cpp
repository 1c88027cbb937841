// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of an old change held before and after it.
#include "gui/client/UndoTexts.h"

#include "gui/models/Format.h"
#include "gui/models/LineDiff.h"

#include <algorithm>

namespace mw::gui {

namespace {

QString textOf(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

UndoTexts::UndoTexts(ChangeStore &changes, std::int64_t id, QObject *parent) : QObject(parent), m_changes(changes), m_id(id)
{
    const auto &history = changes.history();
    const auto mine = std::ranges::find(history, id, &rpc::changes::Entry::id);
    for (const auto &file : mine == history.end() ? std::vector<std::string>() : mine->files)
        m_toRead.append(Format::fromUtf8(file));
    for (const auto &entry : history) {
        if (entry.id >= id && std::ranges::any_of(entry.files, [&](const auto &file) { return m_toRead.contains(Format::fromUtf8(file)); }))
            m_toShow.append(entry.id);
    }
    std::ranges::sort(m_toShow, std::ranges::greater());
    QMetaObject::invokeMethod(this, &UndoTexts::readNext, Qt::QueuedConnection);
}

void UndoTexts::readNext()
{
    if (m_toRead.isEmpty())
        return showNext();
    const QString file = m_toRead.takeFirst();
    m_changes.read(file, this, [this, file](const auto &answer) {
        if (answer) {
            const auto now = answer->present ? std::optional(textOf(answer->content)) : std::nullopt;
            m_files.append({file, now, now, now, QString::fromStdString(answer->hash)});
        }
        readNext();
    });
}

void UndoTexts::showNext()
{
    if (m_toShow.isEmpty()) {
        Q_EMIT done(m_files);
        return deleteLater();
    }
    m_changes.show(m_toShow.takeFirst(), this, [this](const auto &answer) {
        if (answer)
            take(*answer);
        showNext();
    });
}

// One step back in each file of that change.
void UndoTexts::take(const rpc::changes::Show::Reply &change)
{
    for (const auto &changed : change.files) {
        const auto place = std::ranges::find(m_files, Format::fromUtf8(changed.file), &UndoneFile::file);
        if (place == m_files.end())
            continue;
        place->after = place->before;
        const auto earlier = withoutChange(place->after.value_or(QString()), textOf(changed.diff));
        if (!earlier)
            m_files.erase(place);
        else
            place->before = changed.fate == rpc::changes::Fate::Added ? std::nullopt : earlier;
    }
}

} // namespace mw::gui
