/* Writes at most SHORT bytes at a time to anything but the standard streams, and is interrupted every other time:
   what a system may do to every program. Preloaded by tests/crash. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static ssize_t (*whole)(int, const void *, size_t);
    static unsigned long calls;
    const char *at_most = getenv("SHORT");
    if (!whole)
        whole = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (descriptor > 2 && at_most) {
        size_t limit = strtoul(at_most, NULL, 10);
        if (++calls % 2) {
            errno = EINTR;
            return -1;
        }
        if (count > limit)
            count = limit;
    }
    return whole(descriptor, bytes, count);
}
