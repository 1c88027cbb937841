// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/QueueLayout.h"

#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/mail/QueueChange.h"

namespace mw::mail {

Result<QueueLayout> QueueLayout::ofHome()
{
    constexpr std::uint64_t kMost = 10007;
    const auto split = MW_TRY(Controls::ofHome().number("conf-split"));
    if (split < 1 || split > kMost)
        return fail(ErrorKind::Config, "control/conf-split: " + std::to_string(split) + " is not between 1 and 10007");
    MW_TRY_VOID(refuseDuringMove(queueDirectory()));
    return QueueLayout(static_cast<unsigned>(split));
}

std::string QueueLayout::spread(MessageNumber number) const
{
    return std::to_string(number % m_split) + "/" + std::to_string(number);
}

std::string QueueLayout::channel(Channel channel, MessageNumber number) const
{
    return std::string(channelName(channel)) + "/" + spread(number);
}

std::string queueDirectory()
{
    return homePath("queue");
}

} // namespace mw::mail
