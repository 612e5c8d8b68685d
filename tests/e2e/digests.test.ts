import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import type { Player, Seen } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf, withoutMarks } from '../support/reading.ts';
import { passTo, stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';

const desk = await startDesk();
const { acme, dispatch, qamar, team } = desk.channels;
const { nora, sara, layla, dana, jonas, omar } = desk.people;
const { claimed, submitted } = stagesOn(desk);

const at = (text: string) => Temporal.Instant.from(text);

/** Lets time pass, and what is due be done and delivered. */
const comes = (moment: string) => passTo(desk, at(moment));

const numberOf = ({ number }: { readonly number: number }): string => `#${number}`;
const wordsOf = (message: Seen): string =>
  withoutMarks(textOf(message)).replaceAll(/[\u00A0\u202F\u2009]/g, ' ');
const saysIn = (channel: string, words: string): number =>
  desk.messagesIn(channel).filter((message) => wordsOf(message).includes(words)).length;

/** The week of Nov 16 to 22, of which all is done on its Sunday: 1 h 30 min of work, a question, a delivery. */
let asked: Awaited<ReturnType<typeof claimed>>;
let delivered: Awaited<ReturnType<typeof submitted>>;
beforeAll(async () => {
  await nora.types(team, '/desk plan Acme Travel 20h monthly');
  // Some platforms tell somebody’s language and zone only when they do something.
  await jonas.types(acme, '/tasks');
  asked = await claimed('Book a hotel in Rome');
  await sara.presses(asked.mine, 'Start timer');
  desk.clock.now = desk.clock.now.add({ minutes: 90 });
  await sara.opens(await sara.sees(sara.direct, asked.title, 'Timer:'), 'Stop timer');
  await sara.submits({ memo: 'Compared hotels' });
  delivered = await submitted('Sort the mail');
  await sara.opens(asked.mine, 'Ask client');
  await sara.submits({ words: 'With breakfast?' });
});

const digest = (person: Player, ...words: string[]) => person.sees(person.direct, ...words);

const managerDigest = async (): Promise<string> => {
  const [found] = await query<{ id: string }>(
    desk,
    `select digest_id as id from digests where kind = 'manager-digest'`,
  );
  return String(found?.id);
};

describe('on Monday at nine', () => {
  it('by the clocks of each, a client’s people are told of their week, and not before', async () => {
    await comes('2026-11-23T07:59:59Z');
    expect(saysIn(jonas.direct, 'Acme Travel: Woche vom')).toBe(0);
    await comes('2026-11-23T08:00:00Z');
    const german = wordsOf(await digest(jonas, 'Acme Travel: Woche vom'));
    expect(german).toContain('In der Woche verbraucht: 1 Std. 30 Min.');
    expect(saysIn(dana.direct, 'Acme Travel: week of')).toBe(0);
    await sara.types(sara.direct, `/time log ${asked.number} 30m yesterday Called the hotel`);
    await comes('2026-11-23T14:00:00Z');
    const english = await digest(dana, 'Acme Travel: week of');
    expect(wordsOf(english)).toContain('Used in the week: 1 h 30 min');
    expect(wordsOf(english)).toContain('Available: 18 h 30 min');
    expect(wordsOf(english)).toContain('18 h 30 min expire after Mon, Nov 30, 2026.');
    expect(wordsOf(english)).toContain('Week from · Used · Left');
    expect(wordsOf(english)).toContain(`${delivered.title}: delivered, and not accepted yet`);
    expect(wordsOf(english)).toContain(`${asked.title}: a question to answer`);
    expect(buttonsOf(english)).toEqual(['Hours', 'Delegate', 'My tasks', 'Not now …']);
    expect(saysIn(acme, 'week of')).toBe(0);
  });

  it('a client of whom nothing is to be said is told nothing', () => {
    expect(desk.messagesIn(omar.direct).filter((message) => firstLineOf(message).includes('Qamar'))).toEqual(
      [],
    );
    expect(saysIn(qamar, '2026')).toBe(0);
  });

  it('an assistant is told of their own week, and can submit it there', async () => {
    const own = await digest(sara, 'Your week of', '1 h 30 min');
    expect(wordsOf(own)).toContain('Acme Travel');
    expect(buttonsOf(own)).toEqual(['Submit week', 'My tasks', 'Not now …']);
    expect(wordsOf(own)).not.toContain('Available');
    expect(saysIn(layla.direct, 'أسبوعك')).toBe(0);
  });

  it('a manager is told of every client and every assistant, with all clients in a file', async () => {
    const whole = await digest(nora, 'The desk in the week of');
    expect(wordsOf(whole)).toContain('sara: 1 h 30 min; 2 tasks in hand');
    expect(wordsOf(whole)).toMatch(/Acme Travel.*18:30:00.*1:30:00/);
    expect(wordsOf(whole)).toContain('2 tasks were claimed');
    expect(buttonsOf(whole)).toEqual(['All clients', 'Not now …']);

    expect(wordsOf(await nora.presses(whole, 'All clients'))).toContain('All clients in the week of Nov 16');
    const pressed = await desk.forge.press(nora, dispatch, 'digest-file', await managerDigest());
    const [address = ''] = /http\S+\/digests\/[\w-]{43}\.csv/.exec(pressed.fallback) ?? [];
    const file = await fetch(address);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename=clients-2026-11-16.csv');
    expect((await file.text()).split('\r\n')).toEqual([
      'Client,Available,Settled,Used,Per week,Overdue',
      'Acme Travel,18:30:00,20:00:00,1:30:00,0:22:30,0',
      'Qamar Travel,,,0:00:00,0:00:00,0',
      '',
    ]);
  });

  it('whoever is no manager gets no file of it', async () => {
    const forged = await desk.forge.press(dana, acme, 'digest-file', await managerDigest());
    expect(forged.fallback).not.toContain('/digests/');
    expect(textOf(forged)).toContain('You are not among those who may');
  });

  it('nobody is told twice', async () => {
    await comes('2026-11-23T14:10:00Z');
    await comes('2026-11-24T14:00:00Z');
    expect(saysIn(dana.direct, 'Acme Travel: week of')).toBe(1);
    expect(saysIn(sara.direct, 'Your week of')).toBe(1);
    expect(saysIn(nora.direct, 'The desk in the week of')).toBe(1);
  });

  it('buttons lead on from a digest', async () => {
    const english = await digest(dana, 'Acme Travel: week of');
    expect(wordsOf(await dana.presses(english, 'Hours'))).toContain('Hours of Acme Travel');
    expect(wordsOf(await dana.presses(english, 'My tasks'))).toContain(numberOf(asked));
  });
});

describe('in the morning', () => {
  it('an assistant is told of what is due and what was answered', async () => {
    const { number } = await claimed('Call the airline by tomorrow 10am');
    await dana.opens(await dana.sees(acme, asked.title, 'asks:'), 'Answer');
    await dana.submits({ words: 'Yes, please' });
    await comes('2026-11-25T07:59:59Z');
    expect(saysIn(sara.direct, 'Your list for Wed')).toBe(0);
    await comes('2026-11-25T08:00:00Z');
    const list = wordsOf(await sara.sees(sara.direct, 'Your list for Wed, Nov 25, 2026'));
    expect(list).toMatch(new RegExp(`Due today\\n.*#${number} · Call the airline .*, due Wed, Nov 25`));
    expect(list).toMatch(new RegExp(`Answered since\\n.*${asked.title}`));
  });

  it('nobody is told of nothing', () => {
    expect(saysIn(layla.direct, '2026')).toBe(0);
  });
});

describe('what was corrected afterwards', () => {
  it('is said in the next digest, and the figures of the last one stay', async () => {
    const before = wordsOf(await digest(dana, 'Acme Travel: week of'));
    await comes('2026-11-30T14:00:00Z');
    const next = await digest(dana, 'Acme Travel: week of Nov 23');
    expect(wordsOf(next)).toMatch(
      /Corrected since: the week of Nov 16\s–\s22, 2026 was 1 h 30 min, now 2 h\./,
    );
    const [first] = desk
      .messagesIn(dana.direct)
      .filter((message) => wordsOf(message).includes('week of Nov 16'));
    expect(first && wordsOf(first)).toBe(before);
  });
});

describe('where a client’s channel may show hours', () => {
  it('the digest is there for all, and in nobody’s direct messages', async () => {
    await query(desk, `update clients set shows_hours = true where name = 'Acme Travel'`);
    const count = saysIn(dana.direct, 'Acme Travel: week of');
    await comes('2026-12-07T14:00:00Z');
    expect(wordsOf(await dana.sees(acme, 'Acme Travel: week of'))).toContain('Nov 30');
    expect(saysIn(dana.direct, 'Acme Travel: week of')).toBe(count);
  });
});
