import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/db/hours/accounts.ts';
import { postLate } from '../../../src/db/hours/review.ts';
import { closeDuePeriods, closePeriod } from '../../../src/db/hours/settling/closing.ts';
import { verifyChain } from '../../../src/db/hours/ledger.ts';
import { testDatabase } from '../../support/database.ts';
import { at, day } from './sample-hours.ts';
import {
  firstWeek,
  found,
  mondayAfter,
  nextMonday,
  secondWeek,
  thursdayNight,
  workedWeeks,
} from './worked-weeks.ts';

const { db } = await testDatabase();
const minutes = (count: number) => count * 60;

describe('drawing up', () => {
  it('writes every day of the work of a week that is over, rounded once', async () => {
    const { works, drawsUp, statement } = await workedWeeks(db, 'drawn');
    await works('2026-11-17T09:00Z', 50);
    await works('2026-11-18T22:30Z', 40);
    await works('2026-11-23T09:00Z', 60);
    expect(await drawsUp(firstWeek, nextMonday)).toBe(true);
    const { lines, status, exactSeconds, roundedSeconds } = await statement(firstWeek);
    expect(lines.map(({ on, ...line }) => [String(on), line.exactSeconds, line.roundedSeconds])).toEqual([
      ['2026-11-17', minutes(50), minutes(60)],
      ['2026-11-18', minutes(30), minutes(30)],
      ['2026-11-19', minutes(10), minutes(15)],
    ]);
    expect({ status, exactSeconds, roundedSeconds }).toEqual({
      status: 'in review',
      exactSeconds: minutes(90),
      roundedSeconds: minutes(105),
    });
  });

  it('waits for the end of the period, and happens once', async () => {
    const { works, drawsUp } = await workedWeeks(db, 'waiting');
    await works('2026-11-17T09:00Z', 60);
    expect(await drawsUp(firstWeek, at('2026-11-22T22:59:59Z'))).toBe(false);
    expect(await drawsUp(secondWeek, nextMonday)).toBe(false);
    const both = await Promise.all([drawsUp(firstWeek, nextMonday), drawsUp(firstWeek, nextMonday)]);
    expect(both.sort()).toEqual([false, true]);
  });

  it('leaves out what runs, what nobody has confirmed, and what was corrected', async () => {
    const { works, drawsUp, corrects, statement } = await workedWeeks(db, 'left-out');
    await works('2026-11-17T09:00Z', 60, { isProvisional: true });
    await works('2026-11-22T20:00Z', 0, { endedAt: null });
    const slip = await works('2026-11-18T09:00Z', 60);
    await corrects(slip, { endedAt: at('2026-11-18T09:30Z') }, nextMonday);
    await drawsUp(firstWeek, nextMonday);
    expect((await statement(firstWeek)).lines.map(({ exactSeconds }) => exactSeconds)).toEqual([minutes(30)]);
  });

  it('closes a week without work at once, behind those that are still in review', async () => {
    const { client, inTx, works, drawsUp, statement, agency } = await workedWeeks(db, 'idle');
    await works('2026-11-17T09:00Z', 60);
    await drawsUp(firstWeek, mondayAfter);
    await drawsUp(secondWeek, mondayAfter);
    expect((await statement(secondWeek)).status).toBe('in review');
    const key = { clientId: client.id, startsOn: secondWeek };
    expect(await inTx((tx) => closePeriod(tx, agency.id, key, agency.managerId, mondayAfter))).toBe(false);
    const first = { ...key, startsOn: firstWeek };
    expect(await inTx((tx) => closePeriod(tx, agency.id, first, agency.managerId, mondayAfter))).toBe(true);
    expect((await statement(firstWeek)).status).toBe('closed');
    expect((await statement(secondWeek)).status).toBe('closed');
    expect((await inTx((tx) => accountOf(tx, client.id)))?.closedOn).toEqual(day('2026-11-30'));
  });
});

describe('closing', () => {
  it('reckons the lots from what was drawn up, and notes what was used and is left', async () => {
    const { client, inTx, works, drawsUp, statement, agency } = await workedWeeks(db, 'closed');
    await works('2026-11-17T09:00Z', 50);
    await drawsUp(firstWeek, nextMonday);
    await inTx((tx) => closeDuePeriods(tx, agency.id, 'all', thursdayNight.subtract({ seconds: 1 })));
    expect((await statement(firstWeek)).status).toBe('in review');
    await inTx((tx) => closeDuePeriods(tx, agency.id, 'all', thursdayNight));
    expect(await statement(firstWeek)).toMatchObject({ status: 'closed', leftSeconds: 19 * 3600 });
    const lots = await inTx((tx) => tx.query.lots.findMany());
    expect(lots).toMatchObject([{ lotId: 'plan:2026-11-01', spent: 3600, seconds: 72_000 }]);
    expect((await inTx((tx) => accountOf(tx, client.id)))?.closedOn).toEqual(secondWeek);
  });

  it('closes the periods of several clients and weeks, however many instances do it', async () => {
    const { inTx, works, drawsUp, agency, client } = await workedWeeks(db, 'many');
    await works('2026-11-17T09:00Z', 60);
    await works('2026-11-24T09:00Z', 60);
    const later = at('2026-12-21T11:00Z');
    for (const week of ['2026-11-16', '2026-11-23', '2026-11-30']) await drawsUp(day(week), later);
    const end = later.add({ hours: 24 * 7 });
    await Promise.all([1, 2, 3].map(() => inTx((tx) => closeDuePeriods(tx, agency.id, 'all', end))));
    const periods = await inTx((tx) => tx.query.reviewPeriods.findMany());
    expect(periods.map(({ status, usedSeconds }) => [status, usedSeconds])).toEqual([
      ['closed', 3600],
      ['closed', 3600],
      ['closed', 0],
    ]);
    const events = await inTx((tx) => tx.query.hoursEvents.findMany());
    expect(events.filter(({ verb }) => verb === 'period-closed')).toHaveLength(3);
    expect((await found(inTx((tx) => accountOf(tx, client.id)))).closedOn).toEqual(day('2026-12-07'));
  });
});

describe('work that is recorded late', () => {
  it('goes into the open period, on from where rounding stands', async () => {
    const { inTx, works, drawsUp, entryOf, statement, agency, client } = await workedWeeks(db, 'late', {
      rounding: { direction: 'up', stepSeconds: 900, scope: 'task-day', minimumSeconds: 0 },
    });
    await works('2026-11-17T09:00Z', 10);
    await drawsUp(firstWeek, nextMonday);
    const late = await works('2026-11-17T12:00Z', 10);
    const entry = await entryOf(late);
    await inTx((tx) => postLate(tx, agency.id, entry, nextMonday));
    await drawsUp(secondWeek, mondayAfter);
    expect((await statement(secondWeek)).lines).toMatchObject([
      { on: day('2026-11-17'), exactSeconds: 600, roundedSeconds: 900, lineNo: 2 },
    ]);
    expect(await inTx((tx) => verifyChain(tx, client.id))).toEqual({ lines: 2, bad: null });
  });
});
