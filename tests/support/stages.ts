import type { Temporal } from 'temporal-polyfill';
import type { Desk } from './desk.ts';
import type { Player } from './playing/player.ts';
import { firstLineOf, taskNumberIn } from './reading.ts';
import { query } from './stored.ts';

/** Brings new tasks as far as a test needs them: Dana of Acme delegates, and Sara works unless another does. */
export const stagesOn = ({ people: { dana, sara }, channels }: Pick<Desk, 'people' | 'channels'>) => {
  const open = async (text: string) => {
    const answer = await dana.types(channels.acme, `/delegate ${text}`);
    const number = taskNumberIn(answer);
    const card = await dana.sees(channels.acme, `#${number} · `);
    const offer = await sara.sees(channels.dispatch, `#${number} · `);
    return { number, title: firstLineOf(card), answer, card, offer };
  };

  const claimed = async (text: string, by: Player = sara) => {
    const task = await open(text);
    await by.presses(task.offer, 'Claim');
    return { ...task, mine: await by.sees(by.direct, task.title) };
  };

  const submitted = async (text: string) => {
    const task = await claimed(text);
    await sara.opens(task.mine, 'Submit');
    await sara.submits({ words: 'It is all in https://example.com/result' });
    return { ...task, delivered: await dana.sees(channels.acme, task.title, 'Status: submitted') };
  };

  return { open, claimed, submitted };
};

/** Lets no card be changed while the act lasts. */
export async function whileCardsStay(desk: Desk, act: () => Promise<void>): Promise<void> {
  desk.fail('edit', { retryAfter: 30 }, 20);
  await act();
  desk.endTrouble();
  await catchUp(desk);
}

/** Lets time pass until everything is delivered; whatever is answered wakes the worker. */
export async function catchUp(desk: Desk): Promise<void> {
  const { people, channels, clock } = desk;
  while ((await query(desk, 'select from posts where wanted > sent')).length > 0) {
    clock.now = clock.now.add({ seconds: 31 });
    await people.nora.types(channels.team, '/tasks');
  }
}

/** Does what is due at this moment, until everything is delivered. */
export async function settle(desk: Pick<Desk, 'tick' | 'databaseUrl'>): Promise<void> {
  do await desk.tick();
  while ((await query(desk, 'select from posts where wanted > sent')).length > 0);
}

/**
 * Does what is due at a later moment. What is on its way arrives before: to a clock that jumps, it would seem lost.
 */
export async function passTo(desk: Pick<Desk, 'tick' | 'databaseUrl' | 'clock'>, moment: Temporal.Instant) {
  await settle(desk);
  desk.clock.now = moment;
  await settle(desk);
}
