"""Ordinary days and weeks (`bin/bench day --dump FOLDER`): the reader and the CP-SAT model.

Tasks are optional intervals; nobody and no room has two at a time. Each goal is minimised in turn, those
before it held at what was reached.
"""

import json
import math
import time
from collections import defaultdict

from ortools.sat.python import cp_model


def read(path):
    """The problem as written."""
    with open(path, encoding="utf-8") as file:
        return json.load(file)


class Day:
    """The making of one model."""

    def __init__(self, problem):
        self.problem = problem
        self.cp = cp_model.CpModel()
        self.needs = set(problem["needs"])
        self.tasks = [self.task(number, task) for number, task in enumerate(problem["tasks"])]
        self.costs = {
            "placement": [t["weight"] * (1 - v.held) for t, v in self.pairs()],
            "waiting": [],
            "gaps": [],
            "preference": [],
        }
        self.of_people = defaultdict(list)
        for number, task in enumerate(problem["tasks"]):
            for person in task["people"]:
                self.of_people[person].append(number)
        self.add_preferences()
        self.add_orders()
        for numbers in self.of_people.values():
            self.cp.add_no_overlap([self.tasks[n].interval for n in numbers])
            self.add_journeys(numbers)
            self.add_gaps(numbers)
        self.add_rooms()

    def pairs(self):
        """The tasks with their variables."""
        return zip(self.problem["tasks"], self.tasks)

    def task(self, number, task):
        """The variables of one task."""
        return Variables(self.cp, task, self.windows(number), number in self.needs)

    def windows(self, number):
        """The stretches in which a task may lie."""
        return [stretches for other, stretches in self.problem["windows"] if other == number]

    def add_preferences(self):
        """Hours and days waited, and quarters of an hour cut off."""
        for task, variables in self.pairs():
            self.costs["waiting"] += variables.waiting(self.cp, task, self.problem["days"])
            self.costs["preference"] += variables.preferences(self.cp, task)

    def add_orders(self):
        """One after another, if both are held."""
        for first, second, least, _ in self.problem["orders"]:
            a, b = self.tasks[first], self.tasks[second]
            self.cp.add(b.start >= a.end + least).only_enforce_if(a.held, b.held)

    def add_journeys(self, numbers):
        """The way from one site to another, for each pair of a person's tasks."""
        ways = {(a, b): minutes for a, b, minutes in self.problem["journeys"]}
        for position, one in enumerate(numbers):
            for other in numbers[position + 1 :]:
                sites = [self.problem["tasks"][n]["site"] for n in (one, other)]
                there, back = ways.get(tuple(sites), 0), ways.get(tuple(sites[::-1]), 0)
                if there or back:
                    a, b = self.tasks[one], self.tasks[other]
                    is_first = self.cp.new_bool_var("")
                    both = [a.held, b.held]
                    self.cp.add(b.start >= a.end + there).only_enforce_if(is_first, *both)
                    self.cp.add(a.start >= b.end + back).only_enforce_if(~is_first, *both)

    def add_gaps(self, numbers):
        """Each task follows another without a gap, or is the first of the day, or costs one."""
        if len(numbers) < 2:
            return
        firsts = defaultdict(list)
        for number in numbers:
            reasons = []
            task = self.tasks[number]
            for day, literal in task.days(self.cp, self.problem["days"]):
                first = self.cp.new_bool_var("")
                self.cp.add_implication(first, literal)
                firsts[day].append(first)
                reasons.append(first)
            for other in numbers:
                if other != number:
                    follows = self.cp.new_bool_var("")
                    before = self.tasks[other]
                    self.cp.add(task.start == before.end).only_enforce_if(follows)
                    self.cp.add_implication(follows, before.held)
                    reasons.append(follows)
            gap = self.cp.new_bool_var("")
            self.cp.add_bool_or(reasons + [gap, ~task.held])
            self.costs["gaps"].append(gap)
        for literals in firsts.values():
            self.cp.add_at_most_one(literals)

    def add_rooms(self):
        """Equal rooms are counted."""
        rooms = self.problem["rooms"]
        users = [v for t, v in self.pairs() if t["rooms"]]
        if users:
            wait = rooms[0]["turnround"]
            longer = [v.lengthened(self.cp, wait) for v in users]
            self.cp.add_cumulative(longer, [1] * len(longer), len(rooms))


class Variables:
    """The variables of one task."""

    def __init__(self, cp, task, windows, is_needed):
        self.held = cp.new_constant(1) if is_needed else cp.new_bool_var("")
        lengths = task["lengths"]
        self.starts = [
            s
            for s in task["starts"]
            if all(any(low <= s and s + lengths[0] <= high for low, high in w) for w in windows)
        ]
        self.start = cp.new_int_var_from_domain(cp_model.Domain.from_values(self.starts), "")
        self.length = cp.new_int_var_from_domain(cp_model.Domain.from_values(lengths), "")
        ends = [[low + lengths[0], high] for window in windows for low, high in window]
        self.end = cp.new_int_var_from_domain(cp_model.Domain.from_intervals(ends), "")
        self.interval = cp.new_optional_interval_var(
            self.start, self.length, self.end, self.held, ""
        )

    def lengthened(self, cp, minutes):
        """The interval with a turn-round after it."""
        return cp.new_optional_interval_var(
            self.start, self.length + minutes, self.end + minutes, self.held, ""
        )

    def level(self, cp, values):
        """A cost that depends on the start; nothing where the task is not held."""
        top = max(values.values())
        if top == 0:
            return []
        cost = cp.new_int_var(0, top, "")
        by_value = defaultdict(list)
        for start, value in values.items():
            by_value[value].append(start)
        for value, starts in by_value.items():
            if value:
                late = cp.new_bool_var("")
                cp.add(self.start >= min(starts)).only_enforce_if(late)
                cp.add(self.start < min(starts)).only_enforce_if(~late)
                cp.add(cost >= value).only_enforce_if(late, self.held)
        return [cost]

    def waiting(self, cp, task, days):
        """The days that have begun since the first start."""
        if not task["urgency"]:
            return []
        first = task["starts"][0]
        return self.level(
            cp, {s: sum(first < low <= s for low, _ in days) for s in self.starts}
        )

    def preferences(self, cp, task):
        """Full hours since the first start by urgency, and begun quarters that are cut off."""
        first, longest = task["starts"][0], task["lengths"][-1]
        urgency = task["urgency"]
        parts = self.level(cp, {s: urgency * ((s - first) // 60) for s in self.starts})
        for length in task["lengths"][:-1]:
            is_it = cp.new_bool_var("")
            cp.add(self.length == length).only_enforce_if(is_it)
            cp.add(self.length != length).only_enforce_if(~is_it)
            parts.append(math.ceil((longest - length) / 15) * is_it)
        return parts

    def days(self, cp, days):
        """For each day in which the task can start, a literal that implies that it does."""
        found = []
        for number, (low, high) in enumerate(days):
            if any(low <= start < high for start in self.starts):
                literal = cp.new_bool_var("")
                cp.add(self.start >= low).only_enforce_if(literal)
                cp.add(self.start < high).only_enforce_if(literal)
                cp.add_implication(literal, self.held)
                found.append((number, literal))
        return found


def solve(problem, limit, workers, callback):
    """Minimises the goals in turn. The status, the costs and their bounds."""
    begin = time.monotonic()
    day = Day(problem)
    costs, bounds, status = [], [], "unknown"
    for goal in problem["goals"]:
        left = limit - (time.monotonic() - begin)
        total = sum(day.costs[goal])
        day.cp.minimize(total)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers
        solver.parameters.max_time_in_seconds = max(0.01, left)
        answer = solver.solve(day.cp, callback)
        if answer == cp_model.INFEASIBLE:
            return "infeasible", [], []
        if answer not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            break
        costs.append(round(solver.objective_value))
        bounds.append(max(0, math.ceil(solver.best_objective_bound - 1e-6)))
        status = "optimal" if answer == cp_model.OPTIMAL else "feasible"
        if answer == cp_model.FEASIBLE:
            break
        day.cp.add(total <= costs[-1])
    if costs and len(costs) < len(problem["goals"]):
        status = "feasible"
    return status, costs, bounds
