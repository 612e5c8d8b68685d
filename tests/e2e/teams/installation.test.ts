import { expect, it } from 'vitest';
import { startTeamsDesk } from '../../support/desk.ts';
import { textOf } from '../../support/reading.ts';
import { stagesOn } from '../../support/stages.ts';

const desk = await startTeamsDesk();
const { teams } = desk;
const { acme, spare, team } = desk.channels;
const { nora, sara, dana, jonas } = desk.people;

it('says hello where it is let in', async () => {
  await teams.uninstall(spare, nora.id);
  await teams.install(spare, nora.id);
  const hello = await desk.until(() =>
    nora.whispersIn(spare).find((each) => textOf(each).includes('I am Deskhand')),
  );
  expect(textOf(hello)).toContain('Type help to see what I understand.');
});

it('loses nothing when it is put out of a team in mid-task, and goes on when it is let in again', async () => {
  const { title, card, mine } = await stagesOn(desk).claimed('Book a sauna');
  await jonas.sees(acme, title, 'Status: claimed');
  await teams.uninstall(acme, nora.id);
  await sara.opens(mine, 'Submit');
  await sara.submits({ words: 'At eight' });
  await nora.sees(nora.direct, 'I cannot write to acme');
  await teams.install(acme, nora.id);
  const delivered = await dana.sees(acme, title, 'Status: submitted', 'At eight');
  expect(delivered.id).toBe(card.id);
});

it('calls a channel by its new name', async () => {
  await teams.renameChannel(acme, 'acme-travel', nora.id);
  expect(textOf(await nora.types(team, '/desk status'))).toContain('Acme Travel acme-travel');
});
