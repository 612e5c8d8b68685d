import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endOf, morningsAround } from '../../../src/domain/digests/mornings.ts';
import { weeklyDigests } from '../../../src/domain/digests/weekly.ts';
import { ordinaryRules } from '../../../src/domain/pings/rules.ts';
import { calendarOf, type Rhythm } from '../../../src/domain/rhythm/rhythm.ts';

const at = (text: string) => Temporal.Instant.from(text);
const inBerlin = (said: Partial<Rhythm> = {}) => calendarOf('Europe/Berlin', said);

describe('the digest of a week', () => {
  const digestOf = (week: string, now: string, calendar = inBerlin(), rules = ordinaryRules) => {
    const found = weeklyDigests(calendar, rules, at(now)).find(({ weekOn }) => weekOn.toString() === week);
    return found && [found.at.toString(), found.until.toString()];
  };

  it('comes on Monday at nine by the clocks of its reader, until the next one comes', () => {
    const week = ['2026-11-23T08:00:00Z', '2026-11-30T08:00:00Z'];
    expect(digestOf('2026-11-16', '2026-11-23T08:00Z')).toEqual(week);
    expect(digestOf('2026-11-16', '2026-11-29T22:59Z')).toEqual(week);
    expect(digestOf('2026-11-16', '2026-11-23T08:00Z', calendarOf('Asia/Tokyo'))?.[0]).toBe(
      '2026-11-23T00:00:00Z',
    );
  });

  it('stays at nine when the clocks change', () => {
    expect(digestOf('2026-10-19', '2026-10-26T12:00Z')).toEqual([
      '2026-10-26T08:00:00Z',
      '2026-11-02T08:00:00Z',
    ]);
    expect(digestOf('2026-10-12', '2026-10-20T12:00Z')).toEqual([
      '2026-10-19T07:00:00Z',
      '2026-10-26T08:00:00Z',
    ]);
  });

  it('comes when it is settled to, and is about the last week that was over then', () => {
    const rules = { ...ordinaryRules, digestDay: 5, digestAt: '15:30' };
    expect(digestOf('2026-11-16', '2026-11-25T08:00Z', inBerlin(), rules)?.[0]).toBe('2026-11-27T14:30:00Z');
  });

  it('waits for the next working day where its own is none', () => {
    const calendar = inBerlin({ days: [3, 4] });
    expect(digestOf('2026-11-16', '2026-11-23T08:00Z', calendar)?.[0]).toBe('2026-11-25T08:00:00Z');
    const easter = inBerlin({ country: 'DE' });
    expect(digestOf('2026-03-30', '2026-04-06T08:00Z', easter)?.[0]).toBe('2026-04-07T07:00:00Z');
  });

  it('waits for the end of quiet hours', () => {
    const calendar = inBerlin({ quietFrom: '22:00', quietTo: '09:45' });
    expect(digestOf('2026-11-16', '2026-11-23T08:00Z', calendar)?.[0]).toBe('2026-11-23T08:45:00Z');
  });

  it('is known of those about now: the last that has come, and the next', () => {
    const now = at('2026-12-30T12:00Z');
    const moments = weeklyDigests(inBerlin(), ordinaryRules, now).map((each) => each.at.epochMilliseconds);
    expect(moments.filter((moment) => moment <= now.epochMilliseconds).length).toBeGreaterThan(0);
    expect(moments.filter((moment) => moment > now.epochMilliseconds).length).toBeGreaterThan(0);
  });
});

describe('mornings', () => {
  const around = (now: string, calendar = inBerlin()) =>
    morningsAround(calendar, at(now)).map(
      ({ on, at: begins }) => `${on.toString()} ${begins.toString().slice(11, 16)}`,
    );

  it('are those of working days: three up to today, and two that come', () => {
    expect(around('2026-11-23T07:00Z')).toEqual([
      '2026-11-19 08:00',
      '2026-11-20 08:00',
      '2026-11-23 08:00',
      '2026-11-24 08:00',
      '2026-11-25 08:00',
    ]);
  });

  it('begin when quiet hours end, and are none where clocks that are set forward leave nothing of the day', () => {
    const late = inBerlin({ quietFrom: '20:00', quietTo: '10:30' });
    expect(around('2026-11-23T12:00Z', late)).toContain('2026-11-23 09:30');
    const atNight = inBerlin({ days: [7], from: '02:00', to: '03:00', quietFrom: null });
    const sundays = around('2026-03-29T12:00Z', atNight).map((morning) => morning.slice(0, 10));
    expect(sundays).toEqual(['2026-03-08', '2026-03-15', '2026-03-22', '2026-04-05', '2026-04-12']);
  });

  it('end a day at midnight, or with the work that reaches beyond it', () => {
    const now = at('2026-11-23T22:00Z');
    const end = (said: Partial<Rhythm>) => {
      const calendar = inBerlin({ quietFrom: null, quietTo: null, ...said });
      const morning = morningsAround(calendar, now).find(({ on }) => on.toString() === '2026-11-23');
      return morning && endOf(morning, calendar).toString();
    };
    expect(end({})).toBe('2026-11-23T23:00:00Z');
    expect(end({ from: '20:00', to: '04:00' })).toBe('2026-11-24T03:00:00Z');
  });
});
