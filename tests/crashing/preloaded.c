/* Writes at most SHORT bytes at a time to anything but the standard streams, and is interrupted every other time:
   what a system may do to every program. With NOSYNC set it leaves syncs out, as no system may: the control of the
   tests that cut the power. Preloaded by tests/crash. */
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

static int without(const char *name, int descriptor)
{
    int (*whole)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    return getenv("NOSYNC") ? 0 : whole(descriptor);
}

int fdatasync(int descriptor)
{
    return without("fdatasync", descriptor);
}

int fsync(int descriptor)
{
    return without("fsync", descriptor);
}
