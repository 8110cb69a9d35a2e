#include "counters.h"

#include <errno.h>
#include <stdlib.h>

// A program's own malloc stands before the C library's, also for the libraries it is linked to, the Swift runtime among them
// (https://www.gnu.org/software/libc/manual/html_node/Replacing-malloc.html). Nothing has to be preloaded.

static _Thread_local struct micro_counts counts;
static _Thread_local int is_counting;

struct micro_counts __attribute__((noinline)) micro_measured(void (*body)(void *), void *context) {
    counts = (struct micro_counts){0, 0};
    is_counting = 1;
    body(context);
    is_counting = 0;
    return counts;
}

#if defined(__GLIBC__)

int micro_can_count(void) { return 1; }

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static void note(size_t size) {
    if (!is_counting) return;
    counts.allocations += 1;
    counts.bytes += size;
}

void *malloc(size_t size) {
    note(size);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    note(count * size);
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
    note(size);
    return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    note(size);
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
    note(size);
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}

#else

int micro_can_count(void) { return 0; }

#endif
