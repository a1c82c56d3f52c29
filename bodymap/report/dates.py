"""Days and times as a person reads them, where the person is."""

from datetime import datetime

from bodymap.words import later, tr

MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)


def day(moment: datetime) -> str:
    """Return a moment's day and time, "3 March 2026, 14:05"."""
    return tr("{day}, {time}", day=short_day(moment), time=f"{moment.astimezone():%H:%M}")


def short_day(moment: datetime) -> str:
    """Return a moment's day, "3 March 2026"."""
    local = moment.astimezone()
    return tr("{day} {month} {year}", day=local.day, month=tr(MONTHS[local.month - 1]), year=local.year)


def axis_day(moment: datetime, *, year: bool) -> str:
    """Return a moment's day as short as there is room for on an axis, "3 Mar" or "3 Mar 2026"."""
    local = moment.astimezone()
    month = tr(MONTHS[local.month - 1])[:3]
    return f"{local.day} {month} {local.year}" if year else f"{local.day} {month}"


def axis_month(moment: datetime, *, year: bool) -> str:
    """Return a moment's month as short as there is room for on an axis, "Mar" or "Mar 2026"."""
    local = moment.astimezone()
    month = tr(MONTHS[local.month - 1])[:3]
    return f"{month} {local.year}" if year else month


def weekday(moment: datetime) -> str:
    """Return a moment's day of the week, day and time, "Tuesday 3 March 2026, 14:05"."""
    return tr("{weekday} {day}", weekday=tr(WEEKDAYS[moment.astimezone().weekday()]), day=day(moment))
