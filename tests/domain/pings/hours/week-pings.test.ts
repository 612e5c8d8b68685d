import { describe, expect, it } from 'vitest';
import {
  expectedOfWeeks,
  waitsForSubmission,
  type UnsubmittedWork,
} from '../../../../src/domain/pings/hours/week-pings.ts';
import { startOf, submittedBy } from '../../../../src/domain/hours/period.ts';
import { calendarOf } from '../../../../src/domain/rhythm/rhythm.ts';
import { at, day } from '../../hours/agreed.ts';

/** Work for a client in the week from Monday, November 16, that was not submitted. */
function work(clientId: string, timeZone: string, but: Partial<UnsubmittedWork> = {}): UnsubmittedWork {
  const [openOn, endsOn] = [day('2026-11-16'), day('2026-11-23')];
  return {
    clientId,
    clientName: clientId,
    timeZone,
    reviewLength: 'week',
    openOn,
    openAt: startOf(openOn, timeZone),
    submitBy: submittedBy({ startsOn: openOn, endsOn }, timeZone),
    since: at('2026-11-17T09:00:00Z'),
    ...but,
  };
}

const now = at('2026-11-20T12:00:00Z');
const acme = work('acme', 'Europe/Berlin');
const nippon = work('nippon', 'Asia/Tokyo');
const pacific = work('pacific', 'America/Los_Angeles');

const expected = (timeZone: string, unsubmitted: UnsubmittedWork[], when = now, periods = unsubmitted) =>
  expectedOfWeeks(
    { recipient: { person: 'sara' }, calendar: calendarOf(timeZone) },
    unsubmitted,
    periods,
    when,
  );
const told = (...asked: Parameters<typeof expected>) =>
  expected(...asked)
    .filter(({ isSilent }) => !isSilent)
    .map(({ mark, at, until }) => [mark, at.toString(), until?.toString()]);
const nextLook = (...asked: Parameters<typeof expected>) =>
  expected(...asked)
    .find(({ isSilent }) => isSilent)
    ?.at.toString();

describe('unsubmitted work', () => {
  it('is told when its period is over and somebody works again, until it is drawn up', () => {
    expect(told('Europe/Berlin', [acme])).toEqual([
      ['2026-11-23', '2026-11-23T08:00:00Z', '2026-11-23T11:00:00Z'],
    ]);
  });

  it('for clients whose weeks end on one morning is told once', () => {
    expect(told('Europe/Berlin', [acme, nippon])).toEqual([
      ['2026-11-23', '2026-11-23T08:00:00Z', '2026-11-23T11:00:00Z'],
    ]);
  });

  it('for a client whose week ends a day later is told then', () => {
    expect(told('Asia/Tokyo', [nippon, pacific]).map(([mark]) => mark)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('is none of a week that has not begun for it', () => {
    const later = { ...acme, since: at('2026-11-23T09:00:00Z') };
    expect(told('Europe/Berlin', [later])).toEqual([]);
    expect(waitsForSubmission(later, at('2026-11-23T10:00:00Z'))).toBe(false);
  });

  it('waits as soon as its period is over, to the second', () => {
    expect(waitsForSubmission(acme, at('2026-11-22T22:59:59Z'))).toBe(false);
    expect(waitsForSubmission(acme, at('2026-11-22T23:00:00Z'))).toBe(true);
  });

  it('of a month waits for its end', () => {
    const monthly = work('monthly', 'Europe/Berlin', { openOn: day('2026-11-01'), reviewLength: 'month' });
    expect(told('Europe/Berlin', [monthly]).map(([mark]) => mark)).toEqual(['2026-12-01']);
  });
});

describe('the next look', () => {
  it('is taken each working day, as work comes meanwhile', () => {
    expect(nextLook('Europe/Berlin', [], at('2026-11-17T12:00:00Z'))).toBe('2026-11-18T08:00:00Z');
    expect(nextLook('Europe/Berlin', [], now)).toBe('2026-11-23T08:00:00Z');
  });

  it('is taken the moment a period ends within a working day', () => {
    const honolulu = work('aloha', 'Pacific/Honolulu');
    const monday = at('2026-11-23T08:30:00Z');
    expect(nextLook('Europe/Berlin', [], monday, [acme, honolulu])).toBe('2026-11-23T10:00:00Z');
  });
});
