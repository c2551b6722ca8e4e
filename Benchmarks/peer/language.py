"""Times `herald check` of programmes beside the checks of two plain-text ledgers on as many
transactions: hledger (Debian package) and beancount (PyPI). Each is started as a person starts it.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time

RUNS = 3
# Herald says with 1 that a programme has errors, as generated ones may.
ALLOWED = {"herald": (0, 1), "hledger": (0,), "beancount": (0,)}
ACCOUNTS = 200


def main(program, herald, options):
    values = dict(zip(options[::2], options[1::2]))
    entries = int(values.get("--entries", 100_000))
    seed = int(values.get("--seed", 1))
    runs = int(values.get("--runs", RUNS))
    sizes = [max(1, entries // 10), entries]
    with tempfile.TemporaryDirectory() as folder:
        seconds = {
            (name, size): measure(name, size, command, runs)
            for size in sizes
            for name, command in commands(program, herald, folder, size, seed)
        }
    ratios(seconds, sizes)


def commands(program, herald, folder, size, seed):
    """What is run on so many entries or transactions, by name."""
    visit = os.path.join(folder, f"{size}.visit")
    dump = ["--entries", str(size), "--seed", str(seed), "--dump", visit]
    subprocess.run([program, "language", *dump], check=True)
    hledger, beancount = (os.path.join(folder, f"{size}.{end}") for end in ("journal", "beancount"))
    write(hledger, size, seed, lambda day: day.replace("-", "/"), header="")
    opened = (f'1990-01-01 open {account(n)}\n' for n in range(ACCOUNTS))
    write(beancount, size, seed, lambda day: day + " *", header="".join(opened))
    bean_check = os.path.join(os.path.dirname(sys.executable), "bean-check")
    yield "herald", [herald, "check", visit]
    yield "hledger", ["hledger", "check", "-f", hledger]
    yield "beancount", [bean_check, "--no-cache", beancount]


def account(number):
    return f"{('Assets', 'Expenses')[number % 2]}:Account{number}"


def write(path, size, seed, dated, header):
    """A ledger of transactions with two postings each, twenty a day."""
    chance = random.Random(seed)
    with open(path, "w", encoding="utf-8") as file:
        file.write(header)
        for number in range(size):
            day = time.strftime("%Y-%m-%d", time.gmtime(7305 * 86400 + number // 20 * 86400))
            first, second = chance.sample(range(ACCOUNTS), 2)
            amount = f"{chance.randrange(1, 100_000) / 100:.2f} EUR"
            file.write(f'{dated(day)} "Transaction {number}"\n')
            file.write(f"  {account(first)}  {amount}\n  {account(second)}  -{amount}\n\n")


def measure(name, size, command, runs):
    """The seconds of the quickest of several runs, printed as a line."""
    best = None
    for _ in range(runs):
        start = time.monotonic()
        done = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
        )
        taken = time.monotonic() - start
        if done.returncode not in ALLOWED[name]:
            sys.exit(f"bin/bench compare: {name} failed: {done.stderr[-500:]}")
        best = taken if best is None else min(best, taken)
    line = {"bench": "language.compare", "program": name, "entries": size}
    print(json.dumps(line | {"seconds": round(best, 4)}), flush=True)
    return best


def ratios(seconds, sizes):
    """How many times as fast Herald is, and how its time grows."""
    small, large = sizes
    for name in ("hledger", "beancount"):
        ratio = seconds[name, large] / seconds["herald", large]
        line = {"bench": "language.ratio", "peer": name, "entries": large}
        print(json.dumps(line | {"ratio": round(ratio, 2)}), flush=True)
    growth = seconds["herald", large] / seconds["herald", small]
    line = {"bench": "language.growth", "entries": f"{small} to {large}"}
    print(json.dumps(line | {"check_ratio": round(growth, 2)}), flush=True)
