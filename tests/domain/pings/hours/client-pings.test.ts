import { describe, expect, it } from 'vitest';
import type { ClientHours } from '../../../../src/domain/hours/balance.ts';
import { balanceOf } from '../../../../src/domain/hours/balance-of.ts';
import { usedHoursOf, type BalanceNote } from '../../../../src/domain/pings/hours/thresholds.ts';
import {
  expectedOfHours,
  type Hearer,
  type WatchedClient,
} from '../../../../src/domain/pings/hours/client-pings.ts';
import type { PingKind } from '../../../../src/domain/pings/kinds.ts';
import { recipientKey, type Expected } from '../../../../src/domain/pings/ping.ts';
import { ordinaryRules } from '../../../../src/domain/pings/rules.ts';
import { calendarOf } from '../../../../src/domain/rhythm/rhythm.ts';
import { at, clientHours, day, entry, grant, hour, plan } from '../../hours/agreed.ts';

/** A Wednesday, 16:00 in Berlin. */
const now = at('2026-11-18T15:00:00Z');

const hearer = (person: string, timeZone = 'Europe/Berlin'): Hearer => ({
  recipient: { person },
  calendar: calendarOf(timeZone),
});
const dana = hearer('dana', 'America/New_York');
const jonas = hearer('jonas');
const nora = hearer('nora');
const channel: Hearer = { recipient: { channel: 'acme' }, calendar: calendarOf('Europe/Berlin') };

const client = (but: Partial<WatchedClient> = {}): WatchedClient => ({
  id: 'acme-id',
  timeZone: 'Europe/Berlin',
  rules: ordinaryRules,
  off: [],
  members: [dana, jonas],
  audience: [dana, jonas],
  managers: [nora],
  approvals: [],
  ...but,
});

function expected(
  kind: PingKind,
  but: Partial<ClientHours>,
  who = client(),
  when = now,
  noted: readonly BalanceNote[] = [],
): Expected[] {
  const hours = clientHours(but);
  const balance = balanceOf(hours, when);
  const account = { agreed: hours, balance, used: usedHoursOf(balance), noted };
  return expectedOfHours(who, account, when).filter((ping) => ping.kind === kind);
}

/** In a line: to whom, which, and when. */
const inALine = (pings: readonly Expected[]) =>
  pings
    .filter(({ isSilent }) => !isSilent)
    .map(({ recipient, mark, at }) => `${recipientKey(recipient)} ${mark} ${at.toString()}`);
const silent = (pings: readonly Expected[]) =>
  pings.filter(({ isSilent }) => isSilent).map(({ mark, at }) => `${mark} ${at.toString()}`);

const work = (hours: number) => {
  const start = at('2026-11-16T08:00:00Z');
  return [entry(start.toString(), start.add({ hours }).toString())];
};

describe('a balance', () => {
  it('is told to the client’s people and the managers, to each in their working time, and noted', () => {
    const late = at('2026-11-18T19:00:00Z');
    const pings = expected('balance', { entries: work(10) }, client(), late);
    expect(inALine(pings)).toEqual([
      'dana 2026-11-01/50%/1 2026-11-18T19:00:00Z',
      'jonas 2026-11-01/50%/1 2026-11-19T08:00:00Z',
      'nora 2026-11-01/50%/1 2026-11-19T08:00:00Z',
    ]);
    expect(silent(pings)).toEqual(['2026-11-01/1 2026-11-18T19:00:00Z', '2026-12-01 2026-11-30T23:00:00Z']);
    expect(pings.find(({ isSilent }) => isSilent)).toMatchObject({
      recipient: { channel: 'acme-id' },
      details: { passed: ['50%'] },
    });
  });

  it('goes by when it was noted, and is not noted again', () => {
    const noted = [{ no: 1, at: at('2026-11-17T15:00:00Z'), passed: ['50%'] }];
    const pings = expected(
      'balance',
      { entries: work(11) },
      client({ members: [], audience: [] }),
      now,
      noted,
    );
    expect(inALine(pings)).toEqual(['nora 2026-11-01/50%/1 2026-11-17T15:00:00Z']);
    expect(silent(pings)).toHaveLength(1);
  });

  it('is told in the channel where that may show it, and to managers still', () => {
    const told = inALine(expected('balance', { entries: work(16) }, client({ audience: [channel] })));
    expect(told).toEqual([
      'acme 2026-11-01/80%/1 2026-11-18T15:00:00Z',
      'nora 2026-11-01/80%/1 2026-11-18T15:00:00Z',
    ]);
  });

  it('is told once to a manager who belongs to the client', () => {
    const told = inALine(expected('balance', { entries: work(10) }, client({ managers: [jonas] })));
    expect(told.filter((line) => line.startsWith('jonas'))).toHaveLength(1);
  });

  it('is not told to a client’s people who do not want to hear of it', () => {
    const told = inALine(expected('balance', { entries: work(10) }, client({ off: ['balance'] })));
    expect(told).toEqual(['nora 2026-11-01/50%/1 2026-11-18T15:00:00Z']);
  });

  it('is none where nothing was agreed', () => {
    const pings = expected('balance', { plans: [], entries: work(10) });
    expect(inALine(pings)).toEqual([]);
    expect(silent(pings)).toEqual(['2026-12-01 2026-11-30T23:00:00Z']);
  });
});

describe('hours that are lost', () => {
  const told = (but: Partial<ClientHours>, who = client({ members: [jonas], audience: [jonas] })) =>
    inALine(expected('expiring-hours', but, who));

  it('are told of seven days and one day before, in the client’s days and the reader’s working time', () => {
    expect(told({}).slice(0, 2)).toEqual([
      'jonas 2026-11-24 2026-11-24T08:00:00Z',
      'jonas 2026-11-30 2026-11-30T08:00:00Z',
    ]);
    const [week] = expected('expiring-hours', {}, client({ audience: [dana] }));
    expect(week?.at).toEqual(at('2026-11-24T14:00:00Z'));
    expect(week?.until).toEqual(at('2026-11-30T23:00:00Z'));
  });

  it('are told of on Friday where they end with the weekend', () => {
    // The 29th is a Sunday: hours that end with it are gone before anybody works again.
    const grants = [grant('2026-11-10', 5 * hour, { until: day('2026-11-30') })];
    const plans = [plan('2026-11-01', { kind: 'pack' })];
    expect(told({ plans, grants })).toEqual([
      'jonas 2026-11-23 2026-11-23T08:00:00Z',
      'jonas 2026-11-27 2026-11-27T15:00:00Z',
    ]);
  });

  it('of one day are one ping, which says up to when', () => {
    const plans = [plan('2026-11-01', { kind: 'pack' })];
    const grants = [
      grant('2026-11-10', hour, { until: day('2026-11-26') }),
      grant('2026-11-10', hour, { id: 2, until: day('2026-12-02') }),
    ];
    const pings = expected('expiring-hours', { plans, grants }, client({ audience: [jonas] }));
    expect(pings.map(({ mark, details }) => [mark, details?.on])).toEqual([
      ['2026-11-19', '2026-11-26'],
      ['2026-11-25', '2026-12-02'],
      ['2026-12-01', '2026-12-02'],
    ]);
  });

  it('are not told of before they came', () => {
    const plans = [plan('2026-11-01', { kind: 'pack' })];
    const grants = [grant('2026-11-17', hour, { until: day('2026-11-20') })];
    expect(told({ plans, grants })).toEqual(['jonas 2026-11-19 2026-11-19T08:00:00Z']);
  });

  it('are no matter of managers, nor of a client who does not want to hear of them', () => {
    expect(told({}, client({ members: [], audience: [] }))).toEqual([]);
    expect(told({}, client({ off: ['expiring-hours'] }))).toEqual([]);
  });
});

describe('a review that closes', () => {
  const told = (...approvals: string[]) =>
    inALine(
      expectedOfHours(
        client({ members: [jonas], audience: [channel], approvals: approvals.map(at) }),
        undefined,
        now,
      ),
    );

  it('is told to each member a day before', () => {
    expect(told('2026-11-19T23:00:00Z')).toEqual(['jonas 2026-11-19 2026-11-19T08:00:00Z']);
    expect(told('2026-11-19T14:00:00Z')).toEqual(['jonas 2026-11-18 2026-11-18T14:00:00Z']);
  });

  it('is told on the last working day where there is none between', () => {
    expect(told('2026-11-22T12:00:00Z')).toEqual(['jonas 2026-11-20 2026-11-20T15:00:00Z']);
  });

  it('is told once with another of the same day', () => {
    expect(told('2026-11-19T23:00:00Z', '2026-11-19T23:00:00Z')).toHaveLength(1);
  });
});
