// CaDiCaL 1.5.3 (Biere, Fazekas, Fleury and Heisinger 2020) as plain C functions. Only Sources/SAT
// uses it; it keeps the order of calls that CaDiCaL asks for, and whose breach ends the process.
//
// Literals are non-zero 32-bit integers other than INT32_MIN, in DIMACS form. No exception leaves a
// function: when memory is out, the process ends, as it does everywhere in Swift.

#ifndef HERALD_CCADICAL_H
#define HERALD_CCADICAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define CADICAL_SAFE noexcept
extern "C" {
#else
#define CADICAL_SAFE
#endif
#pragma clang assume_nonnull begin

// A solver, its watch over limits, and its proof file. One thread at a time.
typedef struct cadical cadical;

// A flag that any thread or signal handler may set; it counts as set when its parent is.
typedef struct cadical_flag cadical_flag;

// The parent may be NULL, or must outlive the flag.
cadical_flag *cadical_flag_create(const cadical_flag *_Nullable parent) CADICAL_SAFE;
void cadical_flag_destroy(cadical_flag *flag) CADICAL_SAFE;
void cadical_flag_set(cadical_flag *flag) CADICAL_SAFE;
bool cadical_flag_is_set(const cadical_flag *flag) CADICAL_SAFE;

// CLOCK_MONOTONIC in nanoseconds.
uint64_t cadical_now(void) CADICAL_SAFE;

cadical *cadical_create(void) CADICAL_SAFE;
void cadical_destroy(cadical *solver) CADICAL_SAFE;

// Before anything is added: false when the name is unknown. Values are held at the option's range.
bool cadical_configure(cadical *solver, const char *name) CADICAL_SAFE;
bool cadical_set_option(cadical *solver, const char *name, int value) CADICAL_SAFE;

// Before anything is added: writes a proof in DRAT form. 0, or the errno of opening the file.
int cadical_proof_open(cadical *solver, const char *path, bool binary) CADICAL_SAFE;
// 0, or an errno when not everything could be written: EIO when it went wrong long ago. 0 too when
// there is no proof.
int cadical_proof_flush(cadical *solver) CADICAL_SAFE;
int cadical_proof_close(cadical *solver) CADICAL_SAFE;

// Clauses, each ended by 0, one after another.
void cadical_add(cadical *solver, const int32_t *_Nullable clauses, size_t count) CADICAL_SAFE;
// One clause of at most three literals; the first 0 ends it.
void cadical_add_clause(cadical *solver, int32_t a, int32_t b, int32_t c) CADICAL_SAFE;
// Makes room for variables up to this one.
void cadical_reserve(cadical *solver, int32_t variable) CADICAL_SAFE;

// Prefers the literal whenever its variable is decided upon; takes the preference back.
void cadical_phase(cadical *solver, int32_t literal) CADICAL_SAFE;
void cadical_unphase(cadical *solver, int32_t literal) CADICAL_SAFE;

// What stops a search early. Negative counts are no limit; a deadline of UINT64_MAX is none.
typedef struct cadical_limits {
  int conflicts;
  int decisions;
  uint64_t deadline; // CLOCK_MONOTONIC, in nanoseconds
  const cadical_flag *_Nullable interrupt;
} cadical_limits;

// 10 when satisfiable, 20 when not, 0 when a limit came first. Assumptions hold for this call only.
int cadical_solve(cadical *solver, const int32_t *_Nullable assumptions, size_t count,
                  cadical_limits limits) CADICAL_SAFE;

// Right after 10: bit v % 64 of words[v / 64] becomes the value of variable v, up to the last one.
void cadical_model(cadical *solver, uint64_t *words, int32_t last) CADICAL_SAFE;
// Right after 20: whether this assumption was used.
bool cadical_failed(cadical *solver, int32_t literal) CADICAL_SAFE;

// 1 when the clauses are known to imply the literal, -1 its negation, 0 when neither is known.
int cadical_fixed(const cadical *solver, int32_t literal) CADICAL_SAFE;

// Clauses learned so far: about one for each conflict.
int64_t cadical_learned(const cadical *solver) CADICAL_SAFE;

#pragma clang assume_nonnull end
#ifdef __cplusplus
}
#endif

#endif
