"""The days below a plot: whole local days, so that each label names the day that it stands under."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bodymap.report.dates import axis_day, axis_month

DAY_STEPS, MONTH_STEPS, YEAR_STEPS = (1, 2, 3, 7, 14), (1, 2, 3, 6), (1, 2, 5, 10, 20, 50, 100)
YEAR_DAYS = 366  # at most

Tick = tuple[datetime, str]


def whole_days(first: datetime, last: datetime) -> tuple[datetime, datetime]:
    """Return the midnights, where the person is, before the first and after the last moment."""
    start, end = first.astimezone().date(), last.astimezone().date() + timedelta(days=1)
    return _at(start, time()), _at(end, time())


def ticks(first: datetime, last: datetime, most: int) -> list[Tick]:
    """Return at most so many days from the first to the last moment, at even steps of the calendar, with their words.

    A day stands at its noon: whatever was done on it then lies nearest to its own name.
    """
    start, end = first.astimezone().date(), last.astimezone().date()
    year = start.year != end.year
    length = (end - start).days
    for step in DAY_STEPS:
        if length // step < most:
            days = [start + timedelta(days=step * place) for place in range(length // step + 1)]
            return [(_at(day, time(12)), axis_day(_at(day, time(12)), year=year)) for day in days]
    for step in MONTH_STEPS:
        months = list(_months(start, end, step)) if length < (most + 1) * YEAR_DAYS else []
        if 0 < len(months) <= most:
            return [(_at(day, time(12)), axis_month(_at(day, time(12)), year=year)) for day in months]
    for step in YEAR_STEPS:
        years = range(-(-(start.year + 1) // step) * step, end.year + 1, step)
        if 0 < len(years) <= most:
            return [(_at(date(number, 1, 1), time(12)), str(number)) for number in years]
    return [(_at(start, time(12)), axis_day(first, year=year))]


def _months(start: date, end: date, step: int) -> Iterator[date]:
    """Return the first days of the months that are a multiple of `step` away from January."""
    for number in range(start.year * 12 + start.month - 1, end.year * 12 + end.month):
        day = date(number // 12, number % 12 + 1, 1)
        if number % step == 0 and day >= start:
            yield day


def _at(day: date, hour: time) -> datetime:
    """Return an hour of a day where the person is."""
    return datetime.combine(day, hour).astimezone()
