import { afterEach, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { query } from '../support/stored.ts';

const desk = await startDesk();
const { acme, spare } = desk.channels;
const { clock } = desk;
const { nora, dana, jonas } = desk.people;

afterEach(desk.endTrouble);

const readersNamed = (name: string) =>
  query<{ locale: string; zone: string }>(
    desk,
    'select locale, time_zone as zone from people where name ilike $1',
    [name],
  );

it('knows a person by the name they were mentioned by while the platform does not tell another', async () => {
  desk.fail('profile', 'broken');
  await nora.types(spare, '/desk manager add @eve');
  expect(await query(desk, 'select name from people where is_manager and name <> $1', ['nora'])).toEqual([
    { name: 'eve' },
  ]);
  expect(desk.outcomesOf('profile')).toContain('500');
});

it('learns about people again after a day, and keeps what they have chosen in Deskhand', async () => {
  await dana.opens(acme, '/desk settings');
  await dana.submits({ 'person-locale': 'uz', 'person-zone': 'America/New_York' });
  await query(desk, `update people set time_zone = 'Asia/Tokyo' where name in ('dana', 'jonas')`);
  clock.now = clock.now.add({ hours: 25 });
  await dana.types(acme, '/tasks');
  await jonas.types(acme, '/tasks');
  await expect.poll(() => readersNamed('jonas')).toEqual([{ locale: 'de', zone: 'Europe/Berlin' }]);
  await expect.poll(() => readersNamed('dana')).toEqual([{ locale: 'uz', zone: 'America/New_York' }]);
});
