import { sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { directAddress } from '../../../src/chat/slack/address.ts';
import { ensurePerson, grantRole } from '../../../src/db/people.ts';
import { agencyOf } from '../../../src/db/routing.ts';
import type { PersonDescription, WorkspaceDescription } from '../../../src/playground/description.ts';
import { populate, workspace as noras } from '../../../src/playground/seed.ts';
import { testDatabase } from '../../support/database.ts';
import { startProduct } from '../../support/product-process.ts';
import { buttonsOf, textOf } from '../../support/reading.ts';
import { seenIn } from '../../support/playing/slack.ts';
import { slackEnvironment, startStandIn } from '../../support/stand-ins/slack.ts';
import { channels } from '../../support/workspace.ts';
import { Temporal } from 'temporal-polyfill';

const crowd: readonly PersonDescription[] = Array.from({ length: 200 }, (_, index) => ({
  id: `U9${String(index).padStart(4, '0')}`,
  handle: `assistant${index}`,
  name: `Assistant ${index}`,
  locale: 'en-US',
  timeZone: 'Etc/UTC',
}));

const workspace: WorkspaceDescription = {
  ...noras,
  people: [...noras.people, ...crowd],
  channels: noras.channels.map((channel) => ({
    ...channel,
    members:
      channel.id === channels.dispatch ? [...channel.members, ...crowd.map(({ id }) => id)] : channel.members,
  })),
};

const { url: databaseUrl, db } = await testDatabase();
// What is raced for is the task, not Slack's three seconds.
const { slack, slackApiUrl } = await startStandIn(workspace, { ackLimitMs: 60_000 });
const environment = { DATABASE_URL: databaseUrl, ...slackEnvironment(slackApiUrl) };
const products = [await startProduct(environment), await startProduct(environment)];
afterAll(() => Promise.all(products.map((product) => product.stop())));
slack.connect({ productUrl: products[0]?.url ?? '' });
await populate(slack);
const agencyId = (await agencyOf(db.pool, 'slack', workspace.team.id)) ?? '';

const seen = seenIn(channels.dispatch);

/** What a person was told in the dispatch channel, for their eyes only. */
const answersTo = (person: string): string[] => {
  const forAll = new Set(slack.messagesIn(channels.dispatch).map(({ ts }) => ts));
  return slack
    .messagesSeenBy(person, channels.dispatch)
    .flatMap((message) => (forAll.has(message.ts) ? [] : [textOf(seen(message))]))
    .filter((text) => !text.startsWith('One moment'));
};

it(
  'gives a task to one of 200 people who claim it at once on two server processes',
  { timeout: 120_000 },
  async () => {
    await hireEveryone();
    await slack.command('U05DANA', channels.acme, '/delegate', 'Win me');
    const card = await slack.until(() =>
      slack.messagesIn(channels.dispatch).find((message) => textOf(seen(message)).includes('Win me')),
    );

    const presses = crowd.map(({ id }, index) =>
      slack.press(id, { channel: channels.dispatch, ts: card.ts }, 'claim', {
        product: products[index % 2]?.url ?? '',
      }),
    );
    const acknowledged = await Promise.all(presses);
    expect(new Set(acknowledged.map(({ status }) => status))).toEqual(new Set([200]));
    await slack.until(() => crowd.every(({ id }) => answersTo(id).length > 0), { withinMs: 60_000 });

    const winners = crowd.filter(({ id }) => answersTo(id)[0]?.startsWith('#1 is yours.'));
    expect(winners).toHaveLength(1);
    const [winner] = winners;
    const losers = crowd.filter((person) => person !== winner);
    expect(losers.map(({ id }) => answersTo(id))).toEqual(
      losers.map(() => [`#1 is taken: ${winner?.name} has it.`]),
    );

    expect(await recorded()).toEqual([{ claims: 1, events: 1, holder: winner?.name, status: 'claimed' }]);
    const claimed = await slack.until(() =>
      slack.messagesIn(channels.dispatch).find((message) => textOf(seen(message)).includes('has it (claimed)')),
    );
    expect(claimed.ts).toBe(card.ts);
    expect(textOf(seen(claimed))).toContain(winner?.id);
    expect(buttonsOf(seen(claimed))).toEqual(['Details']);
  },
);

it('has both processes stop in peace', async () => {
  expect(await Promise.all(products.map((product) => product.stop()))).toEqual([0, 0]);
  for (const product of products) expect(product.output()).not.toMatch(/"level":"(warn|error|fatal)"/);
});

async function hireEveryone(): Promise<void> {
  const now = Temporal.Now.instant();
  await db.inAgency(agencyId, async (tx) => {
    for (const { id: account, name } of crowd) {
      const address = directAddress(workspace.team.id, account);
      const who = {
        platform: 'slack',
        account,
        directAddress: address,
        name,
        locale: 'en',
        timeZone: 'UTC',
      } as const;
      await grantRole(tx, await ensurePerson(tx, agencyId, who, now), 'isAssistant');
    }
  });
}

async function recorded() {
  return db.inAgency(agencyId, async (tx) => {
    const { rows } = await tx.execute(sql`
      select status, (select name from people where person_id = holder_id) as holder,
        (select count(*)::int from claims where task = number) as claims,
        (select count(*)::int from timeline where task = number and verb = 'claim') as events
      from tasks`);
    return rows;
  });
}
