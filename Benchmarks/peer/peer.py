"""Runs CP-SAT on benchmark instances, with two workers, and prints one JSON line for each.

usage: peer.py b2b FILE.dzn | peer.py msp instances.md NAME | peer.py summit FILE.json NAME
       | peer.py day FILE.json NAME   SECONDS
"""

import json
import math
import os
import sys
import time

import b2b
import day
import msp
import summit
from ortools.sat.python import cp_model

WORKERS = 2
STATUS = {
    cp_model.OPTIMAL: "optimal",
    cp_model.FEASIBLE: "feasible",
    cp_model.INFEASIBLE: "infeasible",
}


class FirstPlan(cp_model.CpSolverSolutionCallback):
    """Notes when the first plan was found."""

    def __init__(self, start):
        super().__init__()
        self.start = start
        self.seconds = None

    def on_solution_callback(self):
        if self.seconds is None:
            self.seconds = time.monotonic() - self.start


def load(suite, path, name):
    """The maker of models of a suite, and what it makes the model of."""
    if suite == "b2b":
        return b2b.model, b2b.read(path)
    if suite == "msp":
        return msp.model, msp.read(path)[int(name.rpartition("-")[2])]
    return summit.model, summit.read(path)


def run(suite, path, name, limit):
    """Makes and solves the model within the limit; making it counts, reading the file does not."""
    make, fields = load(suite, path, name)
    start = time.monotonic()
    model, _ = make(fields)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = WORKERS
    solver.parameters.max_time_in_seconds = max(0.01, limit - (time.monotonic() - start))
    first = FirstPlan(start)
    status = STATUS.get(solver.solve(model, first), "unknown")
    has_plan = status in ("optimal", "feasible")
    has_cost = has_plan and model.has_objective()
    return {
        "bench": suite,
        "solver": "cp-sat",
        "instance": name,
        "status": status,
        "cost": round(solver.objective_value) if has_cost else None,
        # No cost is below zero, whatever the solver has not yet got to.
        "bound": max(0, math.ceil(solver.best_objective_bound - 1e-6)) if has_cost else None,
        "seconds": round(time.monotonic() - start, 4),
        "first_seconds": None if first.seconds is None else round(first.seconds, 4),
    }


def run_day(path, name, limit):
    """As `run`, for several goals."""
    problem = day.read(path)
    start = time.monotonic()
    first = FirstPlan(start)
    status, costs, bounds = day.solve(problem, limit, WORKERS, first)
    return {
        "bench": "day",
        "solver": "cp-sat",
        "instance": name,
        "status": status,
        "cost": costs[0] if costs else None,
        "bound": bounds[0] if costs else None,
        "costs": costs,
        "bounds": bounds,
        "seconds": round(time.monotonic() - start, 4),
        "first_seconds": None if first.seconds is None else round(first.seconds, 4),
    }


def main():
    suite, path = sys.argv[1:3]
    limit = float(sys.argv[-1])
    name = sys.argv[3] if len(sys.argv) > 4 else os.path.basename(path).removesuffix(".dzn")
    result = run_day(path, name, limit) if suite == "day" else run(suite, path, name, limit)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
