import { expect, it } from 'vitest';
import { startTeamsDesk } from '../../support/desk.ts';
import type { Player, Seen } from '../../support/playing/player.ts';
import { stagesOn, whileCardsStay } from '../../support/stages.ts';

const desk = await startTeamsDesk();
const { teams } = desk;
const { dispatch } = desk.channels;
const { sara, layla, nora, eve } = desk.people;
const { open } = stagesOn(desk);

// Of people who have said nothing yet, Teams does not tell what they read.
await layla.types(dispatch, '/tasks');

/** What a message says to somebody whose client has asked for their own view of it. */
async function viewOf(person: Player, { channel, id }: Seen): Promise<string> {
  await teams.refresh(person.id, { conversation: channel, id });
  return JSON.stringify(teams.messageAt({ conversation: channel, id }, person.id)?.card);
}

it('shows people a card of a channel in their own language and zone, as the database holds it', async () => {
  const { number, offer } = await open('Book flights to Oslo by Friday 5pm');
  expect(await viewOf(layla, offer)).toContain('"lang":"ar"');
  expect(await viewOf(layla, offer)).toContain('"rtl":true');
  await whileCardsStay(desk, async () => {
    await sara.presses(offer, 'Claim');
    expect(await viewOf(layla, offer)).not.toContain('"verb":"claim"');
    expect(await viewOf(layla, offer)).toContain(`#${number}`);
  });
});

it('asks for views only of those whose language or zone is another', async () => {
  const { offer } = await open('Book a hotel in Oslo by Friday 5pm');
  const { card } = teams.messageAt({ conversation: dispatch, id: offer.id }) ?? {};
  expect(card?.refresh?.userIds).toContain(layla.id);
  expect(card?.refresh?.userIds).not.toContain(nora.id);
});

it('lets nobody else ask for one', async () => {
  const { offer } = await open('Book a boat in Oslo');
  await expect(viewOf(eve, offer)).rejects.toThrow('is not refreshed for');
});
