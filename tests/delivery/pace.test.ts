import { expect, it } from 'vitest';
import { startSlackDesk } from '../support/desk.ts';
import { textOf } from '../support/reading.ts';

const desk = await startSlackDesk({ pace: { intervalMs: 1000, burst: 3 } });
const { clock, channels } = desk;
const { dana, nora } = desk.people;

const titles = ['Task one', 'Task two', 'Task three', 'Task four', 'Task five'];
const titlesIn = (channel: string): string[] =>
  desk
    .messagesIn(channel)
    .flatMap((message) => titles.find((title) => textOf(message).includes(title)) ?? []);

it('writes to a conversation in a burst, then one message a second', async () => {
  clock.now = clock.now.add({ seconds: 60 });
  for (const title of titles) await dana.types(channels.acme, `/delegate ${title}`);
  for (const count of [3, 4, 5]) {
    await desk.until(() =>
      [channels.acme, channels.dispatch].every((channel) => titlesIn(channel).length >= count),
    );
    expect(titlesIn(channels.acme)).toEqual(titles.slice(0, count));
    expect(titlesIn(channels.dispatch)).toEqual(titles.slice(0, count));
    clock.now = clock.now.add({ seconds: 1 });
    await nora.types(channels.team, '/tasks');
  }
});
