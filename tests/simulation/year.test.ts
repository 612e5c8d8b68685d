import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import {
  exactKinds,
  expectations,
  lineOf,
  surplus,
  wrongMornings,
  type Expectations,
} from './expectations.ts';
import { folkOf, type Folk } from './model/people.ts';
import { dateIn, works, type Slow } from './model/slow-time.ts';
import { pingsIn, stepsIn, type Observed } from './observed.ts';
import { play, type Played } from './the-year.ts';

const { url, db } = await testDatabase();

describe('in a year of an agency with 10 assistants and 150 clients in 24 zones', () => {
  let played: Played;
  let folk: Folk;
  let expected: Expectations;
  let observed: readonly Observed[];

  beforeAll(async () => {
    played = await play(db, url);
    folk = folkOf(played.town);
    expected = expectations(played.log, folk);
    observed = await pingsIn(url);
  }, 300_000);

  it('all happens that can happen, and nothing fails', () => {
    expect(played.faults).toEqual([]);
    const kinds = new Set(observed.map(({ kind }) => kind));
    for (const kind of [...exactKinds, 'unsubmitted-week', 'review-closing', 'balance', 'expiring-hours'])
      expect(kinds).toContain(kind);
    expect(new Set(expected.steps.map(({ verb }) => verb))).toEqual(new Set(['release', 'accept']));
    expect(observed.length).toBeGreaterThan(10_000);
  });

  it('every ping comes when one expects it who goes through all minutes: none is missing, none comes twice', () => {
    const foreseen = expected.said.map((saying) => lineOf(saying, saying.saidAt));
    const seen = observed.filter(({ kind }) => exactKinds.has(kind)).map((ping) => lineOf(ping, ping.at));
    const differences = { missing: surplus(foreseen, seen), unforeseen: surplus(seen, foreseen) };
    expect(differences).toEqual({ missing: [], unforeseen: [] });
  });

  it('tasks go back to the queue, and deliveries are accepted, by themselves exactly when they are to', async () => {
    const foreseen = expected.steps.map((step) => JSON.stringify(step)).sort();
    const seen = (await stepsIn(url)).map((step) => JSON.stringify(step)).sort();
    expect(seen).toEqual(foreseen);
  });

  it('nobody hears of anything in quiet hours, or when they do not work, unless it is urgent', () => {
    const urgent = new Set(
      played.log.flatMap(({ task, deed }) => (deed.verb === 'delegate' && deed.isUrgent ? String(task) : [])),
    );
    const atAnyHour = (ping: Observed) =>
      ['unclaimed', 'due-soon', 'overdue'].includes(ping.kind) && urgent.has(ping.subject);
    const said = observed.filter((ping) => ping.post !== null && !atAnyHour(ping));
    expect(said.filter(({ recipient, at }) => !works(timeOf(recipient), at))).toEqual([]);
  });

  it('what is said of hours is said at most once a day', () => {
    const daily = ['unsubmitted-week', 'review-closing', 'expiring-hours'];
    const days = observed
      .filter(({ kind, post }) => daily.includes(kind) && post !== null)
      .map(({ kind, subject, recipient, at }) =>
        [kind, subject, recipient, dateIn(timeOf(recipient), at)].join(' '),
      );
    expect(surplus(days, [...new Set(days)])).toEqual([]);
  });

  it('what comes to somebody within two minutes is one message, but for digests', () => {
    const said = observed.filter(({ kind, post }) => post !== null && !kind.endsWith('-digest'));
    for (const pings of Map.groupBy(said, ({ recipient }) => recipient).values()) {
      const messages = [...Map.groupBy(pings, ({ post }) => post).values()];
      const beginnings = messages.map((message) => message[0]?.at ?? 0);
      for (const message of messages)
        for (const { at } of message) expect(at - (message[0]?.at ?? 0)).toBeLessThanOrEqual(120);
      // The clock that was set back an hour goes through it twice.
      const gaps = beginnings.slice(1).map((at, nth) => Math.abs(at - (beginnings[nth] ?? 0)));
      expect(gaps.filter((gap) => gap < 120)).toEqual([]);
    }
  });

  it('a morning list says something if there is something to be said, and only then', () => {
    expect(wrongMornings(observed, expected)).toEqual([]);
  });

  function timeOf(recipient: string): Slow {
    if (recipient === folk.desk.id) return folk.desk.time;
    const channel = folk.clientEars.find(({ ear }) => ear.id === recipient);
    return channel?.ear.time ?? folk.ear(recipient).time;
  }
});
