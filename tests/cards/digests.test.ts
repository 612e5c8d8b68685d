import { describe, expect, it } from 'vitest';
import { privateTo } from '../../src/cards/audience.ts';
import { assistantDigest } from '../../src/cards/digests/assistant-digest.ts';
import { clientDigest } from '../../src/cards/digests/client-digest.ts';
import { managerDigest } from '../../src/cards/digests/manager-digest.ts';
import { morningList } from '../../src/cards/digests/morning-list.ts';
import { pingsCard, type Told } from '../../src/cards/pings/pings-card.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { limits } from '../../src/chat/slack/limits.ts';
import { render as renderForSlack } from '../../src/chat/slack/render.ts';
import { render as renderForTeams } from '../../src/chat/teams/render.ts';
import type {
  AssistantFigures,
  ClientFigures,
  ManagerFigures,
  MorningFigures,
} from '../../src/domain/digests/figures.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { at, day } from '../db/hours/sample-hours.ts';

const week = { weekOn: day('2026-11-16'), madeAt: at('2026-11-23T08:00:00Z') };
const readerOf = (locale: Locale) => privateTo({ locale, timeZone: 'Europe/Berlin' }, week.madeAt, 'slack');
const message = (told: Told, locale: Locale) =>
  pingsCard(1, [{ ...told, kind: 'client-digest' }], readerOf(locale));

const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => of(i));
const nameOf = (index: number) => `Hartmann, Lindqvist & Partner ${index}`;

const desk: ManagerFigures = {
  of: 'manager',
  clients: many(150, (index) => ({
    clientId: `client-${index}`,
    name: nameOf(index),
    left: { availableSeconds: 123_456 + index, settledSeconds: 234_567 },
    usedSeconds: 45_678 + index,
    workedSeconds: 45_678 + index,
    weeklySeconds: 41_234,
    overdue: 150 - index,
  })),
  assistants: many(10, (index) => ({ name: `Assistant ${index}`, held: 7, workedSeconds: 123_456 })),
  unclaimed: {
    claimed: 210,
    medianSeconds: 1234,
    longestSeconds: 98_765,
    open: 12,
    longestOpenSeconds: 4321,
  },
  corrections: many(20, (index) => ({
    of: nameOf(index),
    startsOn: '2026-11-09',
    wasSeconds: 36_000,
    isSeconds: 34_200,
  })),
};

const client: ClientFigures = {
  of: 'client',
  clientName: 'Acme Travel',
  usedSeconds: 36_000,
  left: { availableSeconds: 12_345, settledSeconds: 23_456 },
  usedUpOn: '2026-12-04',
  expiring: [{ seconds: 3600, lastOn: '2026-11-30' }],
  delivered: many(20, (index) => ({
    task: index + 1,
    title: 'Book flights to Oslo, with a hotel near the fair',
  })),
  waiting: [
    { task: 31, title: 'Sort the mail', for: 'answer' },
    { task: 32, title: 'Plan the fair', for: 'acceptance' },
    { task: 33, title: 'Water the plants', for: 'more-time' },
  ],
  reviews: [{ startsOn: '2026-11-09', endsOn: '2026-11-16', approveBy: '2026-11-26T23:00:00Z' }],
  weeks: many(8, (index) => ({
    startsOn: week.weekOn.subtract({ weeks: 7 - index }).toString(),
    usedSeconds: 3600 * index,
    workedSeconds: 3600 * index,
    leftSeconds: 72_000 - 3600 * index,
  })),
  corrections: [{ startsOn: '2026-11-09', wasSeconds: 36_000, isSeconds: 34_200 }],
};

describe.each(locales)('in %s', (locale) => {
  it('150 clients fit into one message of each platform, as a table of the most pressing', () => {
    const card = message(managerDigest(desk, { ...week, digestId: 7 }, readerOf(locale)), locale);
    const { blocks } = renderForSlack(card);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(limits.message.serialised);
    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
    const drawn = JSON.stringify(renderForTeams(card));
    for (const shown of [JSON.stringify(blocks), drawn]) {
      for (const index of [0, 24]) expect(shown).toContain(nameOf(index));
      expect(shown).not.toContain(nameOf(25));
      expect(shown).toContain('digest-file');
      expect(shown).toContain('not-now');
    }
  });

  it('a client’s week is one message with a chart and its figures in a table', () => {
    const card = message(clientDigest(client, { ...week, clientId: 'acme' }, readerOf(locale)), locale);
    const { blocks } = renderForSlack(card);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(limits.message.serialised);
    expect(blocks.map(({ type }) => type)).toEqual(expect.arrayContaining(['data_visualization', 'table']));
    const drawn = JSON.stringify(renderForTeams(card));
    expect(drawn).toContain('Chart.VerticalBar.Grouped');
    expect(drawn).toContain('"Table"');
    expect(drawn).toContain('not-now');
  });
});

it('a client’s week says what was corrected since, and what waits', () => {
  const text = plainText(message(clientDigest(client, { ...week, clientId: 'acme' }, readerOf('en')), 'en'));
  expect(text).toMatch(/Corrected since: the week of Nov 9\s–\s15, 2026 was 10 h, now 9 h 30 min\./);
  expect(text).toContain('At the pace of the last 4 weeks, used up on Fri, Dec 4, 2026.');
  expect(text).toContain('1 h expire after Mon, Nov 30, 2026.');
  expect(text).toContain('and 8 more');
  expect(text).toContain('These 4 wait for you:');
  expect(text).toContain('#33 · Water the plants: more time was asked for');
  expect(text).toMatch(/Hours of Nov 9\s–\s15, 2026: to be approved by Fri, Nov 27, 12:00 AM/);
});

it('a desk’s week says how many clients are not shown', () => {
  const text = plainText(message(managerDigest(desk, { ...week, digestId: 7 }, readerOf('en')), 'en'));
  expect(text).toContain('and 125 more clients');
  expect(text).toContain(`Corrected since: ${nameOf(0)}, the week of Nov 9`);
});

describe('an assistant’s week', () => {
  const unsubmitted = many(6, (index) => ({
    clientId: `client-${index}`,
    clientName: `Client ${index}`,
    startsOn: '2026-11-16',
    endsOn: '2026-11-23',
    submitBy: '2026-11-23T11:00:00Z',
  }));
  const own: AssistantFigures = {
    of: 'assistant',
    workedSeconds: 5400,
    clients: [{ clientName: 'Acme Travel', seconds: 5400 }],
    due: [
      { task: 5, title: 'Sort the mail', clientName: 'Acme Travel', due: '2026-11-24T16:00:00Z' },
      { task: 4, title: 'Plan the fair', clientName: 'Acme Travel', due: '2026-11-20T16:00:00Z' },
    ],
    unsubmitted,
    corrections: [],
  };
  const labels = (figures: AssistantFigures) =>
    assistantDigest(figures, week, readerOf('en')).buttons?.map(({ label, value }) => `${label} (${value})`);

  it('has a button for each week to submit, which names the client where there are several', () => {
    expect(labels({ ...own, unsubmitted: unsubmitted.slice(0, 1) })).toEqual([
      'Submit week (client-0:2026-11-16)',
      'My tasks ()',
    ]);
    expect(labels(own)).toHaveLength(5);
    expect(labels(own)?.[3]).toBe('Submit week: Client 3 (client-3:2026-11-16)');
  });

  it('says what is overdue, and what is due', () => {
    const lines = plainText(message(assistantDigest(own, week, readerOf('en')), 'en')).split('\n');
    expect(lines.slice(3, 7)).toEqual([
      'Overdue',
      '• #4 · Plan the fair (Acme Travel), due Fri, Nov 20, 5:00 PM',
      'Due this week:',
      '• #5 · Sort the mail (Acme Travel), due Tue, Nov 24, 5:00 PM',
    ]);
  });
});

describe('a morning’s list', () => {
  const figures: MorningFigures = {
    of: 'morning',
    tasks: many(17, (index) => ({
      task: index + 1,
      title: 'Sort the mail',
      clientName: 'Acme Travel',
      due: index < 2 ? '2026-11-20T16:00:00Z' : null,
      why: index < 2 ? ('overdue' as const) : ('changes' as const),
    })),
  };
  const told = morningList(figures, day('2026-11-23'), new Set([2]), readerOf('en'));

  it('is whole beside other pings too, and marks what is done', () => {
    const pings = [
      { kind: 'overdue', text: 'Something else' } as const,
      { kind: 'morning-list', ...told } as const,
    ];
    const lines = plainText(pingsCard(1, pings, readerOf('en'))).split('\n');
    expect(lines.slice(1, 6)).toEqual([
      'Your list for Mon, Nov 23, 2026',
      'Overdue',
      '• #1 · Sort the mail (Acme Travel), due Fri, Nov 20, 5:00 PM',
      '• ✓ #2 · Sort the mail (Acme Travel), due Fri, Nov 20, 5:00 PM, done',
      'Sent back with changes',
    ]);
    expect(lines).toContain('and 2 more');
  });
});
