import { describe, expect, it } from 'vitest';
import { startSlackDesk } from '../../support/desk.ts';
import { firstLineOf } from '../../support/reading.ts';
import { withoutTrace } from '../../support/stored.ts';

const [desk, untouched] = await Promise.all([startSlackDesk(), startSlackDesk({ isSetUp: false })]);
const { team, acme } = desk.channels;
const { nora, tom } = desk.people;

it('lets nobody set up a desk but an admin or owner of the workspace', async () => {
  const { dana } = untouched.people;
  const answer = await withoutTrace(untouched, () => dana.types(acme, '/desk setup Acme'));
  expect(firstLineOf(answer)).toContain('Only an admin or owner of the workspace can set up its desk');
});

it.each([
  ['an app', 'assistant add @robo', 'robo is an app, not a person.'],
  ['the bot itself', 'manager add @deskhand', 'deskhand is an app, not a person.'],
])('takes for no person: %s', async (_, words, problem) => {
  const answer = await withoutTrace(desk, () => nora.types(team, `/desk ${words}`));
  expect(firstLineOf(answer)).toContain(problem);
});

describe('people of another workspace, by Slack Connect', () => {
  it('cannot type commands, but can mention the bot', async () => {
    await expect(tom.types(acme, '/delegate Call Bob')).rejects.toThrow('cannot use this workspace');
    expect(firstLineOf(await tom.mentionsBot(acme, 'delegate Call Bob'))).toContain('is open: Call Bob');
  });
});
