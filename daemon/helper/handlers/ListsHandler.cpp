// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/ListsHandler.h"

namespace mw::helper {
namespace {

rpc::lists::MailingList described(const MailingList &list)
{
    return {.address = list.address,
            .directory = list.directory,
            .owners = list.owners,
            .subscribers = static_cast<std::int64_t>(list.subscribers),
            .digest = static_cast<std::int64_t>(list.digest),
            .silent = static_cast<std::int64_t>(list.silent),
            .wired = list.wired};
}

rpc::Fault faultOf(const std::string &what, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Config:
        return rpc::failed(what, error.text, "Install the package mlmmj and try again.");
    case ErrorKind::Exists:
        return rpc::failed(what, error.text, "Take another name, or remove what is there.");
    default:
        return rpc::failed(what, error.text);
    }
}

MailingListPlaces placesOf(const HubPlace &place)
{
    MailingListPlaces out;
    out.home = place.home;
    return out;
}

} // namespace

ListsHandler::ListsHandler(const HubPlace &place) : m_lists(placesOf(place)), m_isPrivate(place.isPrivate) {}

void ListsHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::lists::List> &responder) const
{
    rpc::lists::List::Reply reply;
    const auto lists = m_isPrivate ? std::vector<MailingList>() : m_lists.list();
    if (!lists)
        return responder.fail(rpc::failed("list the mailing lists", lists.error().text));
    for (const auto &list : *lists)
        reply.lists.push_back(described(list));
    responder.reply(reply);
}

void ListsHandler::handle(const rpc::lists::ListName &request, const rpcqt::Responder<rpc::lists::Show> &responder) const
{
    const auto list = m_lists.show(request.address);
    if (m_isPrivate || !list)
        return responder.fail(rpc::notFound("mailing list " + request.address));
    responder.reply(described(*list));
}

void ListsHandler::handle(const rpc::lists::Add::Request &request, const rpcqt::Responder<rpc::lists::Add> &responder) const
{
    if (m_isPrivate)
        return responder.fail(rpc::notSupported("A private hub has no mailing lists of mlmmj, whose programs need root's help; "
                                                "make a list in .qmail files instead."));
    const auto list = m_lists.add(request.address, request.owner);
    if (!list)
        return responder.fail(faultOf("make the mailing list " + request.address, list.error()));
    responder.reply(described(*list));
}

void ListsHandler::handle(const rpc::lists::ListName &request, const rpcqt::Responder<rpc::lists::Remove> &responder) const
{
    const auto moved = m_isPrivate ? Result<std::string>(fail(ErrorKind::NotFound, {})) : m_lists.remove(request.address);
    if (!moved && moved.error().kind == ErrorKind::NotFound)
        return responder.fail(rpc::notFound("mailing list " + request.address));
    if (!moved)
        return responder.fail(faultOf("remove the mailing list " + request.address, moved.error()));
    responder.reply({.movedTo = *moved});
}

} // namespace mw::helper
