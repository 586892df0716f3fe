"""A reader of calendars that is not ours: the library `icalendar` reads what comes in, and says each event as JSON."""

import datetime
import json
import sys

import icalendar


def moment(value):
    at = value.dt
    if isinstance(at, datetime.datetime):
        return at.astimezone(datetime.timezone.utc).isoformat() if at.tzinfo else at.isoformat() + " local"
    return at.isoformat()


source = sys.stdin.buffer.read()
calendar = icalendar.Calendar.from_ical(source)
events = []
for event in calendar.walk("VEVENT"):
    events.append(
        {
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "location": str(event["LOCATION"]),
            "url": str(event["URL"]),
            "begins": moment(event["DTSTART"]),
            "ends": moment(event["DTEND"]),
            "stamp": moment(event["DTSTAMP"]),
        }
    )
json.dump(
    {
        "version": str(calendar["VERSION"]),
        "lines_too_long": sum(len(line) > 75 for line in source.split(b"\r\n")),
        "bare_line_ends": source.count(b"\n") - source.count(b"\r\n"),
        "errors": [str(error) for part in calendar.walk() for error in part.errors],
        "events": events,
    },
    sys.stdout,
)
