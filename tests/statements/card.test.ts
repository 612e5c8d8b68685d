import { expect, it } from 'vitest';
import { privateTo } from '../../src/cards/audience.ts';
import { statementCard } from '../../src/cards/hours/statement-card.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import type { StatementLine } from '../../src/domain/hours/statement.ts';
import { at, day } from '../db/hours/sample-hours.ts';

const line = (lineNo: number, more: Partial<StatementLine> = {}): StatementLine => ({
  lineNo,
  entryId: lineNo,
  on: day('2026-11-16'),
  startedAt: at('2026-11-16T09:00Z'),
  endedAt: at('2026-11-16T10:00:05Z'),
  person: { id: 'sara', name: 'Sara', accounts: {} },
  task: 7,
  title: 'Book flights',
  memo: null,
  source: 'timer',
  exactSeconds: 3605,
  roundedSeconds: 4500,
  reverses: null,
  reason: null,
  dispute: null,
  ...more,
});

const card = (lines: readonly StatementLine[], leftSeconds: number | null = null) => {
  const period = { startsOn: day('2026-11-16'), endsOn: day('2026-11-23') };
  const sums = { exactSeconds: 3605 * lines.length, roundedSeconds: 4500 * lines.length, leftSeconds };
  const named = { clientId: 'acme', clientName: 'Acme', timeZone: 'UTC', period };
  const statement = { ...named, ...sums, status: 'closed', lines } as const;
  const links = { address: 'https://desk.example/statements/key', expiresAt: at('2026-11-24T09:00Z') };
  const audience = privateTo({ locale: 'en', timeZone: 'UTC' }, at('2026-11-23T09:00Z'), 'slack');
  return plainText(statementCard({ statement, links, previous: undefined, next: undefined }, audience));
};

it('marks what was logged by hand, taken back or disputed', () => {
  const text = card([
    line(1, { memo: 'Compared fares', source: 'manual', dispute: 'waived' }),
    line(2, { reverses: 1, reason: 'Wrong task', exactSeconds: -3605, roundedSeconds: -4500 }),
    line(3, { dispute: 'open' }),
  ]);
  expect(text).toContain('Compared fares · logged by hand · disputed, then waived · 1:00:05 · 1:15:00');
  expect(text).toContain('takes back line 1: “Wrong task” · −1:00:05 · −1:15:00');
  expect(text).toContain('#7 · Book flights · disputed · 1:00:05');
});

it('shows twenty lines and counts the others, which are in the files', () => {
  const text = card(Array.from({ length: 25 }, (_, index) => line(index + 1)));
  expect(text.match(/Book flights/g)).toHaveLength(20);
  expect(text).toContain('5 more lines are in the files.');
  expect(text).toContain('Charged: 31 h 15 min');
});

it('cuts a long memo, and says where all of it is', () => {
  const text = card([line(1, { memo: 'long '.repeat(100) })]);
  expect(text).toMatch(/long long.{0,70}… · 1:00:05/);
  for (const ending of ['csv', 'xlsx', 'pdf'])
    expect(text).toContain(`https://desk.example/statements/key.${ending}`);
});

it('says what was left only once that is known, and when there was nothing', () => {
  expect(card([line(1)], 7205)).toContain('Left at the end of the period: 2 h 5 s');
  expect(card([line(1)])).not.toContain('Left');
  expect(card([])).toContain('No time was recorded in this period.');
});
