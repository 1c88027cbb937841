// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without a fuzzer: every file of its corpus, then 40,000 mutations of them from a fixed seed,
// so that the ordinary test run (also with sanitizers) exercises each parser on hostile bytes.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int kMutations = 40000;
constexpr std::size_t kLongest = 8192;

std::vector<std::string> corpus(const std::filesystem::path &directory)
{
    std::vector<std::string> out{""};
    std::error_code problem;
    for (const auto &entry : std::filesystem::directory_iterator(directory, problem)) {
        std::ifstream file(entry.path(), std::ios::binary);
        out.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return out;
}

void mutate(std::string &s, std::mt19937 &random, const std::vector<std::string> &seeds)
{
    const auto below = [&](std::size_t n) { return n ? random() % n : 0; };
    switch (random() % 5) {
    case 0:
        s.insert(below(s.size() + 1), 1, static_cast<char>(random()));
        break;
    case 1:
        if (!s.empty())
            s.erase(below(s.size()), 1 + below(8));
        break;
    case 2:
        if (!s.empty())
            s[below(s.size())] = static_cast<char>(random());
        break;
    case 3: {
        const auto &other = seeds[below(seeds.size())];
        s.insert(below(s.size() + 1), other.substr(below(other.size() + 1), 1 + below(64)));
        break;
    }
    default:
        s.insert(below(s.size() + 1), s.substr(below(s.size() + 1), 1 + below(200)));
    }
    if (s.size() > kLongest)
        s.resize(kLongest);
}

// In memory of exactly this length, so that the address sanitizer sees the first byte that is read too far: a string
// has a zero there, and often room.
void run(const std::string &bytes)
{
    if (bytes.empty()) {
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), 0);
        return;
    }
    const std::vector<std::uint8_t> exact(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

} // namespace

int main(int argc, char **argv)
{
    const auto seeds = corpus(argc > 1 ? argv[1] : ".");
    if (seeds.size() < 2) {
        std::fprintf(stderr, "no corpus in %s\n", argc > 1 ? argv[1] : ".");
        return 1;
    }
    for (const auto &seed : seeds)
        run(seed);
    std::mt19937 random(20261121);
    std::string current;
    for (int i = 0; i < kMutations; ++i) {
        if (i % 16 == 0)
            current = seeds[random() % seeds.size()];
        mutate(current, random, seeds);
        run(current);
    }
    return 0;
}
