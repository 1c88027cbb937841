// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/History.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <filesystem>

namespace mw::helper {
namespace {

constexpr const char *kBranch = "refs/heads/main";
constexpr std::string_view kPlaceholder = "(holds secrets, which are not kept in the history)";

// Names in the repository: bytes that git or a file system might take for something else are written as %XX.
std::string pathOf(const std::string &file)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : file) {
        const bool plain = (c >= '0' && c <= '9') || (text::lower(c) >= 'a' && text::lower(c) <= 'z') || c == '/' || c == '.' ||
                           c == '-' || c == '_';
        if (plain) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

std::string fileOf(std::string_view path)
{
    const auto digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10); };
    std::string out;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '%' && i + 2 < path.size()) {
            out += static_cast<char>(digit(path[i + 1]) << 4U | digit(path[i + 2]));
            i += 2;
        } else {
            out += path[i];
        }
    }
    return out;
}

std::string messageOf(const HistoryRecord &record)
{
    std::string out = record.title + "\n\n";
    if (!record.note.empty())
        out += record.note + "\n\n";
    return out + "Set: " + std::to_string(record.id) + "\nKind: " + std::string(rpc::nameOf(record.kind)) +
           "\nUid: " + std::to_string(record.uid) + "\n";
}

HistoryRecord recordOf(const git_commit *commit)
{
    HistoryRecord out;
    const std::string_view message(git_commit_message(commit));
    const auto *author = git_commit_author(commit);
    out.who = author ? author->name : "";
    out.time = git_commit_time(commit);
    const auto titleEnd = message.find('\n');
    out.title = message.substr(0, titleEnd);
    // The last paragraph is ours, whatever a note says.
    const auto facts = message.rfind("\n\nSet: ");
    if (facts == std::string_view::npos)
        return out;
    if (titleEnd != std::string_view::npos && titleEnd < facts)
        out.note = text::trim(message.substr(titleEnd, facts - titleEnd));
    for (const auto line : text::lines(message.substr(facts + 2))) {
        const auto colon = line.find(": ");
        const auto value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 2);
        if (line.starts_with("Set: "))
            out.id = static_cast<std::int64_t>(text::wholeNumber(value).value_or(0));
        else if (line.starts_with("Kind: "))
            out.kind = rpc::enumNamed<rpc::changes::Kind>(value).value_or(rpc::changes::Kind::Change);
        else if (line.starts_with("Uid: "))
            out.uid = static_cast<uid_t>(text::wholeNumber(value).value_or(0));
    }
    return out;
}

Result<git::Owned<git_tree>> treeOf(const git_commit *commit)
{
    git_tree *tree = nullptr;
    if (commit && git_commit_tree(&tree, commit) < 0)
        return git::failure("read the history");
    return git::Owned<git_tree>(tree);
}

struct Walk {
    FileContents contents;
    git_repository *repository;
};

int visitEntry(const char *root, const git_tree_entry *entry, void *payload)
{
    auto *walk = static_cast<Walk *>(payload);
    if (git_tree_entry_type(entry) != GIT_OBJECT_BLOB)
        return 0;
    git_blob *raw = nullptr;
    if (git_blob_lookup(&raw, walk->repository, git_tree_entry_id(entry)) < 0)
        return -1;
    const git::Owned<git_blob> blob(raw);
    walk->contents[fileOf(std::string(root) + git_tree_entry_name(entry))] =
        std::string(static_cast<const char *>(git_blob_rawcontent(raw)), git_blob_rawsize(raw));
    return 0;
}

int collectPath(const git_diff_delta *delta, float, void *payload)
{
    static_cast<std::vector<std::string> *>(payload)->emplace_back(
        delta->status == GIT_DELTA_DELETED ? delta->old_file.path : delta->new_file.path);
    return 0;
}

} // namespace

std::string secretPlaceholder(std::string_view mark)
{
    return std::string(kPlaceholder) + "\n" + std::string(mark) + "\n";
}

std::string datedSecretPlaceholder(std::size_t size, UnixTime modified)
{
    return std::string(kPlaceholder) + "\n" + std::to_string(size) + " bytes of " + clock::plainDate(modified) + " GMT\n";
}

bool isSecretPlaceholder(std::string_view content)
{
    return content.starts_with(kPlaceholder);
}

Result<History> History::open(const std::string &path)
{
    git::prepare();
    if (!os::statAt(os::kWorkingDirectory, path, false))
        return fail(ErrorKind::NotFound, "nothing has been recorded yet");
    git_repository *raw = nullptr;
    if (git_repository_open_bare(&raw, path.c_str()) < 0)
        return git::failure("open the history in " + path);
    return History(git::Owned<git_repository>(raw));
}

Result<History> History::openOrMake(const std::string &path)
{
    git::prepare();
    for (const auto *name : {"/HEAD.lock", "/config.lock", "/packed-refs.lock", "/refs/heads/main.lock"})
        (void)os::unlinkAt(os::kWorkingDirectory, path + name);
    if (os::statAt(os::kWorkingDirectory, path, false))
        return open(path);
    const auto unfinished = path + ".new";
    std::error_code ignored;
    std::filesystem::remove_all(unfinished, ignored);
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKPATH;
    options.mode = 0700;
    options.initial_head = "main";
    git_repository *raw = nullptr;
    if (git_repository_init_ext(&raw, unfinished.c_str(), &options) < 0)
        return git::failure("make the history in " + path);
    git_repository_free(raw);
    MW_TRY_VOID(os::renameAt(os::kWorkingDirectory, unfinished, os::kWorkingDirectory, path));
    MW_TRY_VOID(os::syncDirectory(path.substr(0, path.rfind('/'))));
    return open(path);
}

Result<git::Owned<git_commit>> History::head() const
{
    git_oid id;
    const int found = git_reference_name_to_id(&id, m_repository.get(), kBranch);
    if (found == GIT_ENOTFOUND)
        return git::Owned<git_commit>();
    git_commit *commit = nullptr;
    if (found < 0 || git_commit_lookup(&commit, m_repository.get(), &id) < 0)
        return git::failure("read the history");
    return git::Owned<git_commit>(commit);
}

Result<std::int64_t> History::newest() const
{
    const auto commit = MW_TRY(head());
    return commit ? recordOf(commit.get()).id : 0;
}

Result<FileContents> History::contents() const
{
    const auto commit = MW_TRY(head());
    const auto tree = MW_TRY(treeOf(commit.get()));
    Walk walk{{}, m_repository.get()};
    if (tree && git_tree_walk(tree.get(), GIT_TREEWALK_PRE, visitEntry, &walk) < 0)
        return git::failure("read the history");
    return std::move(walk.contents);
}

Result<git::Owned<git_tree>> History::treeWith(const git_commit *parent, const FileContents &changes) const
{
    const auto base = MW_TRY(treeOf(parent));
    std::vector<std::string> paths;
    std::vector<git_tree_update> updates;
    paths.reserve(changes.size());
    for (const auto &[file, content] : changes) {
        paths.push_back(pathOf(file));
        git_tree_update update{};
        update.path = paths.back().c_str();
        update.action = content ? GIT_TREE_UPDATE_UPSERT : GIT_TREE_UPDATE_REMOVE;
        update.filemode = GIT_FILEMODE_BLOB;
        if (content && git_blob_create_from_buffer(&update.id, m_repository.get(), content->data(), content->size()) < 0)
            return git::failure("write the history");
        if (content || MW_TRY(contentIn(base.get(), paths.back())))
            updates.push_back(update);
    }
    git_oid id;
    git_tree *tree = nullptr;
    const auto none = updates.empty() && base;
    if (!none && git_tree_create_updated(&id, m_repository.get(), base.get(), updates.size(), updates.data()) < 0)
        return git::failure("write the history");
    if (none)
        git_oid_cpy(&id, git_tree_id(base.get()));
    if (git_tree_lookup(&tree, m_repository.get(), &id) < 0)
        return git::failure("write the history");
    return git::Owned<git_tree>(tree);
}

Result<void> History::record(const HistoryRecord &record, const FileContents &changes)
{
    const auto parent = MW_TRY(head());
    if (parent && recordOf(parent.get()).id == record.id)
        return {};
    const auto tree = MW_TRY(treeWith(parent.get(), changes));
    git_signature *raw = nullptr;
    const auto name = record.who.empty() ? std::to_string(record.uid) : record.who;
    if (git_signature_new(&raw, name.c_str(), ("uid" + std::to_string(record.uid)).c_str(), record.time, 0) < 0)
        return git::failure("write the history");
    const git::Owned<git_signature> signature(raw);
    const git_commit *parents[] = {parent.get()};
    git_oid id;
    if (git_commit_create(&id, m_repository.get(), kBranch, signature.get(), signature.get(), "UTF-8",
                          messageOf(record).c_str(), tree.get(), parent ? 1 : 0, parents) < 0)
        return git::failure("write the history");
    return {};
}

Result<std::optional<std::string>> History::contentIn(const git_tree *tree, const std::string &path) const
{
    git_tree_entry *raw = nullptr;
    const int found = tree ? git_tree_entry_bypath(&raw, tree, path.c_str()) : GIT_ENOTFOUND;
    if (found == GIT_ENOTFOUND)
        return std::optional<std::string>();
    const git::Owned<git_tree_entry> entry(raw);
    git_blob *blob = nullptr;
    if (found < 0 || git_blob_lookup(&blob, m_repository.get(), git_tree_entry_id(entry.get())) < 0)
        return git::failure("read the history");
    const git::Owned<git_blob> owned(blob);
    return std::optional(std::string(static_cast<const char *>(git_blob_rawcontent(blob)),
                                     git_blob_rawsize(blob)));
}

Result<History::Entry> History::describe(git_commit *commit) const
{
    git_commit *raw = nullptr;
    if (git_commit_parentcount(commit) > 0 && git_commit_parent(&raw, commit, 0) < 0)
        return git::failure("read the history");
    const git::Owned<git_commit> parent(raw);
    return describe(commit, parent.get());
}

Result<History::Entry> History::describe(git_commit *commit, git_commit *older) const
{
    Entry out{recordOf(commit), {}};
    const auto before = MW_TRY(treeOf(older));
    const auto after = MW_TRY(treeOf(commit));
    git_diff *diff = nullptr;
    if (git_diff_tree_to_tree(&diff, m_repository.get(), before.get(), after.get(), nullptr) < 0)
        return git::failure("read the history");
    std::vector<std::string> paths;
    git_diff_foreach(diff, collectPath, nullptr, nullptr, nullptr, &paths);
    git_diff_free(diff);
    std::ranges::sort(paths);
    for (const auto &path : paths) {
        auto old = MW_TRY(contentIn(before.get(), path));
        auto made = MW_TRY(contentIn(after.get(), path));
        out.changes.push_back({fileOf(path), std::move(old), std::move(made)});
    }
    return out;
}

Result<git::Owned<git_commit>> History::commitOf(std::int64_t id, git::Owned<git_commit> from)
{
    while (from) {
        const auto here = recordOf(from.get()).id;
        if (here == id)
            return from;
        git_commit *parent = nullptr;
        if (here < id || git_commit_parentcount(from.get()) == 0 || git_commit_parent(&parent, from.get(), 0) < 0)
            break;
        from.reset(parent);
    }
    return fail(ErrorKind::NotFound, "there is no change " + std::to_string(id));
}

Result<History::Entry> History::find(std::int64_t id) const
{
    auto newest = MW_TRY(head());
    const auto commit = MW_TRY(commitOf(id, std::move(newest)));
    return describe(commit.get());
}

Result<History::Entry> History::find(std::int64_t id, std::int64_t since) const
{
    if (since >= id)
        return fail(ErrorKind::NotFound, "change " + std::to_string(since) + " is not older than change " + std::to_string(id));
    auto newest = MW_TRY(head());
    const auto commit = MW_TRY(commitOf(id, std::move(newest)));
    auto again = MW_TRY(head());
    const auto older = MW_TRY(commitOf(since, std::move(again)));
    return describe(commit.get(), older.get());
}

Result<std::vector<History::Entry>> History::list(std::int64_t before, std::size_t most) const
{
    std::vector<Entry> out;
    auto commit = MW_TRY(head());
    while (commit && out.size() < most) {
        if (before == 0 || recordOf(commit.get()).id < before)
            out.push_back(MW_TRY(describe(commit.get())));
        git_commit *parent = nullptr;
        if (git_commit_parentcount(commit.get()) == 0 || git_commit_parent(&parent, commit.get(), 0) < 0)
            break;
        commit.reset(parent);
    }
    return out;
}

} // namespace mw::helper
