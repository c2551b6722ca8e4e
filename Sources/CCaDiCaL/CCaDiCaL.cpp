// The C functions over CaDiCaL::Solver.

#include "include/CCaDiCaL.h"

#include <atomic>
#include <cadical.hpp>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>

struct cadical_flag {
  std::atomic<bool> raised{false};
  const cadical_flag *parent;

  explicit cadical_flag(const cadical_flag *parent) : parent(parent) {}

  bool is_set() const {
    return raised.load(std::memory_order_relaxed) || (parent && parent->is_set());
  }
};

static_assert(std::atomic<bool>::is_always_lock_free, "signal handlers set flags");

namespace {

const uint64_t no_deadline = UINT64_MAX;

uint64_t now() noexcept {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<uint64_t>(time.tv_sec) * 1000000000u + static_cast<uint64_t>(time.tv_nsec);
}

// Asked by CaDiCaL at every tenth of its own checks (option terminateint), about ten thousand times a
// second, so that reading the clock each time costs less than a thousandth of the search.
class Watch final : public CaDiCaL::Terminator {
public:
  void start(uint64_t until, const cadical_flag *flag) {
    deadline = until;
    interrupt = flag;
  }

  bool terminate() override {
    if (interrupt && interrupt->is_set()) return true;
    return deadline != no_deadline && now() >= deadline;
  }

private:
  uint64_t deadline = no_deadline;
  const cadical_flag *interrupt = nullptr;
};

// Counts what is learned, and takes no copy of it.
class Count final : public CaDiCaL::Learner {
public:
  bool learning(int) override {
    clauses++;
    return false;
  }
  void learn(int) override {}

  int64_t clauses = 0;
};

} // namespace

struct cadical {
  Watch watch;
  Count learned;
  CaDiCaL::Solver solver; // ends before what it is connected to
  FILE *proof = nullptr;

  cadical() {
    solver.set("quiet", 1);
    solver.set("profile", 0);
    solver.set("lucky", 0); // tries all variables true or false, whatever their phases
    solver.connect_terminator(&watch);
    solver.connect_learner(&learned);
  }
};

extern "C" {

cadical_flag *cadical_flag_create(const cadical_flag *parent) noexcept {
  return new cadical_flag(parent);
}

void cadical_flag_destroy(cadical_flag *flag) noexcept { delete flag; }

void cadical_flag_set(cadical_flag *flag) noexcept {
  flag->raised.store(true, std::memory_order_relaxed);
}

bool cadical_flag_is_set(const cadical_flag *flag) noexcept { return flag->is_set(); }

uint64_t cadical_now(void) noexcept { return now(); }

cadical *cadical_create(void) noexcept { return new cadical; }

void cadical_destroy(cadical *solver) noexcept {
  cadical_proof_close(solver);
  delete solver;
}

bool cadical_configure(cadical *solver, const char *name) noexcept {
  return solver->solver.configure(name);
}

bool cadical_set_option(cadical *solver, const char *name, int value) noexcept {
  return solver->solver.set(name, value);
}

// CaDiCaL would open the file itself, but pipes what is named *.gz through other programs, and does
// not say when a disk is full.
int cadical_proof_open(cadical *solver, const char *path, bool binary) noexcept {
  FILE *file = std::fopen(path, "wbe");
  if (!file) return errno;
  solver->solver.set("binary", binary);
  solver->solver.trace_proof(file, path);
  solver->proof = file;
  return 0;
}

int cadical_proof_flush(cadical *solver) noexcept {
  if (!solver->proof) return 0;
  errno = 0;
  solver->solver.flush_proof_trace();
  if (std::fflush(solver->proof) == 0 && !std::ferror(solver->proof)) return 0;
  return errno ? errno : EIO;
}

int cadical_proof_close(cadical *solver) noexcept {
  if (!solver->proof) return 0;
  int problem = cadical_proof_flush(solver);
  solver->solver.close_proof_trace();
  errno = 0;
  if (std::fclose(solver->proof) != 0 && problem == 0) problem = errno ? errno : EIO;
  solver->proof = nullptr;
  return problem;
}

void cadical_add(cadical *solver, const int32_t *clauses, size_t count) noexcept {
  for (size_t index = 0; index < count; index++) solver->solver.add(clauses[index]);
}

void cadical_add_clause(cadical *solver, int32_t a, int32_t b, int32_t c) noexcept {
  if (a) solver->solver.add(a);
  if (a && b) solver->solver.add(b);
  if (a && b && c) solver->solver.add(c);
  solver->solver.add(0);
}

void cadical_reserve(cadical *solver, int32_t variable) noexcept {
  if (variable > solver->solver.vars()) solver->solver.reserve(variable);
}

// A phase of a variable that CaDiCaL has never met would be forgotten.
void cadical_phase(cadical *solver, int32_t literal) noexcept {
  cadical_reserve(solver, std::abs(literal));
  solver->solver.phase(literal);
}

void cadical_unphase(cadical *solver, int32_t literal) noexcept {
  cadical_reserve(solver, std::abs(literal));
  solver->solver.unphase(literal);
}

int cadical_solve(cadical *solver, const int32_t *assumptions, size_t count,
                  cadical_limits limits) noexcept {
  solver->watch.start(limits.deadline, limits.interrupt);
  if (solver->watch.terminate()) return 0;
  solver->solver.limit("conflicts", limits.conflicts);
  solver->solver.limit("decisions", limits.decisions);
  for (size_t index = 0; index < count; index++) solver->solver.assume(assumptions[index]);
  int answer = solver->solver.solve();
  solver->watch.start(no_deadline, nullptr);
  return answer;
}

void cadical_model(cadical *solver, uint64_t *words, int32_t last) noexcept {
  for (int32_t variable = 1; variable <= last; variable++) {
    uint64_t bit = uint64_t{1} << (variable % 64);
    if (solver->solver.val(variable) > 0) words[variable / 64] |= bit;
  }
}

bool cadical_failed(cadical *solver, int32_t literal) noexcept {
  return solver->solver.failed(literal);
}

int cadical_fixed(const cadical *solver, int32_t literal) noexcept {
  return solver->solver.fixed(literal);
}

int64_t cadical_learned(const cadical *solver) noexcept { return solver->learned.clauses; }
}
