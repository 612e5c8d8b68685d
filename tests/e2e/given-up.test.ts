import { expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';
import { timeOn } from '../support/time.ts';

const desk = await startDesk();
const { acme, dispatch, team } = desk.channels;
const { nora, sara, dana } = desk.people;
const { pass } = timeOn(desk);
const { open } = stagesOn(desk);

const status = () => nora.types(team, '/desk status');
const refused = () => desk.outcomesOf('edit').filter((outcome) => outcome !== 'ok').length;
/** To a clock that jumps, an attempt that is under way would seem lost. */
const bothHaveFailed = async (times: number): Promise<void> => {
  while ((await query(desk, 'select from posts where attempts = $1', [times])).length < 2);
};
const allElseIsSent = async (): Promise<void> => {
  while ((await query(desk, 'select from posts where wanted > sent and dead_at is null')).length > 0);
};
const figures = async () => (await fetch(`${new URL(desk.url).origin}/metrics`)).text();

it('what the platform refuses for an hour is given up, stands in the status, and is sent when a manager has it tried again', async () => {
  const { title, offer } = await open('Water the plants');
  desk.fail('edit', 'refused', 16);
  await sara.presses(offer, 'Claim');
  await bothHaveFailed(1);
  expect(textOf(await status())).toContain('2 messages wait because the platform refused them.');
  expect(await figures()).toContain('deskhand_posts_failing{problem="refused"} 2');
  for (let times = 2; times <= 8; times++) {
    await pass(3600);
    await bothHaveFailed(times);
  }
  await allElseIsSent();
  const told = await status();
  expect(refused()).toBe(16);
  expect(textOf(told)).toContain('I have given up 2 messages:');
  expect(textOf(told)).toContain('the platform refused it');
  expect(textOf(told)).not.toContain('2 messages wait');
  expect(buttonsOf(told)).toContain('Try again');
  expect(await figures()).toContain('deskhand_posts_dead 2');
  expect(await figures()).toContain('deskhand_posts_unsent 0');
  await pass(7200);
  expect(refused()).toBe(16);

  expect(textOf(await nora.presses(told, 'Try again'))).toContain('I am trying 2 messages again.');
  await dana.sees(acme, title, 'Status: claimed');
  await sara.sees(dispatch, title, 'sara has it');
  expect(buttonsOf(await status())).not.toContain('Try again');
  expect(textOf(await nora.presses(told, 'Try again'))).toContain('There is nothing to try again.');
});
