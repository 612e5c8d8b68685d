import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { channelAddress } from '../../src/chat/slack/address.ts';
import { connect } from '../../src/db/client.ts';
import { agencyOf } from '../../src/db/routing.ts';
import { conversations } from '../../src/db/schema/posts.ts';
import { startSlackDesk } from '../support/desk.ts';
import { textOf } from '../support/reading.ts';
import { workspace } from '../support/workspace.ts';

const desk = await startSlackDesk();
const { slack, clock, channels } = desk;
const products = [desk.url, (await desk.another()).url];
const { dana, nora, sara } = desk.people;

const titlesIn = (channel: string): string[] =>
  desk.messagesIn(channel).flatMap((message) => /Task number \d+/.exec(textOf(message))?.[0] ?? []);

it('sends each message once, in order, whichever of two instances was told', async () => {
  const titles = Array.from({ length: 20 }, (_, index) => `Task number ${index + 1}`);
  for (const [index, title] of titles.entries())
    await slack.command(dana.id, channels.acme, '/delegate', title, {
      product: products[index % 2] ?? desk.url,
    });
  for (const channel of [channels.acme, channels.dispatch]) {
    await slack.until(() => titlesIn(channel).length >= titles.length);
    expect(titlesIn(channel)).toEqual(titles);
  }
});

it('takes over from a worker that died, when its lease has run out', async () => {
  await leaseToADeadWorker(60);
  await dana.types(channels.acme, '/delegate Task left behind');
  await dana.sees(channels.acme, 'Task left behind');
  await pass(59);
  await dana.types(channels.acme, '/delegate Task in between');
  await dana.sees(channels.acme, 'Task in between');
  expect(
    desk.messagesIn(channels.dispatch).filter((message) => textOf(message).includes('left behind')),
  ).toEqual([]);

  await pass(1);
  await sara.sees(channels.dispatch, 'Task left behind');
  await sara.sees(channels.dispatch, 'Task in between');
});

/** Everything answered wakes the worker of the instance that was asked. */
async function pass(seconds: number): Promise<void> {
  clock.now = clock.now.add({ seconds });
  for (const product of products) await slack.command(nora.id, channels.team, '/tasks', '', { product });
}

async function leaseToADeadWorker(seconds: number): Promise<void> {
  const db = connect(desk.databaseUrl, () => undefined, 1);
  try {
    const agencyId = await agencyOf(db.pool, 'slack', workspace.team.id);
    await db.inAgency(agencyId ?? '', (tx) =>
      tx
        .update(conversations)
        .set({ leasedUntil: clock.now.add({ seconds }) })
        .where(eq(conversations.address, channelAddress(workspace.team.id, channels.dispatch))),
    );
  } finally {
    await db.end();
  }
}
