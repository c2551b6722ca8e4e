"""The high-level week (`bin/bench summit --dump FILE`): the reader and the CP-SAT model.

Time is cut into slots in which nothing but whole tasks begins or ends, so that every condition on a
person is a set of at most one. Rooms that are equal are counted, not told apart.
"""

import json
from collections import defaultdict
from math import gcd

from ortools.sat.python import cp_model


def read(path):
    """The problem as written."""
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def model(problem):
    """The model, and for each task its variables by start, length and class of rooms."""
    return Week(problem).build()


class Week:
    """The making of one model."""

    def __init__(self, problem):
        self.problem = problem
        self.cp = cp_model.CpModel()
        self.grid = grid(problem["tasks"])
        self.waits = {(a, b): self.slots(minutes) for a, b, minutes in problem["journeys"]}
        self.classes = room_classes(problem["rooms"])
        self.needs = set(problem["needs"])
        self.held = []
        self.at = []
        # Variables of placements: by person, site and slot; by class of rooms and slot.
        self.busy = defaultdict(list)
        self.taken = defaultdict(list)

    def slots(self, minutes):
        """How many slots hold these minutes."""
        return -(-minutes // self.grid)

    def build(self):
        """Tasks first, for the conditions are on their variables."""
        for number, task in enumerate(self.problem["tasks"]):
            self.add_task(number, task)
        self.add_presences()
        for (members, _), variables in self.taken.items():
            if len(variables) > len(members):
                self.cp.add(sum(variables) <= len(members))
        weights = [task["weight"] for task in self.problem["tasks"]]
        self.cp.minimize(sum(w * (1 - held) for w, held in zip(weights, self.held)))
        return self.cp, self.at

    def add_task(self, number, task):
        """A task is held exactly at one of its placements, or not at all."""
        held = self.cp.new_bool_var(f"t{number}")
        if number in self.needs:
            self.cp.add(held == 1)
        variables = {}
        for length in task["lengths"]:
            for start in self.starts_of(number, task, length):
                for members in self.rooms_of(task, start, length):
                    variable = self.cp.new_bool_var("")
                    variables[start, length, members] = variable
                    self.occupy(task, start, length, members, variable)
        self.cp.add_exactly_one(list(variables.values()) + [held.negated()])
        self.held.append(held)
        self.at.append(variables)

    def starts_of(self, number, task, length):
        """The starts that pins, windows and absences leave."""
        problem = self.problem
        pins = [pin[1] for pin in problem["pins"] if pin[0] == number and pin[1] is not None]
        windows = [stretches for other, stretches in problem["windows"] if other == number]
        away = [s[0] for person, s in problem["absences"] if person in task["people"]]
        return [
            start
            for start in task["starts"]
            if all(start == pin for pin in pins)
            and all(inside(start, start + length, stretches) for stretches in windows)
            and not any(start < high and low < start + length for low, high in away)
        ]

    def rooms_of(self, task, start, length):
        """The classes of equal rooms that the task may take; no room is a class without members."""
        if not task["rooms"]:
            return [()]
        rooms = self.problem["rooms"]
        allowed = set(task["rooms"])
        return [
            members
            for members in self.classes
            if allowed.issuperset(members)
            and (not rooms[members[0]]["open"] or inside(start, start + length, rooms[members[0]]["open"]))
        ]

    def occupy(self, task, start, length, members, variable):
        """Enters a placement where it takes people and a room."""
        first, last = start // self.grid, self.slots(start + length)
        room = self.problem["rooms"][members[0]] if members else task
        for slot in range(first, last):
            for person in task["people"]:
                self.busy[person, room["site"], slot].append(variable)
        if members:
            for slot in range(first, self.slots(start + length + room["turnround"])):
                self.taken[members, slot].append(variable)

    def add_presences(self):
        """A person is in one place at a time, and in the next not before the journey to it."""
        sites = {site for _, site, _ in self.busy}
        together = defaultdict(list)
        for (person, _, slot), variables in self.busy.items():
            together[person, slot] += variables
        for variables in together.values():
            self.cp.add_at_most_one(variables)
        for (person, site, slot), variables in self.busy.items():
            for other in sites - {site}:
                for wait in range(1, self.waits.get((site, other), 0) + 1):
                    after = self.busy.get((person, other, slot + wait), [])
                    if after:
                        self.cp.add_at_most_one(variables + after)


def grid(tasks):
    """The longest slot of which all starts and lengths are multiples."""
    return gcd(*(n for task in tasks for n in task["starts"] + task["lengths"]))


def room_classes(rooms):
    """The positions of the rooms that are equal in every respect."""
    classes = defaultdict(list)
    for position, room in enumerate(rooms):
        classes[json.dumps(room)].append(position)
    return [tuple(members) for members in classes.values()]


def inside(start, end, stretches):
    """Whether a time lies wholly in one of the stretches."""
    return any(low <= start and end <= high for low, high in stretches)
