import { afterEach, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { cast } from '../support/playing.ts';
import { query } from '../support/stored.ts';
import { channels, workspace } from '../support/workspace.ts';

const { acme, spare } = channels;
const desk = await startDesk({ workspace });
const { slack, clock } = desk;
const { nora, dana, jonas, eve } = cast(slack);

afterEach(() => slack.faults.clear());

const isAskedAbout = (id: string) => () =>
  slack.calls.some(({ method, args }) => method === 'users.info' && args['user'] === id);

const readersNamed = (name: string) =>
  query<{ locale: string; zone: string }>(
    desk,
    'select locale, time_zone as zone from people where name ilike $1',
    [name],
  );

it('knows a person by the name they were mentioned by while Slack does not tell another', async () => {
  slack.faults.fail('users.info', { status: 500 });
  await nora.types(spare, '/desk manager add @eve');
  expect(await query(desk, 'select name from people where is_manager and name <> $1', ['nora'])).toEqual([
    { name: 'eve' },
  ]);
  expect(isAskedAbout(eve.id)()).toBe(true);
});

it('asks Slack about people again after a day, and keeps what they have chosen in Deskhand', async () => {
  await dana.opens(acme, '/desk settings');
  await dana.submits({ 'person-locale': 'uz', 'person-zone': 'America/New_York' });
  await query(desk, `update people set time_zone = 'Asia/Tokyo' where name in ('dana', 'jonas')`);
  clock.now = clock.now.add({ hours: 25 });
  await dana.types(acme, '/tasks');
  await jonas.types(acme, '/tasks');
  await expect.poll(() => readersNamed('jonas')).toEqual([{ locale: 'de', zone: 'Europe/Berlin' }]);
  await expect.poll(() => readersNamed('dana')).toEqual([{ locale: 'uz', zone: 'America/New_York' }]);
});
