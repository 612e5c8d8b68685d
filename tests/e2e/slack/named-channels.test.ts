import { expect, it } from 'vitest';
import { startSlackDesk } from '../../support/desk.ts';
import { firstLineOf, textOf, wholeTextOf } from '../../support/reading.ts';
import { query, withoutTrace } from '../../support/stored.ts';

const desk = await startSlackDesk();
const { team, closed } = desk.channels;
const { nora } = desk.people;

it('adds a client for the channel that is named, by a manager who is elsewhere', async () => {
  const answer = await nora.types(nora.direct, '/desk client add "Miller & <Sons>" #closed');
  expect(firstLineOf(answer)).toBe('Miller & <Sons> is a client now; its tasks are handed over in closed.');
  const bound = await query(desk, `select name from channels where address like '%/${closed}'`);
  expect(bound).toEqual([{ name: 'closed' }]);
});

it('tells managers of a channel the bot was not invited to, and the status does too', async () => {
  const told = await nora.sees(nora.direct, 'I cannot write to closed');
  expect(textOf(told)).toContain('Invite me to the channel');
  expect(told.fallback).toBe(wholeTextOf(told));
  expect(textOf(await nora.types(team, '/desk status'))).toContain('I cannot write to closed.');
});

it('adds none for the dispatch channel', async () => {
  const answer = await withoutTrace(desk, () => nora.types(team, '/desk client add Vega #dispatch'));
  expect(firstLineOf(answer)).toContain('That is the dispatch channel');
});
