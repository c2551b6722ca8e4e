"""Business-to-business meetings (Bofill et al., JAIR 2022): the reader and the CP-SAT model."""

import re

from ortools.sat.python import cp_model

MORNING, AFTERNOON = 1, 2
FAIRNESS = 2


def read(path):
    """The fields of a .dzn file by name: numbers, and lists of numbers or of sets."""
    fields = {}
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for name, value in re.findall(r"(\w+)\s*=\s*([^;]*);", text):
        if "{" in value:
            sets = re.findall(r"\{([^}]*)\}", value)
            fields[name] = [[int(word) for word in re.findall(r"\d+", one)] for one in sets]
        elif "|" in value:
            rows = [[int(word) for word in re.findall(r"\d+", row)] for row in value.split("|")]
            fields[name] = [row for row in rows if row]
        elif "[" in value:
            fields[name] = [int(word) for word in re.findall(r"\d+", value)]
        else:
            fields[name] = int(value)
    return fields


def slots_of(fields, meeting):
    """The slots (from 1) at which a meeting may be held."""
    first, second, part = fields["requested"][meeting]
    morning, total = fields["nMorningSlots"], fields["nTotalSlots"]
    low = morning + 1 if part == AFTERNOON else 1
    high = morning if part == MORNING else total
    shut = set(fields["forbidden"][first - 1]) | set(fields["forbidden"][second - 1])
    fixed = fields["fixed"][meeting]
    return [s for s in range(low, high + 1) if s not in shut and fixed in (0, s)]


def model(fields):
    """The model, and the variables of each meeting by slot."""
    cp = cp_model.CpModel()
    total = fields["nTotalSlots"]
    meetings = range(fields["nMeetings"])
    at = [{s: cp.new_bool_var(f"m{m}@{s}") for s in slots_of(fields, m)} for m in meetings]
    for variables in at:
        cp.add_exactly_one(variables.values())
    for slot in range(1, total + 1):
        held = [at[m][slot] for m in meetings if slot in at[m]]
        cp.add(sum(held) <= fields["nTables"])
    add_precedences(cp, fields, at)
    holes = [holes_of(cp, fields, at, b) for b in range(1, fields["nBusiness"] + 1)]
    holes = [ends for ends in holes if ends is not None]
    add_fairness(cp, holes, total)
    cp.minimize(sum(sum(ends) for ends in holes))
    return cp, at


def add_precedences(cp, fields, at):
    """Before a slot at which a meeting is held all that precede it have been held."""
    for second, earlier in enumerate(fields["precedences"]):
        for first in (number - 1 for number in earlier if number > 0):
            for slot, variable in at[second].items():
                before = [x for s, x in at[first].items() if s < slot]
                cp.add_bool_or(before + [variable.negated()])
            for slot, variable in at[first].items():
                after = [x for s, x in at[second].items() if s > slot]
                cp.add_bool_or(after + [variable.negated()])


def holes_of(cp, fields, at, business):
    """Variables that are true where a hole of the participant ends; None for one without meetings."""
    total = fields["nTotalSlots"]
    own = [m for m, (a, b, _) in enumerate(fields["requested"]) if business in (a, b)]
    if not own:
        return None
    busy = [cp.new_bool_var(f"b{business}@{s}") for s in range(1, total + 1)]
    for slot, variable in enumerate(busy, 1):
        # Exactly one of: idle, or one of the meetings. That at most one is held follows.
        held = [at[m][slot] for m in own if slot in at[m]]
        cp.add_exactly_one(held + [variable.negated()])
    cp.add(sum(busy) == len(own))
    return ends_of_holes(cp, busy)


def ends_of_holes(cp, busy):
    """A hole ends where one is busy again: busy now, not just before, but some time before that."""
    ends = []
    begun = busy[0]
    for former, current in zip(busy, busy[1:]):
        end = cp.new_bool_var("")
        cp.add_implication(end, current)
        cp.add_implication(end, former.negated())
        cp.add_implication(end, begun)
        cp.add_bool_or([end, current.negated(), former, begun.negated()])
        ends.append(end)
        begun = either(cp, begun, current)
    cp.add(begun == 1)
    return ends


def either(cp, one, other):
    """A variable that is true when one of two is."""
    result = cp.new_bool_var("")
    cp.add_implication(one, result)
    cp.add_implication(other, result)
    cp.add_bool_or([result.negated(), one, other])
    return result


def add_fairness(cp, holes, total):
    """No two participants differ by more than two holes."""
    fewest = cp.new_int_var(0, total, "fewest")
    for ends in holes:
        cp.add(sum(ends) >= fewest)
        cp.add(sum(ends) <= fewest + FAIRNESS)
