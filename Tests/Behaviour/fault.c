// Preloaded into the daemon under check: ends it with SIGKILL at the Nth call that changes a file, and moves its wall
// clock by an offset that the check writes into a file. Nothing else of the process notices.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static atomic_long calls;
static long limit;
static char folder[4096];
static volatile int64_t *offset;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void prepare(void) {
    const char *text = getenv("FAULT_AT");
    limit = text ? atol(text) : 0;
    text = getenv("FAULT_FOLDER");
    if (text) snprintf(folder, sizeof folder, "%s", text);
    text = getenv("FAULT_CLOCK");
    if (text) {
        int descriptor = open(text, O_RDONLY | O_CLOEXEC);
        if (descriptor >= 0) {
            void *memory = mmap(NULL, 8, PROT_READ, MAP_SHARED, descriptor, 0);
            if (memory != MAP_FAILED) offset = memory;
            close(descriptor);
        }
    }
}

static void count(const char *path) {
    if (limit > 0 && strncmp(path, folder, strlen(folder)) == 0 && atomic_fetch_add(&calls, 1) + 1 == limit)
        kill(getpid(), SIGKILL);
}

static void countDescriptor(int descriptor) {
    if (limit <= 0) return;
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length > 0) {
        path[length] = 0;
        count(path);
    }
}

ssize_t write(int d, const void *b, size_t n) { countDescriptor(d); return REAL(write)(d, b, n); }
ssize_t writev(int d, const struct iovec *v, int n) { countDescriptor(d); return REAL(writev)(d, v, n); }
ssize_t pwrite(int d, const void *b, size_t n, off_t o) { countDescriptor(d); return REAL(pwrite)(d, b, n, o); }
ssize_t pwrite64(int d, const void *b, size_t n, off64_t o) { countDescriptor(d); return REAL(pwrite64)(d, b, n, o); }
int fsync(int d) { countDescriptor(d); return REAL(fsync)(d); }
int fdatasync(int d) { countDescriptor(d); return REAL(fdatasync)(d); }
int ftruncate(int d, off_t n) { countDescriptor(d); return REAL(ftruncate)(d, n); }
int ftruncate64(int d, off64_t n) { countDescriptor(d); return REAL(ftruncate64)(d, n); }
int rename(const char *a, const char *b) { count(b); return REAL(rename)(a, b); }
int unlink(const char *path) { count(path); return REAL(unlink)(path); }

int clock_gettime(clockid_t clock, struct timespec *t) {
    int result = REAL(clock_gettime)(clock, t);
    if (result == 0 && offset && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) t->tv_sec += *offset;
    return result;
}

int gettimeofday(struct timeval *t, void *zone) {
    int result = REAL(gettimeofday)(t, zone);
    if (result == 0 && offset) t->tv_sec += *offset;
    return result;
}

time_t time(time_t *t) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (t) *t = now.tv_sec;
    return now.tv_sec;
}
