// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Differences.h"

#include "daemon/helper/changes/Git.h"

namespace mw::helper {

std::string unifiedDiff(const std::string &file, const std::string &before, const std::string &after)
{
    git::prepare();
    git_patch *raw = nullptr;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_FORCE_TEXT;
    if (git_patch_from_buffers(&raw, before.data(), before.size(), file.c_str(), after.data(), after.size(), file.c_str(),
                               &options) < 0)
        return {};
    const git::Owned<git_patch> patch(raw);
    git_buf bytes = GIT_BUF_INIT;
    std::string out;
    if (git_patch_to_buf(&bytes, patch.get()) == 0)
        out.assign(bytes.ptr, bytes.size);
    git_buf_dispose(&bytes);
    // Git's own lines say nothing that a reader of two files needs.
    const auto start = out.find("--- ");
    return start == std::string::npos ? std::string() : out.substr(start);
}

Result<std::optional<std::string>> mergeThree(const std::string &base, const std::string &ours, const std::string &theirs)
{
    git::prepare();
    const auto input = [](const std::string &content) {
        git_merge_file_input out = GIT_MERGE_FILE_INPUT_INIT;
        out.ptr = content.data();
        out.size = content.size();
        out.path = "file";
        return out;
    };
    const auto a = input(base);
    const auto b = input(ours);
    const auto c = input(theirs);
    git_merge_file_result merged{};
    if (git_merge_file(&merged, &a, &b, &c, nullptr) < 0)
        return git::failure("merge");
    std::optional<std::string> out;
    if (merged.automergeable)
        out = std::string(merged.ptr, merged.len);
    git_merge_file_result_free(&merged);
    return out;
}

} // namespace mw::helper
