"""Small random programmes, what `herald plan` says of them, and an independent search.

The search knows nothing of Herald: it takes the same records that the generator writes the programme
from, chooses an order for every two entries that share somebody, and asks whether the differences that
follow have a solution (Bellman and Ford), in minutes.

    python3 small_programmes.py COUNT [FIRST_SEED] [HERALD]
"""

import itertools
import json
import random
import re
import subprocess
import sys

DAY = 1440
PARTS = {
    "early morning": (300, 480), "morning": (360, 720), "late morning": (600, 720),
    "noon": (690, 750), "afternoon": (720, 1080), "early afternoon": (720, 870),
    "late afternoon": (930, 1080), "evening": (1050, 1320), "early evening": (1020, 1170),
}
KINDS = ["photo", "gifts", "session", "forum", "visit", "performance", "reception", "address"]
HEAD = """visit "V"
  class: summit
  dates: 2026-05-20
party ARC "Arcadia"
delegation ARC
  p0 "P0" minister
  p1 "P1" minister
  p2 "P2" minister
"""
PLACES = """place l0 "L0", Vienna
place l1 "L1", Vienna
place l2 "L2", Vienna
travel
  l0 to l1 20m
  l0 to l2 45m
  l1 to l2 70m
"""
WAY = {frozenset("01"): 20, frozenset("02"): 45, frozenset("12"): 70}


def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


class Entry:
    def __init__(self, number):
        self.number = number
        self.people = []
        self.place = None
        self.exact = self.about = self.part = self.until = self.lasts = None
        self.length = self.within = None
        self.after, self.before, self.same = [], [], []  # (other, gap)
        self.unset = False
        self.line = 0
        self.lines = {}  # attribute: line


def generate(seed):
    rng = random.Random(seed)
    step = rng.choice([5, 5, 5, 1])
    places = rng.random() < 0.4
    hours = (rng.choice([420, 480, 540]), rng.choice([1080, 1260])) if rng.random() < 0.2 else None
    entries = []
    crowd = rng.random() < 0.5
    span = (540, 780) if crowd else (360, 1200)
    for number in range(rng.randint(2, 6)):
        entry = Entry(number)
        entry.people = sorted(rng.sample(range(3), rng.choice([0, 1, 1, 2, 2, 3])))
        if places and rng.random() < 0.8:
            entry.place = rng.choice("012")
        form = rng.choice(["exact", "exact", "exact", "range", "for", "about", "part", "?", "?", "after",
                           "before", "with"])
        start = rng.randrange(span[0], span[1], step)
        others = list(range(number))
        if form in ("after", "before", "with") and not others:
            form = "?"
        if form in ("exact", "range", "for"):
            entry.exact = start
            if form == "range":
                entry.until = min(1439, start + rng.choice([10, 30, 60, 90]))
            if form == "for":
                entry.lasts = rng.choice([5, 15, 30, 60, 90])
        elif form == "about":
            entry.about = start
        elif form == "part":
            entry.part = rng.choice(sorted(PARTS))
        elif form == "?":
            entry.unset = True
        if form in ("after", "before", "with") or (form in ("exact", "about", "part") and others
                                                   and rng.random() < 0.3):
            relation = form if form in ("after", "before", "with") else rng.choice(["after", "before", "with"])
            other = rng.choice(others)
            gap = rng.choice([0, 0, 15, 60]) if relation != "with" else 0
            {"after": entry.after, "before": entry.before, "with": entry.same}[relation].append((other, gap))
        if rng.random() < 0.4 and entry.until is None and entry.lasts is None:
            least = rng.choice([10, 30, 45, 60, 120])
            entry.length = (least, least + rng.choice([0, 0, 15, 60]))
        if rng.random() < 0.25:
            first = rng.randrange(max(0, span[0] - 60), span[1], step)
            entry.within = (first, min(1439, first + rng.choice([60, 120, 240])))
        entry.kind = rng.choice(KINDS)
        entries.append(entry)
    return entries, places, hours


def write(entries, places, hours):
    text = HEAD
    if hours:
        text = text.replace("  dates: 2026-05-20\n", f"  dates: 2026-05-20\n  hours: {clock(hours[0])}-{clock(hours[1])}\n")
    text += (PLACES if places else "") + "2026-05-20 Vienna\n"
    for entry in entries:
        terms = []
        if entry.exact is not None:
            term = clock(entry.exact)
            if entry.until is not None:
                term += "-" + clock(entry.until)
            if entry.lasts is not None:
                term += f" for {entry.lasts}m"
            terms.append(term)
        if entry.about is not None:
            terms.append("~" + clock(entry.about))
        if entry.part:
            terms.append(entry.part)
        if entry.unset:
            terms.append("?")
        for word, list_ in (("after", entry.after), ("before", entry.before), ("with", entry.same)):
            for other, gap in list_:
                terms.append(f"{word} e{other}" + (f" +{gap}m" if gap else ""))
        place = f" @ l{entry.place}" if entry.place else ""
        entry.line = text.count("\n") + 1
        text += f"  {', '.join(terms)} {entry.kind} \"t{entry.number}\"{place} #e{entry.number}\n"
        if entry.people:
            text += "    guests: " + ", ".join(f"p{p}" for p in entry.people) + "\n"
        if entry.length:
            least, most = entry.length
            text += f"    length: {least}m" + (f"..{most}m" if most > least else "") + "\n"
        if entry.within:
            entry.lines["within"] = text.count("\n") + 1
            text += f"    within: {clock(entry.within[0])}-{clock(entry.within[1])}\n"
    return text


# The search. Variables: start and end of each entry; constraints: a - b <= c.

def lengths(entry):
    if entry.lasts is not None:
        return entry.lasts, entry.lasts
    if entry.until is not None:
        return entry.until - entry.exact, entry.until - entry.exact
    if entry.length:
        return entry.length
    return 1, 10 * DAY


def base(entries, dropped):
    """Differences (a, b, c) that say a - b <= c; 0 is midnight. `dropped` are conditions left out."""
    found = []

    def least(a, value):
        found.append(("0", a, -value))

    def most(a, value):
        found.append((a, "0", value))

    for entry in entries:
        if ("held", entry.number) in dropped:
            continue
        s, e = ("s", entry.number), ("e", entry.number)
        shortest, longest = lengths(entry)
        found += [(s, e, -shortest), (e, s, longest)]
        least(s, 0)
        most(s, DAY - 1)
        if entry.exact is not None:
            least(s, entry.exact)
            most(s, entry.exact)
        if entry.about is not None:
            least(s, entry.about - 15)
            most(s, entry.about + 15)
        if entry.part:
            least(s, PARTS[entry.part][0])
            most(s, PARTS[entry.part][1])
        if entry.within and ("window", entry.number) not in dropped:
            least(s, entry.within[0])
            most(e, entry.within[1])
    return found


def orders(entries, dropped, found):
    here = {entry.number for entry in entries if ("held", entry.number) not in dropped}
    for entry in entries:
        if entry.number not in here:
            continue
        for word, list_ in (("after", entry.after), ("before", entry.before), ("with", entry.same)):
            for other, gap in list_:
                if other not in here or (word, entry.number, other) in dropped:
                    continue
                mine, its = entry.number, other
                if word == "after":
                    found.append((("e", its), ("s", mine), -gap))
                elif word == "before":
                    found.append((("e", mine), ("s", its), -gap))
                else:
                    found += [(("s", mine), ("s", its), 0), (("s", its), ("s", mine), 0)]


def hour_limits(entries, dropped, hours, found):
    if not hours or ("hours",) in dropped:
        return
    for entry in entries:
        if ("held", entry.number) in dropped:
            continue
        is_open = (entry.exact is None and entry.about is None and not entry.part and not entry.within
                   and not entry.after and not entry.same)
        if is_open:
            found.append(("0", ("s", entry.number), -hours[0]))
            found.append((("e", entry.number), "0", hours[1]))


def solvable(found):
    names = {name for a, b, _ in found for name in (a, b)}
    value = dict.fromkeys(names, 0)
    for turn in range(len(names) + 1):
        changed = False
        for a, b, c in found:
            if value[b] + c < value[a]:
                value[a] = value[b] + c
                changed = True
        if not changed:
            return True
    return False


def occasion(entries, dropped):
    """Entries that start together, as they are written or in the same stated minute at one place."""
    root = {entry.number: entry.number for entry in entries}

    def find(a):
        while root[a] != a:
            a = root[a]
        return a

    for entry in entries:
        for other, _ in entry.same:
            root[find(entry.number)] = find(other)
    moments = {"photo", "gifts", "address"}
    for a, b in itertools.combinations(entries, 2):
        if a.exact is None or a.exact != b.exact or not set(a.people) & set(b.people):
            continue
        near = a.place == b.place or ((a.place is None or b.place is None)
                                      and (a.kind in moments or b.kind in moments))
        if near:
            root[find(a.number)] = find(b.number)
    return find


def feasible(entries, hours, dropped=frozenset()):
    found = base(entries, dropped)
    orders(entries, dropped, found)
    hour_limits(entries, dropped, hours, found)
    find = occasion(entries, dropped)
    pairs = []
    for a, b in itertools.combinations(entries, 2):
        if ("held", a.number) in dropped or ("held", b.number) in dropped:
            continue
        if not set(a.people) & set(b.people):
            continue
        way = 0
        if a.place and b.place and a.place != b.place:
            ends = frozenset((a.place, b.place))
            way = WAY[ends]
            if ("way", ends) in dropped:
                way = 0
        options = [[(("e", a.number), ("s", b.number), -way)], [(("e", b.number), ("s", a.number), -way)]]
        if find(a.number) == find(b.number) and way == 0:
            options.insert(0, [(("s", a.number), ("s", b.number), 0), (("s", b.number), ("s", a.number), 0)])
        pairs.append(options)

    def search(position, found):
        if not solvable(found):
            return False
        if position == len(pairs):
            return True
        return any(search(position + 1, found + option) for option in pairs[position])

    return search(0, found)


# What a plan must keep.

def wrong_with(plan, entries, hours):
    by_line = {entry.line: entry for entry in entries}
    held = {}
    for item in plan["engagements"]:
        entry = by_line[item["line"]]
        start = minute(item["start"])
        held[entry.number] = (start, start + item["minutes"])
        if sorted(int(p[1:]) for p in item["people"]) != entry.people:
            yield f"people of e{entry.number}: {item['people']}"
    if len(held) != len(entries):
        yield "not all is held"
        return
    found = base(entries, frozenset())
    orders(entries, frozenset(), found)
    hour_limits(entries, frozenset(), hours, found)
    value = {"0": 0}
    for number, (start, end) in held.items():
        value["s", number], value["e", number] = start, end
    for a, b, c in found:
        if value[a] - value[b] > c:
            yield f"{a} - {b} <= {c} is not kept"
    find = occasion(entries, frozenset())
    for a, b in itertools.combinations(entries, 2):
        if not set(a.people) & set(b.people):
            continue
        (s, e), (t, f) = held[a.number], held[b.number]
        way = WAY[frozenset((a.place, b.place))] if a.place and b.place and a.place != b.place else 0
        if s == t and way == 0 and find(a.number) == find(b.number):
            continue
        if not (e + way <= t or f + way <= s):
            yield f"e{a.number} and e{b.number} are in each other's way"


def minute(text):
    day, time = text.split("T")
    hours, minutes = time[:5].split(":")
    return (int(day[8:10]) - 20) * DAY + int(hours) * 60 + int(minutes)


# What a conflict claims.

def conditions(reason, entries):
    """The conditions that one reason of a conflict names, as the search knows them."""
    text = reason["text"]
    titles = [int(number) for number in re.findall(r'"t(\d+)"', text)]
    if "the hours of the visit" in text:
        return [("hours",)]
    if "the journey" in text:
        return [("way", frozenset(re.findall(r"L(\d)", text)))]
    if "start together" in text:
        return [("with", a, b) for a in titles for b in titles]
    if "comes after" in text:
        later, earlier = titles
        return [("after", later, earlier), ("before", earlier, later)]
    if "to lie" in text:
        return [("window", titles[0])]
    if "must be held" in text or " held from " in text or " at the " in text or "leaves none" in text:
        return [("held", titles[0])]
    raise ValueError(text)


def false_claims(answer, entries, hours):
    members = [conditions(reason, entries) for reason in answer["reasons"]]
    named = {condition for member in members for condition in member}
    everything = {("held", e.number) for e in entries} | {("window", e.number) for e in entries}
    everything |= {("hours",)} | {("way", ends) for ends in WAY}
    for entry in entries:
        for word, list_ in (("after", entry.after), ("before", entry.before), ("with", entry.same)):
            everything |= {(word, entry.number, other) for other, _ in list_}
    rest = everything - named
    if feasible(entries, hours, frozenset(rest)):
        yield "these can all hold"
    if answer["isMinimal"]:
        for reason, member in zip(answer["reasons"], members):
            if not feasible(entries, hours, frozenset(rest | set(member))):
                yield f"without this they cannot either: {reason['text']}"


def examine(seed, herald):
    entries, places, hours = generate(seed)
    text = write(entries, places, hours)
    run = subprocess.run([herald, "plan", "-", "--format", "json", "--limit", "20"], input=text,
                         capture_output=True, text=True, timeout=120)
    if not run.stdout:
        return text, "unread", []
    answer = json.loads(run.stdout)
    possible = feasible(entries, hours)
    faults = []
    if answer["outcome"] == "unknown":
        return text, "unknown", []
    if (answer["outcome"] == "plan") != possible:
        faults.append(f"{answer['outcome']}, but a plan is {'' if possible else 'im'}possible")
    elif possible:
        faults += wrong_with(answer, entries, hours)
    if answer["outcome"] == "conflict":
        faults += false_claims(answer, entries, hours)
    return text, answer["outcome"], faults


def main(count, first=0, herald="bin/herald"):
    tally, bad = {}, []
    for seed in range(first, first + count):
        text, outcome, faults = examine(seed, herald)
        tally[outcome] = tally.get(outcome, 0) + 1
        if faults:
            bad.append(seed)
            print(f"--- seed {seed}\n{text}" + "".join(f"  ! {fault}\n" for fault in faults), flush=True)
    print(json.dumps({"programmes": count, "first": first, **tally, "wrong": len(bad)}))
    return 1 if bad else 0


if __name__ == "__main__":
    arguments = sys.argv[1:]
    sys.exit(main(int(arguments[0]), *(int(a) for a in arguments[1:2]), *arguments[2:3]))
