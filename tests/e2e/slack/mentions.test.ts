import { describe, expect, it } from 'vitest';
import { startSlackDesk } from '../../support/desk.ts';
import { query, withoutTrace } from '../../support/stored.ts';
import { workspace } from '../../support/workspace.ts';

const desk = await startSlackDesk();
const { slack, forge } = desk;
const { acme } = desk.channels;
const { dana } = desk.people;

it('takes a mention once that is delivered to be sure while the first is still worked on', async () => {
  const deliver = () => forge.mention(acme, 'delegate Book the balloon', { user: dana.id }, 'Ev0BALLOON');
  expect(await Promise.all([deliver(), deliver(), deliver()])).toEqual([200, 200, 200]);
  expect(await query(desk, 'select title from tasks')).toEqual([{ title: 'Book the balloon' }]);
});

describe('what a bot writes', () => {
  it.each([
    ['another app', { user: 'U13ROBO', bot_id: 'B13ROBO' }],
    ['another app, by its profile', { user: 'U13ROBO', bot_profile: { id: 'B13ROBO' } }],
    ['an integration', { user: 'U13ROBO', subtype: 'bot_message' }],
    ['itself', { user: workspace.bot.userId }],
  ])('is not answered and has no effect: %s', async (_, author) => {
    const answers = () => slack.calls.filter(({ method }) => method === 'chat.postEphemeral').length;
    const before = answers();
    for (const words of ['help', 'delegate Book the moon', 'tasks'])
      expect(await withoutTrace(desk, () => forge.mention(acme, words, author))).toBe(200);
    expect(answers()).toBe(before);
  });
});
