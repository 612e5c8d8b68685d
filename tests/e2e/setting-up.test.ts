import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsOf, firstLineOf, textOf } from '../support/reading.ts';
import { query, withoutTrace } from '../support/stored.ts';

const [untouched, contested, solo] = await Promise.all([
  startDesk({ isSetUp: false }),
  startDesk({ isSetUp: false }),
  startDesk({ isSetUp: false }),
]);
const { spare, team, acme, dispatch } = untouched.channels;

describe('before there is a desk', () => {
  const { nora, eve } = untouched.people;

  it('says how to get one, whatever else is asked for', async () => {
    for (const text of ['/tasks', '/delegate Book a flight', '/desk status', '/desk client add Acme'])
      expect(firstLineOf(await withoutTrace(untouched, () => eve.types(spare, text)))).toBe(
        untouched.typed('There is no desk in this workspace yet. A workspace admin begins with /desk setup.'),
      );
  });

  it('explains its commands to anyone who asks', async () => {
    expect(textOf(await eve.types(spare, '/desk help'))).toContain(untouched.typed('/desk setup [NAME]'));
    expect(textOf(await eve.types(spare, '/delegate help'))).toContain(
      untouched.typed('/delegate [TEXT] [by DATE]'),
    );
  });

  it('takes no name that is too long for a heading', async () => {
    const answer = await withoutTrace(untouched, () => nora.types(team, `/desk setup ${'N'.repeat(81)}`));
    expect(textOf(answer)).toContain('The name has 81 characters; at most 80 fit.');
  });

  it('does not guess who is an admin while the platform does not say', async () => {
    untouched.fail('profile', 'broken');
    const answer = await withoutTrace(untouched, () => nora.types(team, '/desk setup'));
    expect(textOf(answer)).toMatch(/Something went wrong on our side.*incident [0-9a-f]{8}/);
  });
});

it('makes one desk for a workspace, however many administrators set it up at once', async () => {
  const { nora, olga } = contested.people;
  const answers = await Promise.all([
    nora.types(team, '/desk setup Lindqvist'),
    olga.types(spare, '/desk setup Brandt'),
    nora.types(spare, '/desk setup Nora'),
    olga.types(acme, '/desk setup Olga'),
  ]);
  const agencies = await query<{ name: string }>(contested, 'select name from agencies');
  expect(agencies).toHaveLength(1);
  const name = agencies[0]?.name ?? '';
  expect(await query(contested, 'select name from people where is_manager')).toHaveLength(1);
  expect(await query(contested, 'select external_id from workspaces')).toHaveLength(1);

  const said = answers.map(textOf);
  expect(
    said.filter((text) => text.includes(`${name} has a desk now`) || text.includes(`${name} hat jetzt`)),
  ).toHaveLength(1);
  expect(said.filter((text) => /already|bereits|schon/.test(text))).toHaveLength(3);
  for (const text of said) expect(text).toContain(name);
});

describe('from nothing to a finished task', () => {
  it('takes a solo assistant, who is manager and assistant at once, and one client', async () => {
    const { nora, dana } = solo.people;

    const setUp = await nora.types(team, '/desk setup "Nora’s Desk"');
    expect(textOf(setUp)).toContain('Nora’s Desk has a desk now, and you are its first manager.');
    expect(textOf(setUp)).toContain(solo.typed('/desk dispatch'));

    expect(textOf(await nora.types(team, '/desk setup Another'))).toContain(
      'This workspace has its desk already: Nora’s Desk.',
    );
    await nora.types(dispatch, '/desk dispatch');
    await nora.types(acme, '/desk client add Acme Travel');
    await nora.types(team, '/desk assistant add @nora');
    await nora.types(acme, '/desk client-member add Acme Travel @dana');

    await dana.types(acme, '/delegate Book flights to Oslo by Friday 5pm');
    const offered = await nora.sees(dispatch, '#1 · Book flights to Oslo');
    await nora.presses(offered, 'Claim');
    const mine = await nora.sees(nora.direct, '#1 · Book flights to Oslo');
    await nora.opens(mine, 'Submit');
    await nora.submits({ words: 'Both are booked: https://example.com/oslo' });
    const delivered = await dana.sees(acme, '#1 · Book flights to Oslo', 'Status: submitted');
    expect(textOf(await dana.presses(delivered, 'Accept'))).toBe('#1 is accepted. Thank you!');
    const finished = await dana.sees(acme, '#1 · Book flights to Oslo', 'Status: accepted');
    expect(buttonsOf(finished)).toEqual([]);
  });
});
