import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { closePeriod } from '../../../src/db/hours/settling/closing.ts';
import { disputeLine } from '../../../src/db/hours/settling/disputes.ts';
import { noteHoursEvent } from '../../../src/db/hours/events.ts';
import { clientHoursPings, weekPings } from '../../../src/db/pings/sources/hours-pings.ts';
import { hoursAtWork } from '../../../src/schedule/hours-at-work.ts';
import { lookAt } from '../../../src/schedule/look.ts';
import { testDatabase } from '../../support/database.ts';
import { at } from '../hours/sample-hours.ts';
import { firstWeek, found, nextMonday, workedWeeks } from '../hours/worked-weeks.ts';

const { db } = await testDatabase();
let weeks: Awaited<ReturnType<typeof workedWeeks>>;
let count = 0;

/** A client with twenty hours a month, whose one member manages the agency; all are in Berlin. */
beforeEach(async () => {
  weeks = await workedWeeks(db, `agency-${(count += 1)}`);
});

const duties = {
  clients: [hoursAtWork, lookAt('clients', [clientHoursPings])],
  people: [lookAt('people', [weekPings])],
};

/** Does what is due at a moment. */
async function look(watched: keyof typeof duties, moment: string): Promise<void> {
  const { agency, inTx } = weeks;
  for (const duty of duties[watched])
    for (const chore of await inTx((tx) => duty(tx, agency.id, at(moment))))
      while ((await inTx((tx) => chore(tx, fail))) === 'more');
}

const fail = (error: unknown): never => {
  throw error;
};

/** Everything that was noted, in order: what was said, with its mark, and what was not. */
async function pings(kind: string): Promise<string[]> {
  const { inTx } = weeks;
  const { rows } = await inTx((tx) =>
    tx.execute<{ mark: string; said: boolean }>(
      sql`select mark, post_id is not null as said from pings where kind = ${kind} order by ping_id`,
    ),
  );
  return rows.map(({ mark, said }) => (said ? mark : `(${mark})`));
}

const works = (day: string, hours: number) => weeks.works(`${day}T07:00Z`, hours * 60);

describe('a balance', () => {
  it('is looked at once work was recorded, and told once', async () => {
    await look('clients', '2026-11-16T08:00Z');
    await works('2026-11-16', 10);
    await look('clients', '2026-11-17T08:00Z');
    expect(await pings('balance')).toEqual(['(2026-11-01/1)', '2026-11-01/50%/1']);
    await works('2026-11-17', 1);
    await look('clients', '2026-11-17T12:00Z');
    await look('clients', '2026-11-18T12:00Z');
    expect(await pings('balance')).toHaveLength(2);
  });

  it('is told again when it has recovered by two points, and not before', async () => {
    const entry = await works('2026-11-16', 10);
    await look('clients', '2026-11-17T08:00Z');
    await weeks.corrects(entry, { endedAt: at('2026-11-16T16:45Z') }, at('2026-11-17T09:00Z'));
    await look('clients', '2026-11-17T09:01Z');
    await works('2026-11-17', 0.25);
    await look('clients', '2026-11-17T10:00Z');
    expect(await pings('balance')).toEqual(['(2026-11-01/1)', '2026-11-01/50%/1']);
    await weeks.corrects(await lastRevision(), { endedAt: at('2026-11-16T16:00Z') }, at('2026-11-17T11:00Z'));
    await look('clients', '2026-11-17T11:01Z');
    await works('2026-11-18', 1);
    await look('clients', '2026-11-18T12:00Z');
    expect((await pings('balance')).slice(2)).toEqual([
      '(2026-11-01/2)',
      '(2026-11-01/3)',
      '2026-11-01/50%/3',
    ]);
  });

  const lastRevision = async () => {
    const { rows } = await weeks.inTx((tx) =>
      tx.execute<{ id: string }>(
        sql`select entry_id as id from time_entries where is_current and supersedes is not null`,
      ),
    );
    return Number(rows[0]?.id);
  };

  it('is told of a timer that runs, although nothing is written', async () => {
    await weeks.works('2026-11-17T00:00Z', 0, { endedAt: null });
    await look('clients', '2026-11-17T09:44Z');
    expect(await pings('balance')).toEqual([]);
    await look('clients', '2026-11-17T10:00Z');
    expect(await pings('balance')).toEqual(['(2026-11-01/1)', '2026-11-01/50%/1']);
  });

  it('that is passed at night is told in the morning, if it still is', async () => {
    const entry = await works('2026-11-16', 10);
    await look('clients', '2026-11-16T20:00Z');
    expect(await pings('balance')).toEqual(['(2026-11-01/1)']);
    await weeks.corrects(entry, { endedAt: at('2026-11-16T16:00Z') }, at('2026-11-16T20:30Z'));
    await look('clients', '2026-11-17T08:00Z');
    expect(await pings('balance')).toEqual(['(2026-11-01/1)', '(2026-11-01/2)']);
  });

  it('begins afresh with the month, for whom nobody works too', async () => {
    await works('2026-11-16', 10);
    await look('clients', '2026-11-17T08:00Z');
    await weeks.drawsUp(firstWeek, nextMonday);
    await look('clients', '2026-12-01T08:00Z');
    await weeks.works('2026-12-01T08:00Z', 600);
    await look('clients', '2026-12-02T08:00Z');
    expect((await pings('balance')).slice(2)).toEqual(['(2026-12-01/1)', '2026-12-01/50%/1']);
  });

  it('is told in the channel where it may show it, and to the manager', async () => {
    const { inTx, agency } = weeks;
    await inTx((tx) => tx.execute(sql`update clients set shows_hours = true`));
    await works('2026-11-16', 16);
    await look('clients', '2026-11-17T08:00Z');
    const { rows } = await inTx((tx) =>
      tx.execute(
        sql`select conversation, person_id as person from posts where kind = 'ping' order by person_id`,
      ),
    );
    expect(rows).toEqual([
      { conversation: expect.stringContaining('@'), person: agency.managerId },
      { conversation: expect.stringContaining('-channel'), person: null },
    ]);
  });

  it('is not shown to the client’s people who do not want to hear of it', async () => {
    const { inTx, client } = weeks;
    await inTx((tx) => tx.execute(sql`update people set is_manager = false`));
    await inTx((tx) =>
      tx.execute(sql`update clients set reminders = '{"off": ["balance"]}' where client_id = ${client.id}`),
    );
    await works('2026-11-16', 16);
    await look('clients', '2026-11-17T08:00Z');
    expect(await pings('balance')).toEqual(['(2026-11-01/1)']);
  });

  it('is looked at by two instances at once, and told once', async () => {
    await works('2026-11-16', 10);
    await Promise.all([1, 2, 3].map(() => look('clients', '2026-11-17T08:00Z')));
    expect(await pings('balance')).toEqual(['(2026-11-01/1)', '2026-11-01/50%/1']);
  });
});

describe('hours that expire', () => {
  it('are told of a week and a day before, month after month, though nobody works', async () => {
    const days = ['11-17', '11-23', '11-24', '11-30', '12-01', '12-24', '12-25', '12-31', '01-01', '01-25'];
    for (const day of days) await look('clients', `${day.startsWith('01') ? 2027 : 2026}-${day}T08:00Z`);
    expect(await pings('expiring-hours')).toEqual([
      '2026-11-24',
      '2026-11-30',
      '2026-12-25',
      '2026-12-31',
      '2027-01-25',
    ]);
  });

  it('are not told of once they are used', async () => {
    for (const day of ['16', '17', '18', '19']) await works(`2026-11-${day}`, 5);
    await look('clients', '2026-11-24T08:00Z');
    expect(await pings('expiring-hours')).toEqual([]);
  });
});

describe('a review that closes', () => {
  const key = () => ({ clientId: weeks.client.id, startsOn: firstWeek });

  beforeEach(async () => {
    await works('2026-11-17', 1);
    await weeks.drawsUp(firstWeek, nextMonday);
    await look('clients', '2026-11-25T16:00Z');
    expect(await pings('review-closing')).toEqual([]);
  });

  it('is told on its last day, once', async () => {
    await look('clients', '2026-11-26T08:00Z');
    await look('clients', '2026-11-26T09:00Z');
    expect(await pings('review-closing')).toEqual(['2026-11-26']);
  });

  it('is not told when it is over, however late it is looked at', async () => {
    await look('clients', '2026-11-27T08:00Z');
    expect(await pings('review-closing')).toEqual([]);
  });

  it('is not told when the client has approved it', async () => {
    const { inTx, agency } = weeks;
    await inTx((tx) => closePeriod(tx, agency.id, key(), agency.managerId, nextMonday));
    await look('clients', '2026-11-26T08:00Z');
    expect(await pings('review-closing')).toEqual([]);
  });

  it('is not told when they have objected to an entry', async () => {
    const { inTx, agency, statement } = weeks;
    const { lines } = await statement(firstWeek);
    const line = await found(Promise.resolve(lines[0]));
    const said = { by: agency.managerId, words: 'too long' };
    await inTx((tx) => disputeLine(tx, agency.id, key(), line, said, nextMonday));
    await look('clients', '2026-11-26T08:00Z');
    expect(await pings('review-closing')).toEqual([]);
  });
});

describe('a week that nobody has submitted', () => {
  const monday = '2026-11-23T08:00Z';

  it('is told when it is over, until it is drawn up', async () => {
    await look('people', '2026-11-17T08:00Z');
    await works('2026-11-18', 1);
    await look('people', '2026-11-20T15:00Z');
    expect(await pings('unsubmitted-week')).toEqual([]);
    await look('people', monday);
    await look('people', '2026-11-23T10:00Z');
    expect(await pings('unsubmitted-week')).toEqual(['2026-11-23']);
  });

  it('is not told once it is drawn up', async () => {
    await works('2026-11-18', 1);
    await look('people', '2026-11-23T11:00Z');
    await weeks.drawsUp(firstWeek, nextMonday);
    await look('people', '2026-11-24T08:00Z');
    expect(await pings('unsubmitted-week')).toEqual([]);
  });

  it('is not told when they have submitted it', async () => {
    const { inTx, agency, client } = weeks;
    await works('2026-11-18', 1);
    const submitted = { verb: 'week-submitted', clientId: client.id, by: agency.assistantId } as const;
    await inTx((tx) =>
      noteHoursEvent(tx, agency.id, { ...submitted, periodOn: firstWeek }, at('2026-11-20T15:00Z')),
    );
    await look('people', monday);
    expect(await pings('unsubmitted-week')).toEqual([]);
  });

  it('is told of what waits for being confirmed, and not of what was withdrawn', async () => {
    const entry = await works('2026-11-18', 1);
    await weeks.corrects(entry, { endedAt: at('2026-11-18T07:00Z') }, at('2026-11-18T09:00Z'));
    await look('people', '2026-11-20T08:00Z');
    await look('people', '2026-11-23T08:00Z');
    expect(await pings('unsubmitted-week')).toEqual([]);
    await weeks.works('2026-11-19T09:00Z', 60, { isProvisional: true });
    await weeks.inTx((tx) => tx.execute(sql`update people set next_look_at = 'epoch'`));
    await look('people', '2026-11-23T08:01Z');
    expect(await pings('unsubmitted-week')).toEqual(['2026-11-23']);
  });

  it('is told to nobody who is no assistant any more', async () => {
    await works('2026-11-18', 1);
    await weeks.inTx((tx) => tx.execute(sql`update people set is_assistant = false`));
    await look('people', monday);
    expect(await pings('unsubmitted-week')).toEqual([]);
  });
});
