import type { EndedEntry } from '../../../src/domain/hours/entry.ts';
import type { Rounding } from '../../../src/domain/hours/plan.ts';

/** A line as somebody would work it out with a calendar and a pencil. */
export interface SlowLine {
  readonly entryId: number;
  readonly task: number;
  /** ISO date. */
  readonly on: string;
  readonly exactSeconds: number;
  readonly roundedSeconds: number;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The date that a calendar on the wall shows. */
function dateShown(epochSeconds: number, timeZone: string): string {
  const calendar =
    calendars.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, calendar);
  return calendar.format(epochSeconds * 1000);
}

const fiveMinutes = 300;

/** Looks at the calendar every second, or every five minutes where an entry keeps to those, as all midnights do. */
function slowDays({ startedAt, endedAt }: EndedEntry, timeZone: string): Map<string, number> {
  const start = startedAt.epochMilliseconds / 1000;
  const end = endedAt.epochMilliseconds / 1000;
  const step = start % fiveMinutes === 0 && end % fiveMinutes === 0 ? fiveMinutes : 1;
  const days = new Map<string, number>();
  for (let second = start; second < end; second += step) {
    const date = dateShown(second, timeZone);
    days.set(date, (days.get(date) ?? 0) + step);
  }
  return days;
}

/** Counts up in steps. */
function slowRounded(seconds: number, { direction, stepSeconds, minimumSeconds }: Rounding): number {
  if (seconds === 0) return 0;
  let charged = 0;
  if (direction === 'exact') charged = seconds;
  if (direction === 'up') while (charged < seconds) charged += stepSeconds;
  if (direction === 'nearest') while (charged + stepSeconds / 2 <= seconds) charged += stepSeconds;
  return charged < minimumSeconds ? minimumSeconds : charged;
}

/** Looks through all lines before each to see what its group came to. */
export function slowLines(
  entries: readonly EndedEntry[],
  timeZone: string,
  roundingOn: (date: string) => Rounding,
): SlowLine[] {
  const inOrder = [...entries].sort(
    (a, b) => a.startedAt.epochMilliseconds - b.startedAt.epochMilliseconds || a.id - b.id,
  );
  const lines: SlowLine[] = [];
  for (const entry of inOrder) {
    for (const [on, exactSeconds] of slowDays(entry, timeZone)) {
      const rounding = roundingOn(on);
      const group = lines.filter((line) =>
        rounding.scope === 'entry' ? line.entryId === entry.id : line.task === entry.task && line.on === on,
      );
      const exactBefore = group.reduce((sum, line) => sum + line.exactSeconds, 0);
      const roundedBefore = group.reduce((sum, line) => sum + line.roundedSeconds, 0);
      const roundedSeconds = slowRounded(exactBefore + exactSeconds, rounding) - roundedBefore;
      lines.push({ entryId: entry.id, task: entry.task, on, exactSeconds, roundedSeconds });
    }
  }
  return lines;
}
