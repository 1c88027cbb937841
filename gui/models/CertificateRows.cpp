// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates of the hub's servers, with how much of their time is left.
#include "gui/models/CertificateRows.h"

#include "gui/models/Format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace mw::gui {

namespace {

constexpr std::int64_t kDay = 86400;
constexpr std::int64_t kSoon = 14 * kDay;

CellTone toneOf(std::int64_t notAfter, std::int64_t now)
{
    if (notAfter <= now)
        return CellTone::Bad;
    return notAfter - now < kSoon ? CellTone::Waiting : CellTone::Good;
}

QString names(const std::vector<std::string> &hosts)
{
    QStringList out;
    for (const auto &host : hosts)
        out.append(Format::fromUtf8(host));
    return out.join(QStringLiteral(", "));
}

} // namespace

QStringList CertificateRows::headings()
{
    return {tr("Shown to"), tr("For"), tr("Issued by"), tr("Valid")};
}

QString CertificateRows::ending(std::int64_t notAfter, std::int64_t now)
{
    const QString day = QLocale().toString(QDateTime::fromSecsSinceEpoch(notAfter).date(), QLocale::ShortFormat);
    const auto days = static_cast<int>(std::min<std::int64_t>((notAfter > now ? notAfter - now : now - notAfter) / kDay, 100000));
    if (notAfter <= now)
        return tr("ended %n day(s) ago (%1)", "%1 is a date", days).arg(day);
    return tr("ends in %n day(s) (%1)", "%1 is a date", days).arg(day);
}

double CertificateRows::left(std::int64_t notBefore, std::int64_t notAfter, std::int64_t now)
{
    if (notAfter <= notBefore)
        return 0;
    return std::clamp(static_cast<double>(notAfter - now) / static_cast<double>(notAfter - notBefore), 0.0, 1.0);
}

QList<TableRow> CertificateRows::rows(const std::vector<rpc::tls::Certificate> &certificates, const QList<StagedAct> &acts, std::int64_t now)
{
    QList<TableRow> out;
    for (const auto &one : certificates) {
        const auto name = Format::fromUtf8(one.name);
        TableCell valid{ending(one.notAfter, now), {}, toneOf(one.notAfter, now)};
        valid.share = left(one.notBefore, one.notAfter, now);
        if (!one.problem.empty())
            valid = {Format::fromUtf8(one.problem), QStringLiteral("error"), CellTone::Bad};
        TableCell issuer{one.selfSigned ? tr("itself") : Format::fromUtf8(one.issuer)};
        issuer.muted = true;
        issuer.tip = one.selfSigned ? tr("It vouches for itself: mail programs warn of it.") : issuer.text;
        out.append({name.isEmpty() ? QString::fromLatin1(kForAll) : name,
                    {{name.isEmpty() ? tr("everybody") : tr("who asks for %1", "host name").arg(name), QStringLiteral("certificate")},
                     {names(one.hosts)}, issuer, valid}});
    }
    for (const auto &act : acts) {
        if (!act.key.startsWith(QStringLiteral("certificate:")))
            continue;
        const QString name = act.key.section(u':', 1);
        const QString key = name.isEmpty() ? QString::fromLatin1(kForAll) : name;
        const bool goes = act.method == QString::fromStdString(rpc::fullName<rpc::tls::Remove>());
        const TableCell state = goes ? TableCell{tr("goes, not applied yet"), QStringLiteral("remove"), CellTone::Waiting}
                                     : TableCell{tr("another one, not applied yet"), QStringLiteral("waiting"), CellTone::Active};
        auto place = std::ranges::find(out, key, &TableRow::key);
        if (place == out.end()) {
            out.append({key, {{name.isEmpty() ? tr("everybody") : tr("who asks for %1", "host name").arg(name), QStringLiteral("certificate")}, {}, {}, {}}});
            place = out.end() - 1;
        }
        place->cells[3] = state;
        place->staged = true;
    }
    return out;
}

} // namespace mw::gui
