#ifndef MICRO_COUNTERS_H
#define MICRO_COUNTERS_H

struct micro_counts {
    /// Calls that asked for memory, and the bytes they asked for.
    unsigned long allocations, bytes;
};

/// Whether allocations can be counted here: with glibc alone, whose malloc a program may put its own in front of.
int micro_can_count(void);

/// Calls `body`, and tells what it allocated in this thread. Its name is known to `micro/instructions.py`.
struct micro_counts micro_measured(void (*body)(void *), void *context);

#endif
