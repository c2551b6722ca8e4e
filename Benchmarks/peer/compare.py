"""Runs Herald and CP-SAT in turn on each instance, and prints every line and a table with ratios.

usage: compare.py HERALD-BENCH SUITE [FILE...] [--limit SECONDS] [option of the suite...]

The suite `language` is measured beside hledger and beancount instead: language.py.
"""

import json
import math
import os
import subprocess
import sys
import tempfile

import language
import msp

PEER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peer.py")
SUITES = ("b2b", "msp", "summit", "day")
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CLOSED = ("optimal", "infeasible")
DEFAULT_LIMIT = 60.0
# Solvers end a little after the limit; one that does not end at all is stopped then.
GRACE = 60.0
SHORTEST = 0.001


def main():
    program, suite, *rest = sys.argv[1:] + [""] * 2
    rest = [word for word in rest if word]
    if suite == "language":
        return language.main(program, os.path.join(ROOT, "bin", "herald"), rest)
    if suite not in SUITES:
        known = ", ".join((*SUITES, "language"))
        sys.exit(f"bin/bench compare: {suite or 'nothing'} is not one of {known}")
    files, options, limit = split(rest)
    with tempfile.TemporaryDirectory() as folder:
        commands = commands_of(suite, program, files, options, limit, folder)
        results = [both(name, ours, theirs, limit) for name, ours, theirs in commands]
    if not results:
        sys.exit("bin/bench compare: there is nothing to compare")
    print_table(results, limit)
    if any(disagree(ours, theirs) for _, ours, theirs in results):
        sys.exit("bin/bench compare: the two contradict each other")


def split(words):
    """The files, the options of the suite (with their values), and the limit."""
    files, options, limit = [], [], DEFAULT_LIMIT
    words = iter(words)
    for word in words:
        if word == "--limit":
            limit = float(next(words, DEFAULT_LIMIT))
        elif word == "--plans":
            options.append(word)
        elif word.startswith("--"):
            options += [word, next(words, "")]
        else:
            files.append(word)
    return files, options, limit


def commands_of(suite, program, files, options, limit, folder):
    """For each instance its name and the commands of the two."""
    ours = [program, suite, "--limit", str(limit), *options]
    theirs = [sys.executable, PEER, suite]
    if suite == "b2b":
        for path in files:
            name = os.path.basename(path).removesuffix(".dzn")
            yield name, ours + [path], theirs + [path, str(limit)]
    elif suite == "msp":
        only = options[options.index("--only") + 1] if "--only" in options else None
        for path in files:
            for name in (f"msp-{number}" for number in msp.read(path)):
                if only in (None, name):
                    one = ours if only else ours + ["--only", name]
                    yield name, one + [path], theirs + [path, name, str(limit)]
    elif suite == "day":
        only = options[options.index("--only") + 1] if "--only" in options else None
        subprocess.run([program, suite, *options, "--dump", folder], check=True)
        for name in sorted(file.removesuffix(".json") for file in os.listdir(folder)):
            if only in (None, name):
                one = ours if only else ours + ["--only", name]
                path = os.path.join(folder, name + ".json")
                yield name, one, theirs + [path, name, str(limit)]
    else:
        path = os.path.join(folder, "summit.json")
        subprocess.run([program, suite, *options, "--dump", path], check=True)
        yield "summit", ours, theirs + [path, "summit", str(limit)]


def both(name, ours, theirs, limit):
    """Runs the one and then the other."""
    return name, run(ours, "herald", limit), run(theirs, "cp-sat", limit)


def run(command, solver, limit):
    """The last line that a command prints, which it also prints here; the machine is said once."""
    nothing = {"solver": solver, "status": "unknown", "seconds": limit}
    try:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, text=True, timeout=limit * 2 + GRACE, check=False
        )
    except subprocess.TimeoutExpired:
        return nothing | {"remark": "stopped"}
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    for line in lines:
        if line["bench"] == "machine" and run.machine is None:
            run.machine = line | {"load": round(os.getloadavg()[0], 1)}
            print(json.dumps(run.machine), flush=True)
    results = [line for line in lines if line["bench"] != "machine"]
    if done.returncode != 0 or not results:
        sys.exit(f"bin/bench compare: {solver} failed with status {done.returncode}")
    result = results[-1] | {"solver": solver}
    print(json.dumps(result), flush=True)
    return result


run.machine = None


def disagree(ours, theirs):
    """Whether what the one has proven rules out what the other has found."""
    pairs = ((ours, theirs), (theirs, ours))
    if all(r["status"] == "optimal" for r in (ours, theirs)) and "costs" in ours:
        return ours["costs"] != theirs["costs"]
    if any(a["status"] == "infeasible" and has_plan(b) for a, b in pairs):
        return True
    return any(
        a.get("bound") is not None and b.get("cost") is not None and a["bound"] > b["cost"]
        for a, b in pairs
    )


def has_plan(result):
    return result["status"] in ("optimal", "feasible")


def counted(result, limit):
    """The seconds of a result: those of the limit where nothing was closed."""
    return max(SHORTEST, result["seconds"]) if result["status"] in CLOSED else limit


def print_table(results, limit):
    """Ratios are CP-SAT's seconds by Herald's: above 1 Herald is the faster."""
    width = max(len(name) for name, _, _ in results)
    machine = run.machine or {}
    print(f"\n{machine.get('processor', 'unknown')}, {machine.get('cores')} cores, ", end="")
    print(f"{machine.get('memory_mib')} MiB; limit {limit:g} s; load {machine.get('load')} at the start")
    print(f"{'instance':{width}}  {'Herald':>24}  {'CP-SAT':>24}  {'ratio':>8}")
    ratios = []
    for name, ours, theirs in results:
        ratios.append(counted(theirs, limit) / counted(ours, limit))
        remark = "  CONTRADICTION" if disagree(ours, theirs) else ""
        print(f"{name:{width}}  {cell(ours)}  {cell(theirs)}  {ratios[-1]:8.2f}{remark}")
    mean = math.exp(sum(math.log(ratio) for ratio in ratios) / len(ratios))
    closed = [sum(r[i]["status"] in CLOSED for r in results) for i in (1, 2)]
    print(f"{'closed':{width}}  {closed[0]:>24}  {closed[1]:>24}")
    print(f"{'geometric mean of ratios':{width + 52}}  {mean:8.2f}")


def cell(result):
    """Status, costs or the one cost with its bound where that is lower, and seconds, in 24 columns."""
    cost, bound = result.get("cost"), result.get("bound")
    if cost is None:
        value = ""
    elif "costs" in result:
        value = "/".join(map(str, result["costs"]))
    else:
        value = str(cost) if bound == cost else f"{cost} (>={bound})"
    words = {"optimal": "opt", "infeasible": "inf", "feasible": "plan", "unknown": "?"}
    return f"{words[result['status']]:4} {value:>10} {result['seconds']:8.3f}"


if __name__ == "__main__":
    main()
