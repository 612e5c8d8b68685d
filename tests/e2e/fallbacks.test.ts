import { expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { playMainJob } from '../support/main-job.ts';
import { wholeTextOf } from '../support/reading.ts';

const desk = await startDesk();
const { acme, qamar, team, spare } = desk.channels;
const { nora, sara, dana, omar, eve } = desk.people;

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
  await eve.types(spare, '/tasks 1');
  await dana.types(acme, '/delegate Call *Bob* & <Alice> by yesterday');
  await dana.types(acme, '/delegate Call *Bob* & <Alice> about `x`\nand more of it');
  await omar.types(qamar, '/tasks');

  const messages = [nora, sara, dana, omar, eve].flatMap((person) => person.finds());
  expect(messages.length).toBeGreaterThan(60);
  for (const message of messages) {
    expect(message.fallback).not.toBe('');
    expect(withoutBullets(message.fallback)).toBe(withoutBullets(wholeTextOf(message)));
  }
});
