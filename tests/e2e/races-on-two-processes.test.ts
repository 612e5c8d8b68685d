import { Temporal } from 'temporal-polyfill';
import { afterAll, expect, inject, it } from 'vitest';
import { ensurePerson, grantRole } from '../../src/db/people.ts';
import { agencyOf } from '../../src/db/routing.ts';
import { startCrowd } from '../support/crowd.ts';
import { testDatabase } from '../support/database.ts';
import { setUp } from '../support/desk.ts';
import { startProduct } from '../support/product-process.ts';
import { buttonsOf, textOf } from '../support/reading.ts';
import { balance } from '../support/stand-ins/balance.ts';
import { query } from '../support/stored.ts';

const platform = inject('platform');
const { url: databaseUrl, db } = await testDatabase();
const { playing, crowd, environment, workspace, connect } = await startCrowd(200);
const start = () => startProduct({ DATABASE_URL: databaseUrl, ...environment });
const products = [await start(), await start()];
afterAll(() => Promise.all(products.map((product) => product.stop())));
connect({ productUrl: await balance(products.map(({ url }) => url)) });
await setUp(playing);
await hireEveryone();

const { dana, sara } = playing.people;
const { acme, dispatch } = playing.channels;

it(
  'gives a task to one of 200 people who claim it at once on two server processes',
  { timeout: 120_000 },
  async () => {
    await dana.types(acme, '/delegate Win me');
    const card = await sara.sees(dispatch, 'Win me');
    const answers = await Promise.all(
      crowd.map(async ({ name, player }) => [name, textOf(await player.presses(card, 'Claim'))] as const),
    );

    const [winner, ...others] = answers.filter(([, answer]) => answer.startsWith('#1 is yours.'));
    expect(others).toEqual([]);
    const [winnersName = ''] = winner ?? [];
    const losers = answers.filter((each) => each !== winner);
    expect(losers).toEqual(losers.map(([name]) => [name, `#1 is taken: ${winnersName} has it.`]));

    expect(await recorded()).toEqual([{ claims: 1, events: 1, holder: winnersName, status: 'claimed' }]);
    const claimed = await sara.sees(dispatch, 'Win me', 'has it (claimed)');
    expect(claimed.id).toBe(card.id);
    expect(claimed.fallback).toContain(`${winnersName} has it (claimed)`);
    expect(buttonsOf(claimed)).toEqual(['Details']);
  },
);

it(
  'runs one timer for a person who starts 100, 25 at once, on two server processes',
  { timeout: 120_000 },
  async () => {
    const [won] = await recorded();
    const holder = crowd.find(({ name }) => name === won?.['holder'])?.player;
    if (!holder) throw new Error('Nobody has the task.');
    await dana.types(acme, '/delegate Another');
    await holder.presses(await sara.sees(dispatch, 'Another'), 'Claim');
    // They wait for one another in the database: more at once would on a busy machine wait longer than the product does.
    for (let wave = 0; wave < 4; wave += 1)
      await Promise.all(
        Array.from({ length: 25 }, (_, nth) => holder.types(holder.direct, `/time start ${(nth % 2) + 1}`)),
      );
    // One that another process stopped with an earlier clock lasted no time, and stands nowhere among the others.
    const timers = await query(
      { databaseUrl },
      `select count(*) filter (where ended_at is null)::int as running, count(*) > 1 as "wereMore",
         bool_and(ended_at is null or ended_at = next_at) as "followEachOther"
       from (select *, lead(started_at) over (order by started_at, entry_id) as next_at from time_entries
         where ended_at is distinct from started_at) timers`,
    );
    expect(timers).toEqual([{ running: 1, wereMore: true, followEachOther: true }]);
  },
);

it('has both processes stop in peace', async () => {
  expect(await Promise.all(products.map((product) => product.stop()))).toEqual([0, 0]);
  for (const product of products) expect(product.output()).not.toMatch(/"level":"(warn|error|fatal)"/);
});

async function hireEveryone(): Promise<void> {
  const now = Temporal.Now.instant();
  const agencyId = (await agencyOf(db.pool, platform, workspace)) ?? '';
  await db.inAgency(agencyId, async (tx) => {
    for (const { name, player, directAddress } of crowd) {
      const who = {
        platform,
        account: player.id,
        directAddress,
        name,
        locale: 'en',
        timeZone: 'UTC',
      } as const;
      await grantRole(tx, await ensurePerson(tx, agencyId, who, now), 'isAssistant');
    }
  });
}

const recorded = () =>
  query(
    { databaseUrl },
    `select status, (select name from people where person_id = holder_id) as holder,
       (select count(*)::int from claims where task = number) as claims,
       (select count(*)::int from timeline where task = number and verb = 'claim') as events
     from tasks`,
  );
