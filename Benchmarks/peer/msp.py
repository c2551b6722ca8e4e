"""Meetings with travel (CSPLib problem 046): the reader and the CP-SAT model."""

import re

from ortools.sat.python import cp_model


def read(path):
    """The instances by their numbers: slots, the meetings of each agent, the distances."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    parts = re.split(r"Instance #(\d+)", text)
    return {int(number): instance(body) for number, body in zip(parts[1::2], parts[2::2])}


def instance(text):
    """One instance: {slots, agents, distances}."""
    count = int(re.search(r"NumberOfMeetings\s*=\s*(\d+)", text)[1])
    slots = int(re.search(r"DomainSize\s*=\s*(\d+)", text)[1])
    agents = [
        [int(word) for word in line.split()]
        for line in re.findall(r"Agents\s*\(\d+\)\s*:([\d ]*)", text)
    ]
    table = text.split("Between Meetings Distance:")[1]
    rows = [
        [int(word) for word in line.split()]
        for line in re.findall(r"^\s*\d+\s*:([\d ]*)", table, re.MULTILINE)
    ]
    distances = rows[:count]
    if len(distances) != count or any(len(row) != count for row in distances):
        raise ValueError("the distances are not a square of the meetings")
    return {"slots": slots, "agents": agents, "distances": distances}


def model(fields):
    """The model, and the variables of each meeting by slot."""
    cp = cp_model.CpModel()
    slots, distances = fields["slots"], fields["distances"]
    at = [[cp.new_bool_var(f"m{m}@{s}") for s in range(slots)] for m in range(len(distances))]
    for variables in at:
        cp.add_exactly_one(variables)
    for agent in fields["agents"]:
        for slot in range(slots):
            cp.add_at_most_one(at[m][slot] for m in agent)
    for one, other in sharing(fields["agents"]):
        wait = max(distances[one][other], distances[other][one])
        add_distance(cp, at[one], at[other], wait)
    return cp, at


def sharing(agents):
    """The pairs of meetings that share an agent."""
    return sorted({(a, b) for agent in agents for a in agent for b in agent if a < b})


def add_distance(cp, one, other, wait):
    """Of two meetings at most one is held in any stretch of wait + 1 slots."""
    for start in range(max(1, len(one) - wait)):
        stretch = range(start, min(start + wait + 1, len(one)))
        for slot in stretch:
            cp.add_at_most_one([one[slot]] + [other[s] for s in stretch])
