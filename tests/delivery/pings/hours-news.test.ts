import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { privateTo } from '../../../src/cards/audience.ts';
import { pingsCard } from '../../../src/cards/pings/pings-card.ts';
import { plainText } from '../../../src/chat/plain-text.ts';
import { grantHours } from '../../../src/db/hours/plans.ts';
import { closePeriod } from '../../../src/db/hours/settling/closing.ts';
import { personById } from '../../../src/db/people.ts';
import { hoursPingNews } from '../../../src/delivery/pings/hours-news.ts';
import { locales, type Locale } from '../../../src/domain/locale.ts';
import type { Ping } from '../../../src/domain/pings/ping.ts';
import { at, day } from '../../db/hours/sample-hours.ts';
import { firstWeek, found, mondayAfter, secondWeek, workedWeeks } from '../../db/hours/worked-weeks.ts';
import { testDatabase } from '../../support/database.ts';
import { withoutMarks } from '../../support/reading.ts';

const { db } = await testDatabase();
let weeks: Awaited<ReturnType<typeof workedWeeks>>;
let name: string;
let count = 0;

/** A client with twenty hours a month, whose one member manages the agency; all are in Berlin. */
beforeEach(async () => {
  name = `Acme ${(count += 1)}`;
  weeks = await workedWeeks(db, name);
});

interface Reading {
  readonly now: Temporal.Instant;
  readonly details?: Ping['details'];
  readonly locale?: Locale;
  /** The channel of the client, unless it is told to somebody. */
  readonly to?: string;
}

/** What a ping says at a moment, line by line, its buttons in brackets. */
async function says(
  kind: keyof typeof hoursPingNews,
  { now, details = {}, locale = 'en', to }: Reading,
): Promise<string[]> {
  const { inTx, client } = weeks;
  const recipient = to === undefined ? { channel: 'acme' } : { person: to };
  const subject = kind === 'unsubmitted-week' ? (to ?? '') : client.id;
  const ping: Ping = { id: 1, kind, subject, recipient, mark: 'x', at: now, clientId: client.id, details };
  const audience = privateTo({ locale, timeZone: 'Europe/Berlin' }, now, 'slack');
  const card = await inTx(async (tx) => {
    const reader = to === undefined ? undefined : await found(personById(tx, to));
    return pingsCard(1, [{ kind, ...(await hoursPingNews[kind](tx, ping, audience, reader)) }], audience);
  });
  return withoutMarks(plainText(card)).replaceAll('\u2009', ' ').split('\n');
}

const tuesday = at('2026-11-17T18:00Z');
const works = (hours: number, on = '2026-11-17') => weeks.works(`${on}T00:00Z`, hours * 60);

describe('a balance', () => {
  it('is told as it is now', async () => {
    await works(10.5);
    expect((await says('balance', { now: tuesday }))[0]).toBe(
      `${name} has used 52% of its hours: 10 h 30 min of 20 h. Still available: 9 h 30 min.`,
    );
  });

  it('that is used up says so, and offers the client nothing to use', async () => {
    await works(16);
    await works(4, '2026-11-16');
    const lines = await says('balance', { now: tuesday });
    expect(lines[0]).toBe(`${name} has used all of its hours.`);
    expect(lines.join('\n')).not.toContain('[Delegate]');
  });

  it('of hours that are gone says that there are none', async () => {
    const pack = { kind: 'pack', seconds: 36_000, packDays: 20 } as const;
    name = `Acme ${(count += 1)}`;
    weeks = await workedWeeks(db, name, { ...pack, from: day('2026-11-16') });
    expect((await says('balance', { now: at('2026-12-10T09:00Z') }))[0]).toBe(
      `${name} has no hours at present.`,
    );
  });
});

describe('hours that expire', () => {
  it('are named with their days, those of one day together', async () => {
    const { inTx, agency, client } = weeks;
    for (const days of [9, 14, 14])
      await inTx((tx) =>
        grantHours(
          tx,
          agency.id,
          client,
          { kind: 'grant', seconds: 3600, why: 'welcome', days },
          agency.managerId,
          tuesday,
        ),
      );
    expect((await says('expiring-hours', { now: tuesday, details: { on: '2026-12-01' } }))[0]).toBe(
      `${name} loses 1 h after Wed, Nov 25, 2026 unless they are used. ${name} loses 22 h after Mon, Nov 30, 2026 unless they are used.`,
    );
  });

  it('are named no more once they are used, or over', async () => {
    const over = [`Of the hours of ${name} nothing expires soon any more.`];
    const details = { on: '2026-12-01' };
    expect((await says('expiring-hours', { now: at('2026-12-01T09:00Z'), details })).slice(0, 1)).toEqual(
      over,
    );
    await works(16);
    await works(4, '2026-11-16');
    expect((await says('expiring-hours', { now: tuesday, details })).slice(0, 1)).toEqual(over);
  });
});

describe('a review that closes', () => {
  it('names every period that closes by then, and what can be done about the oldest', async () => {
    const { agency, client, inTx } = weeks;
    await works(1);
    await works(2, '2026-11-24');
    for (const week of [firstWeek, secondWeek]) await weeks.drawsUp(week, mondayAfter);
    const reading = { now: mondayAfter, details: { at: '2026-12-03T23:00:00Z' } };
    const closing = (days: string) =>
      `Until Thu, Dec 3, 11:59 PM you can approve the hours of ${name} for ${days}, or dispute single entries. After that they count as approved.`;
    const lines = await says('review-closing', reading);
    expect(lines[0]).toBe([closing('Nov 16 – 22, 2026'), closing('Nov 23 – 29, 2026')].join(' '));
    expect(lines.join('\n')).toContain('[Approve]');

    const key = { clientId: client.id, startsOn: firstWeek };
    await inTx((tx) => closePeriod(tx, agency.id, key, agency.managerId, mondayAfter));
    expect((await says('review-closing', reading))[0]).toBe(closing('Nov 23 – 29, 2026'));
    const other = { ...key, startsOn: secondWeek };
    await inTx((tx) => closePeriod(tx, agency.id, other, agency.managerId, mondayAfter));
    expect((await says('review-closing', reading))[0]).toBe(
      `The hours of ${name} no longer wait for a review.`,
    );
  });
});

describe('a week that is over', () => {
  const monday = at('2026-11-23T08:00Z');

  it('can be submitted there, until it was', async () => {
    const to = weeks.agency.assistantId;
    await works(1);
    const lines = await says('unsubmitted-week', { now: monday, to });
    expect(lines[0]).toBe(
      `Please submit your hours: ${name} (Nov 16 – 22, 2026). What is not submitted by Mon, Nov 23, 12:00 PM goes to the client as it is.`,
    );
    expect(lines[1]).toContain('[Submit week]');
    await weeks.drawsUp(firstWeek, at('2026-11-23T11:00Z'));
    expect((await says('unsubmitted-week', { now: monday, to }))[0]).toBe(
      'There are no hours left that you would have to submit.',
    );
  });
});

describe.each(locales)('in %s', (locale) => {
  it('each kind names the client and its figures', async () => {
    await works(10.5);
    await weeks.drawsUp(firstWeek, mondayAfter);
    await works(1, '2026-11-24');
    const [now, to] = [mondayAfter, weeks.agency.assistantId];
    const said = [
      await says('balance', { now, locale }),
      await says('expiring-hours', { now, locale, details: { on: '2026-12-01' } }),
      await says('review-closing', { now, locale, details: { at: '2026-12-03T23:00:00Z' } }),
      await says('unsubmitted-week', { now, locale, to }),
    ].map(([first]) => first ?? '');
    for (const sentence of said) expect(sentence).toContain(name);
    for (const [index, figure] of ['57', '8', '22', '29'].entries()) expect(said[index]).toContain(figure);
  });
});
