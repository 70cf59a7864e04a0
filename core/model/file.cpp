// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.hpp"
#include "core/model/json.hpp"
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#ifdef _WIN32
#include <io.h>
#include <process.h>
#else
#include <unistd.h>
#endif

namespace core {

namespace {

namespace fs = std::filesystem;

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

std::string reason(int error)
{
    return std::generic_category().message(error);
}

[[noreturn]] void failWriting(const std::string& path, int error)
{
    throw Error(say("%1: cannot be written: %2"_form, path, reason(error)));
}

#ifdef _WIN32
int flushToDisk(std::FILE* file)
{
    return _commit(_fileno(file));
}
int processId()
{
    return _getpid();
}
#else
int flushToDisk(std::FILE* file)
{
    return fsync(fileno(file));
}
int processId()
{
    return getpid();
}
#endif

/// 0, or the error number. Closes the file in any case, as closing may fail too.
int writeAll(File file, std::string_view text, bool toDisk)
{
    errno = 0;
    int error = 0;
    if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()
        || std::fflush(file.get()) != 0 || (toDisk && flushToDisk(file.get()) != 0))
        error = errno ? errno : EIO;
    if (std::fclose(file.release()) != 0 && error == 0)
        error = errno ? errno : EIO;
    return error;
}

/// A name beside `path` that no other writer uses.
std::string temporaryBeside(const std::string& path)
{
    static std::atomic<unsigned> counter { 0 };
    return path + ".tmp-" + std::to_string(processId()) + "-" + std::to_string(++counter);
}

void replaceRegular(const std::string& path, std::string_view text)
{
    std::error_code ignored;
    const bool exists = fs::exists(path, ignored);
    if (exists && !File(std::fopen(path.c_str(), "r+b")))
        failWriting(path, errno);
    const std::string temporary = temporaryBeside(path);
    File file(std::fopen(temporary.c_str(), "wbx"));
    if (!file)
        failWriting(path, errno);
    if (const int error = writeAll(std::move(file), text, true)) {
        fs::remove(temporary, ignored);
        failWriting(path, error);
    }
    if (exists)
        fs::permissions(temporary, fs::status(path, ignored).permissions(), ignored);
    std::error_code renamed;
    fs::rename(temporary, path, renamed);
    if (renamed) {
        fs::remove(temporary, ignored);
        failWriting(path, renamed.value());
    }
}

}

std::string readFile(const std::string& path)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throw Error(say("%1: cannot be read: %2"_form, path, reason(EISDIR)));
    const File file(std::fopen(path.c_str(), "rb"));
    if (!file)
        throw Error(say("%1: cannot be read: %2"_form, path, reason(errno)));
    std::string text;
    if (const auto size = fs::file_size(path, ignored); !ignored)
        text.reserve(size);
    char buffer[65536];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, file.get()))
        text.append(buffer, n);
    if (std::ferror(file.get()))
        throw Error(say("%1: cannot be read: %2"_form, path, reason(errno)));
    return text;
}

void writeFile(const std::string& path, std::string_view text)
{
    std::error_code ignored;
    if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored)) {
        // A device or pipe such as /dev/stdout: there is nothing to replace.
        File file(std::fopen(path.c_str(), "wb"));
        if (!file)
            failWriting(path, errno);
        if (const int error = writeAll(std::move(file), text, false))
            failWriting(path, error);
        return;
    }
    // A link stays a link: what it points to is replaced.
    const fs::path target
        = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : fs::path(path);
    replaceRegular(target.empty() ? path : target.string(), text);
}

}
