import { expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { playMainJob } from '../support/main-job.ts';
import { cast } from '../support/playing.ts';
import { fallbackOf, wholeTextOf } from '../support/reading.ts';
import { channels, workspace } from '../support/workspace.ts';

const { acme, team, spare } = channels;
const desk = await startDesk({ workspace });
const { nora, sara, dana, omar, eve } = cast(desk.slack);

/** Bullets and the marks of quotes are drawn, not written. */
const withoutBullets = (text: string) => text.replace(/^(?:•|>) /gm, '');

it('gives every message a plain text that says the same, buttons included', async () => {
  await playMainJob(desk, {
    channel: acme,
    member: { player: dana, locale: 'en' },
    assistant: { player: sara, locale: 'en' },
    channelLocale: 'en',
    dispatchLocale: 'en',
  });
  for (const text of [
    '/desk status',
    '/desk help',
    '/desk client',
    '/desk foo',
    '/tasks 1',
    '/tasks open',
    '/desk dispatch',
  ])
    await nora.types(team, text);
  await nora.types(team, '/desk client add Shut #closed');
  await nora.sees(nora.direct, 'I cannot write to');
  await eve.types(spare, '/tasks 1');
  await dana.types(acme, '/delegate Call *Bob* & <Alice> by yesterday');
  await dana.types(acme, '/delegate Call *Bob* & <Alice> about `x`\nand more of it');
  await omar.types(channels.qamar, '/tasks');

  const messages = [nora, sara, dana, omar, eve].flatMap((person) => person.finds());
  expect(messages.length).toBeGreaterThan(60);
  for (const message of messages) {
    expect(message.text).not.toBe('');
    expect(withoutBullets(fallbackOf(message))).toBe(withoutBullets(wholeTextOf(message)));
  }
});
