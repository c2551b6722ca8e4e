"""The calendar edition, as Python's icalendar and khal take it (RFC 5545)."""

import datetime
import re
import subprocess
from collections import Counter
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar


@pytest.fixture
def raw(edition):
    return edition("ics").read_bytes()


@pytest.fixture
def calendar(raw):
    return Calendar.from_ical(raw)


@pytest.fixture
def events(calendar):
    found = calendar.walk("VEVENT")
    assert found, "a calendar without events"
    return found


def zone_names(raw):
    unfolded = re.sub(r"\r\n[ \t]", "", raw.decode("utf-8"))
    return {name.strip('"') for name in re.findall(r'(?m)^[^:\r\n]*?;TZID=("[^"]*"|[^;:\r\n]*)', unfolded)}


def test_lines_are_short_and_end_in_crlf(raw):
    assert raw.endswith(b"\r\n")
    lines = raw.split(b"\r\n")[:-1]
    assert [line for line in lines if b"\n" in line or b"\r" in line] == []
    assert [line for line in lines if len(line) > 75] == []
    assert [line for line in lines if not line.strip()] == []


def test_lines_are_folded_between_characters(raw):
    for line in raw.split(b"\r\n"):
        line.decode("utf-8")


def test_calendar_says_what_it_is(calendar):
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    assert [component.errors for component in calendar.walk() if component.errors] == []


def test_events_have_what_they_need(events):
    for event in events:
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            assert event.get(name), f"{event.get('UID')} lacks {name}"
        assert event.decoded("DTSTAMP").utcoffset() == datetime.timedelta(0)


def test_identifiers_are_unique(events):
    counts = Counter((event["UID"], str(event.get("RECURRENCE-ID", ""))) for event in events)
    assert [uid for uid, count in counts.items() if count > 1] == []


def test_times_are_anchored_and_run_forwards(events):
    for event in events:
        start = event.decoded("DTSTART")
        end = event.decoded("DTEND") if "DTEND" in event else start
        assert type(start) is type(end), event["UID"]
        if isinstance(start, datetime.datetime):  # a floating time would move with its reader
            assert start.tzinfo is not None and end.tzinfo is not None, event["UID"]
            assert end >= start, event["UID"]
        elif "DTEND" in event:  # the end of a whole-day event is the day after it
            assert end > start, event["UID"]


def test_every_zone_used_is_in_the_file(raw, calendar):
    kept = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    assert len(kept) == len(set(kept))
    assert zone_names(raw) == set(kept)
    assert b"/freeassociation" not in raw


def test_zones_agree_with_the_zone_database(calendar, events):
    """The offset a reader computes from VTIMEZONE is the one of the zone it names."""
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}
    for event in events:
        for name in ("DTSTART", "DTEND"):
            zone = event[name].params.get("TZID") if name in event else None
            if zone:
                local = event.decoded(name).replace(tzinfo=None)
                said = local.replace(tzinfo=zones[zone]).utcoffset()
                assert said == local.replace(tzinfo=ZoneInfo(zone)).utcoffset(), f"{zone}, {local}"


def test_sets_off_no_alarm(calendar):
    assert calendar.walk("VALARM") == []


def test_khal_shows_every_event(edition, events, tmp_path):
    (tmp_path / "visits").mkdir()
    config = tmp_path / "config"
    config.write_text(
        f"""
[calendars]
[[visits]]
path = {tmp_path}/visits
type = calendar
[sqlite]
path = {tmp_path}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = visits
"""
    )

    def khal(*arguments):
        done = subprocess.run(
            ["/usr/bin/khal", "--config", config, *arguments],
            env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    khal("import", "--batch", "--include-calendar", "visits", edition("ics"))
    days = sorted(str(event.decoded("DTSTART"))[:10] for event in events)
    first, last = (datetime.date.fromisoformat(day) for day in (days[0], days[-1]))
    day = datetime.timedelta(days=1)
    shown = khal("list", "--day-format", "", "--format", "{title}", str(first - day), str(last + 2 * day))
    titles = {line.strip() for line in shown.splitlines()}
    wanted = {" ".join(str(event["SUMMARY"]).split()) for event in events}
    assert wanted - {" ".join(title.split()) for title in titles} == set()
