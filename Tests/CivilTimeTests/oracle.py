# Prints, for each zone named in the arguments, what Python's zoneinfo knows about it, and the C
# library for the daylight flag.
#
# A line "Z name", then "I seconds offset daylight abbreviation" for instants and
# "L day minutes fold0 fold1 trips" for local times: the instants by fold 0 and 1, and whether the
# first leads back to the same local time.
import os
import random
import struct
import sys
import time
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1)
LOW = -2208988800
HIGH = 4102444800


def stated_transitions(path):
    """The transition times of the file's 64-bit block."""
    data = open(path, "rb").read()
    a, b, c, d, e, f = struct.unpack(">6l", data[20:44])
    start = 44 + d * 5 + e * 6 + f + c * 8 + b + a
    count = struct.unpack(">6l", data[start + 20 : start + 44])[3]
    return struct.unpack(f">{count}q", data[start + 44 : start + 44 + count * 8])


def offset(zone, seconds):
    moment = (EPOCH + timedelta(seconds=seconds)).replace(tzinfo=timezone.utc).astimezone(zone)
    return int(moment.utcoffset().total_seconds()), moment.tzname()


def scanned_transitions(zone):
    """Changes after the file's table, found by steps of ten days and bisection."""
    step = 864000
    low = 2145916800
    before = offset(zone, low)
    while low < HIGH:
        high = low + step
        after = offset(zone, high)
        if before != after:
            left, right = low, high
            while right - left > 1:
                middle = (left + right) // 2
                left, right = (middle, right) if offset(zone, middle) == before else (left, middle)
            yield right
        low, before = high, after


def local_line(zone, wall):
    folds = [wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1)]
    instants = [int((wall - EPOCH - moment.utcoffset()).total_seconds()) for moment in folds]
    back = EPOCH + timedelta(seconds=instants[0] + offset(zone, instants[0])[0])
    days, rest = divmod(int((wall - EPOCH).total_seconds()), 86400)
    return f"L {days} {rest // 60} {instants[0]} {instants[1]} {int(back == wall)}"


def report(name, chance):
    zone = ZoneInfo(name)
    os.environ["TZ"] = f":{name}"
    time.tzset()
    changes = [t for t in stated_transitions(f"/usr/share/zoneinfo/{name}") if LOW <= t < HIGH]
    changes += scanned_transitions(zone)
    instants = {t + d for t in changes for d in (-1, 0, 1)}
    instants |= {chance.randrange(LOW, HIGH) for _ in range(100)}
    print("Z", name)
    for seconds in sorted(instants):
        shift, abbreviation = offset(zone, seconds)
        print("I", seconds, shift, time.localtime(seconds).tm_isdst, abbreviation)
    walls = {chance.randrange(LOW, HIGH) // 60 * 60 for _ in range(30)}
    for t in changes:
        for shift in {offset(zone, t - 1)[0], offset(zone, t)[0]}:
            walls |= {(t + shift) // 60 * 60 + d for d in (-60, 0, 900)}
    for seconds in sorted(walls):
        print(local_line(zone, EPOCH + timedelta(seconds=seconds)))


for name in sys.argv[1:]:
    report(name, random.Random(name))
