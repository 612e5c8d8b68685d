import { describe, expect, it } from 'vitest';
import { clientById } from '../../../src/db/clients.ts';
import { lockAccount } from '../../../src/db/hours/accounts.ts';
import { readHours } from '../../../src/db/hours/balance.ts';
import { unansweredEvents } from '../../../src/db/hours/events.ts';
import { verifyChain } from '../../../src/db/hours/ledger.ts';
import { closePeriod } from '../../../src/db/hours/settling/closing.ts';
import { disputeLine, settleDispute } from '../../../src/db/hours/settling/disputes.ts';
import type { Temporal } from 'temporal-polyfill';
import { balanceOf } from '../../../src/domain/hours/balance-of.ts';
import { testDatabase } from '../../support/database.ts';
import { at, day } from './sample-hours.ts';
import { firstWeek, found, mondayAfter, nextMonday, secondWeek, workedWeeks } from './worked-weeks.ts';

const { db } = await testDatabase();
const hour = 3600;

/** A week with an hour on Tuesday and one on Wednesday that was drawn up. */
async function drawnWeek(name: string) {
  const weeks = await workedWeeks(db, name);
  const { agency, client, inTx } = weeks;
  const tuesday = await weeks.works('2026-11-17T09:00Z', 60);
  const wednesday = await weeks.works('2026-11-18T09:00Z', 60);
  await weeks.drawsUp(firstWeek, nextMonday);
  const key = { clientId: client.id, startsOn: firstWeek };
  const figures = async (now = nextMonday) => {
    const [hours] = await inTx((tx) => readHours(tx, [client.id], now));
    const { settledSeconds, availableSeconds, unapprovedSeconds } = balanceOf(
      await found(Promise.resolve(hours)),
      now,
    );
    return {
      settled: settledSeconds / hour,
      available: availableSeconds / hour,
      waiting: unapprovedSeconds / hour,
    };
  };
  return {
    ...weeks,
    tuesday,
    wednesday,
    figures,
    closes: () => inTx((tx) => closePeriod(tx, agency.id, key, agency.managerId, nextMonday)),
    disputes: async (lineNo: number) => {
      const { lines } = await weeks.statement(firstWeek);
      const line = await found(Promise.resolve(lines.find((one) => one.lineNo === lineNo)));
      const said = { by: agency.managerId, words: 'too long' };
      return inTx((tx) => disputeLine(tx, agency.id, key, line, said, nextMonday));
    },
    settles: (verb: 'kept' | 'waived', now: Temporal.Instant = nextMonday) =>
      inTx(async (tx) => {
        const account = await found(lockAccount(tx, client.id));
        const of = { account, client: await found(clientById(tx, client.id)) };
        const [raised] = await unansweredEvents(tx, client.id, 'disputed');
        const outcome = { verb, by: agency.managerId, words: 'because' };
        return settleDispute(tx, agency.id, of, await found(Promise.resolve(raised)), outcome, now);
      }),
    verified: () => inTx((tx) => verifyChain(tx, client.id)),
  };
}

const told = ({
  lines,
}: {
  lines: ReadonlyArray<{ lineNo: number; roundedSeconds: number; reverses: number | null }>;
}) => lines.map(({ lineNo, roundedSeconds, reverses }) => [lineNo, roundedSeconds / hour, reverses]);

describe('a correction', () => {
  it('of a period in review takes back the line and writes it anew, in the same period', async () => {
    const { tuesday, corrects, statement, figures, verified } = await drawnWeek('reviewed');
    await corrects(tuesday, { endedAt: at('2026-11-17T09:30Z') }, nextMonday);
    expect(told(await statement(firstWeek))).toEqual([
      [1, 1, null],
      [3, -1, 1],
      [4, 0.5, null],
      [2, 1, null],
    ]);
    expect(await figures()).toEqual({ settled: 20, available: 18.5, waiting: 1.5 });
    expect(await verified()).toEqual({ lines: 4, bad: null });
  });

  it('of a closed period leaves it as it is, and stands in the open one', async () => {
    const { tuesday, corrects, statement, closes, drawsUp, works, figures } = await drawnWeek('locked');
    await closes();
    await works('2026-11-23T09:00Z', 60);
    await corrects(tuesday, { endedAt: at('2026-11-17T09:30Z') }, nextMonday);
    expect(told(await statement(firstWeek))).toEqual([
      [1, 1, null],
      [2, 1, null],
    ]);
    expect(await figures()).toEqual({ settled: 18, available: 17.5, waiting: 0.5 });
    await drawsUp(secondWeek, mondayAfter);
    expect(told(await statement(secondWeek))).toEqual([
      [3, -1, 1],
      [4, 0.5, null],
      [5, 1, null],
    ]);
  });

  it('can take all of it back, and more than was worked since', async () => {
    const { tuesday, wednesday, corrects, closes, figures, drawsUp, inTx, agency, client } =
      await drawnWeek('withdrawn');
    await closes();
    for (const [id, startedAt] of [
      [tuesday, at('2026-11-17T09:00Z')],
      [wednesday, at('2026-11-18T09:00Z')],
    ] as const)
      await corrects(id, { startedAt, endedAt: startedAt }, nextMonday);
    expect(await figures()).toMatchObject({ available: 20 });
    await drawsUp(secondWeek, mondayAfter);
    const key = { clientId: client.id, startsOn: secondWeek };
    await inTx((tx) => closePeriod(tx, agency.id, key, agency.managerId, mondayAfter));
    expect(await figures(mondayAfter)).toEqual({ settled: 20, available: 20, waiting: 0 });
  });

  it('of what nobody has drawn up leaves no line', async () => {
    const { works, corrects, verified, inTx } = await drawnWeek('fresh');
    const id = await works('2026-11-23T09:00Z', 60);
    await corrects(id, { endedAt: at('2026-11-23T09:30Z') }, nextMonday);
    expect(await verified()).toEqual({ lines: 2, bad: null });
    const posts = await inTx((tx) => tx.query.posts.findMany());
    expect(posts.filter(({ kind }) => kind === 'hours')).toHaveLength(1);
  });

  it('is of one entry once', async () => {
    const { tuesday, corrects, verified } = await drawnWeek('twice');
    const entry = { endedAt: at('2026-11-17T09:30Z') };
    const both = await Promise.all([1, 2].map(() => corrects(tuesday, entry, nextMonday)));
    expect(both.filter((corrected) => corrected !== undefined)).toHaveLength(1);
    expect((await verified()).lines).toBe(4);
  });
});

describe('a dispute', () => {
  it('pauses its line alone', async () => {
    const { disputes, closes, figures, statement } = await drawnWeek('paused');
    expect(await disputes(1)).toBe(true);
    expect(await disputes(1)).toBe(false);
    await closes();
    expect(await figures()).toEqual({ settled: 19, available: 18, waiting: 1 });
    const { status, lines, leftSeconds } = await statement(firstWeek);
    expect({ status, left: leftSeconds }).toEqual({ status: 'closed', left: 18 * hour });
    expect(lines.map(({ dispute }) => dispute)).toEqual(['open', null]);
  });

  it.each([
    ['kept', { settled: 18, available: 18, waiting: 0 }],
    ['waived', { settled: 19, available: 19, waiting: 0 }],
  ] as const)('is %s while the period is in review', async (verb, after) => {
    const { disputes, settles, closes, figures, verified } = await drawnWeek(`in-review-${verb}`);
    await disputes(1);
    expect(await settles(verb)).toBe(true);
    await closes();
    expect(await figures()).toEqual(after);
    expect((await verified()).bad).toBeNull();
  });

  it('that is kept after the period closed holds nothing any more', async () => {
    const { disputes, settles, closes, figures } = await drawnWeek('kept-late');
    await disputes(1);
    await closes();
    await settles('kept', mondayAfter);
    expect(await figures()).toEqual({ settled: 18, available: 18, waiting: 0 });
  });

  it('that is waived after the period closed gives the time back in the open one', async () => {
    const { disputes, settles, closes, statement, drawsUp, figures } = await drawnWeek('waived-late');
    await disputes(1);
    await closes();
    await settles('waived');
    expect((await figures()).available).toBe(19);
    await drawsUp(secondWeek, mondayAfter);
    const second = await statement(secondWeek);
    expect(told(second)).toEqual([[3, -1, 1]]);
    expect(second.lines[0]).toMatchObject({ on: day('2026-11-17'), reason: 'because' });
  });

  it('ends with the correction of its entry', async () => {
    const { disputes, tuesday, corrects, closes, figures, statement } = await drawnWeek('set-right');
    await disputes(1);
    await closes();
    await corrects(tuesday, { endedAt: at('2026-11-17T09:15Z') }, nextMonday);
    expect((await statement(firstWeek)).lines[0]?.dispute).toBe('corrected');
    expect((await figures()).available).toBe(18.75);
  });
});
