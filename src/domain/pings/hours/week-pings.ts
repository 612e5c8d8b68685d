import type { Temporal } from 'temporal-polyfill';
import { periodFrom, startOf, type Period, type ReviewLength } from '../../hours/period.ts';
import type { Calendar } from '../../rhythm/rhythm.ts';
import { nextWorking } from '../../rhythm/working-time.ts';
import type { Hearer } from './client-pings.ts';
import { byDay, type Warning } from './warnings.ts';
import { recipientKey, type Expected } from '../ping.ts';

/** The period of a client's hours that work is recorded for at present. */
export interface OpenPeriod {
  readonly clientId: string;
  readonly clientName: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly reviewLength: ReviewLength;
  /** Where it begins, as a day of the client's calendar and as a moment. */
  readonly openOn: Temporal.PlainDate;
  readonly openAt: Temporal.Instant;
  /** When it is drawn up, submitted or not. */
  readonly submitBy: Temporal.Instant;
}

/** Somebody's work in such a period, which they have not submitted. */
export interface UnsubmittedWork extends OpenPeriod {
  /** When the first of it began. */
  readonly since: Temporal.Instant;
}

export const daysOf = ({ openOn, reviewLength }: OpenPeriod): Period => periodFrom(openOn, reviewLength);

/** When a period is over. A client who has moved east may have no day left of it. */
function endOf(open: OpenPeriod): Temporal.Instant {
  const end = startOf(daysOf(open).endsOn, open.timeZone);
  return isBefore(end, open.openAt) ? open.openAt : end;
}

/** Whether a period is over, and has some of the work. */
export const waitsForSubmission = (work: UnsubmittedWork, now: Temporal.Instant): boolean =>
  hasWork(work) && !isBefore(now, endOf(work));

const hasWork = (work: UnsubmittedWork): boolean => isBefore(work.since, endOf(work));

/** Somebody hears of their unsubmitted work once its period is over, until it goes to the client as it is. */
const submissionWarnings = (work: readonly UnsubmittedWork[], calendar: Calendar): Warning[] =>
  work.filter(hasWork).map((each) => ({ at: nextWorking(calendar, endOf(each)), until: each.submitBy }));

/**
 * When there may be something to submit that is not known yet: as the next of some periods is over, or the next day
 * begins, since work is recorded meanwhile.
 */
function nextReckoning(
  periods: readonly OpenPeriod[],
  calendar: Calendar,
  now: Temporal.Instant,
): Temporal.Instant {
  const tomorrow = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate().add({ days: 1 });
  const soonest = periods
    .map(endOf)
    .filter((end) => isBefore(now, end))
    .reduce((a, b) => (isBefore(b, a) ? b : a), startOf(tomorrow, calendar.timeZone));
  return nextWorking(calendar, soonest);
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  a.epochMilliseconds < b.epochMilliseconds;

/** What there is to say to somebody of work that they have not submitted. */
export const expectedOfWeeks = (
  { recipient, calendar }: Hearer,
  work: readonly UnsubmittedWork[],
  periods: readonly OpenPeriod[],
  now: Temporal.Instant,
): Expected[] => {
  const about = { kind: 'unsubmitted-week', subject: recipientKey(recipient), recipient } as const;
  const told = byDay(submissionWarnings(work, calendar), calendar);
  const next = nextReckoning(periods, calendar, now);
  return [
    ...told.map(({ on, at, until }) => ({ ...about, mark: on.toString(), at, until, within: calendar })),
    { ...about, mark: next.toString(), at: next, isSilent: true },
  ];
};
