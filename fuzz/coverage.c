/* Which edges of the program were taken, told to whoever shares the file KANJIA_FUZZ_MAP.
 *
 * The compiler calls the two functions below where it was asked to (-sanitizer-coverage-trace-pc-guard).
 * The file: which run it is, how many entries follow, the entries. An entry is an edge and how
 * often it was taken: once, four times, 32 times. It is entered once a run. */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MOST_EDGES = 1 << 22, MOST_ENTRIES = 1 << 20 };

static struct shared { uint32_t run, count, entries[MOST_ENTRIES]; } *map;
static uint32_t run_of[MOST_EDGES];
static uint8_t taken[MOST_EDGES];
static uint32_t edges;

static void open_map(void) {
    const char *path = getenv("KANJIA_FUZZ_MAP");
    if (!path) return;
    int file = open(path, O_RDWR | O_CREAT, 0600);
    if (file < 0 || ftruncate(file, sizeof *map)) return;
    map = mmap(0, sizeof *map, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (map == MAP_FAILED) map = 0;
    close(file);
}

void __sanitizer_cov_trace_pc_guard_init(uint32_t *start, uint32_t *stop) {
    if (start == stop || *start) return;
    if (!edges) open_map();
    for (uint32_t *guard = start; guard < stop; guard++)
        *guard = edges + 1 < MOST_EDGES ? ++edges : 0;
}

void __sanitizer_cov_trace_pc_guard(uint32_t *guard) {
    uint32_t edge = *guard, level;
    if (!map || !edge) return;
    if (run_of[edge] != map->run) {
        run_of[edge] = map->run;
        taken[edge] = 0;
    }
    if (taken[edge] == 32) return;
    switch (++taken[edge]) {
        case 1: level = 0; break;
        case 4: level = 1; break;
        case 32: level = 2; break;
        default: return;
    }
    if (map->count < MOST_ENTRIES) map->entries[map->count++] = edge * 3 + level;
}
