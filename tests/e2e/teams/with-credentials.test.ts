import { afterAll, expect, it } from 'vitest';
import { startTeamsDesk } from '../../support/desk.ts';
import { textOf } from '../../support/reading.ts';
import { stagesOn } from '../../support/stages.ts';
import { query } from '../../support/stored.ts';
import { claimsFor, startAuthority } from '../../support/teams/authority.ts';
import { tenant } from '../../support/teams/tenant.ts';

const authority = await startAuthority();
afterAll(authority.stop);
const desk = await startTeamsDesk({ authority, isSetUp: false, locale: 'en-US' });
const { teams, channels } = desk;
const { nora, eve } = desk.people;

const agencies = () => query(desk, 'select from agencies');

it('lets nobody but an owner of the team set up the desk, and that in one of its channels', async () => {
  const refusal = 'in Teams, an owner of the team, in one of its channels';
  expect(textOf(await eve.types(channels.spare, '/desk setup Mine'))).toContain(refusal);
  expect(textOf(await nora.types(nora.direct, '/desk setup Mine'))).toContain(refusal);
  expect(await agencies()).toEqual([]);

  expect(textOf(await nora.types(channels.team, '/desk setup Lindqvist'))).toContain(
    'Lindqvist has a desk now',
  );
});

it('listens to nobody without a token of Teams, or with one that is for another bot', async () => {
  const rows = await query(desk, 'select from inbox');
  const claims = claimsFor('http://127.0.0.1/', tenant.bot.appId);
  for (const authorization of [
    '',
    `Bearer ${await authority.sign({ ...claims, aud: crypto.randomUUID() })}`,
  ]) {
    const act = teams.deliver(
      {
        type: 'message',
        id: crypto.randomUUID(),
        text: 'desk status',
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1/',
        from: { id: nora.id, name: 'nora' },
        recipient: { id: `28:${tenant.bot.appId}`, name: 'Deskhand' },
        conversation: { id: nora.direct, conversationType: 'personal', tenantId: tenant.id },
      },
      { authorization },
    );
    expect(await act).toMatchObject({ status: 401 });
  }
  expect(await query(desk, 'select from inbox')).toEqual(rows);
});

it('does the whole job', async () => {
  for (const words of [
    ['dispatch', 'dispatch'],
    ['acme', 'client add Acme Travel'],
  ] as const)
    await nora.types(channels[words[0]], `/desk ${words[1]}`);
  await nora.types(channels.dispatch, '/desk assistant add @sara');
  await nora.types(channels.acme, '/desk client-member add Acme Travel @dana');

  const { delivered } = await stagesOn(desk).submitted('Translate the menu');
  expect(textOf(await desk.people.dana.presses(delivered, 'Accept'))).toContain('is accepted. Thank you!');
});
