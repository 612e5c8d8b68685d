import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../../../src/chat/teams/read.ts';

const folder = new URL('../../../../shared/fixtures/teams/', import.meta.url);

const recording = (name: string): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const tenant = 'a1b2c3d4-e5f6-7890-abcd-ef1234567890';
const account = '29:1xXxFakeUserBase64IdStringForTeamsPlatformAbcDeFgHiJkLmNoPqRsTuVwXyZ012345ABCDEF';
const channel = '19:d441d38c655c47a085215b2726e76927@thread.tacv2';

describe.skipIf(!existsSync(folder))('activities recorded from Teams', () => {
  it('a mention of the bot in a channel', () => {
    expect(read(recording('channel.json')['mention'])).toMatchObject({
      event: {
        kind: 'command',
        text: 'Hey',
        platform: 'teams',
        deliveryKey: `message:${channel};messageid=1771290107407:1771290107407`,
        workspace: tenant,
        who: {
          account,
          name: 'Test User',
          locale: 'en-US',
          timeZone: 'America/Los_Angeles',
          isExternal: false,
        },
        where: { address: `teams:${tenant}/${channel}`, isPrivate: false },
      },
      path: {
        tenant,
        conversation: `${channel};messageid=1771290107407`,
        isPrivate: false,
        serviceUrl: `https://smba.trafficmanager.net/amer/${tenant}/`,
        team: { id: '19:8j-Mnacwmq2QFDbzykeQH5v55m6cN1X3QJ5viHvGIIQ1@thread.tacv2' },
        asked: 'message',
      },
    });
  });

  it('a mention, and words that follow in its thread, from a client that tells no language', () => {
    const { mention, dmRequest } = recording('dm.json');
    expect(read(mention)?.event).toMatchObject({ kind: 'command', text: 'Hey' });
    expect(read(mention)?.event.who).not.toHaveProperty('locale');
    expect(read(dmRequest)?.event).toMatchObject({ kind: 'command', text: 'dm me' });
  });

  it('words in the personal chat, which is the person’s own address', () => {
    expect(read(recording('dm.json')['dmMessage'])).toMatchObject({
      event: { text: 'Hey', where: { address: `teams:${tenant}/@${account}`, isPrivate: true } },
      path: { isPrivate: true, conversation: expect.stringMatching(/^a:17Nd/) },
    });
  });

  it('a press on a card of another app’s making', () => {
    expect(read(recording('channel.json')['channel_post_action'])?.event).toMatchObject({
      kind: 'unsupported',
      where: { name: 'Chat SDK' },
    });
  });

  it('every happening has a name of its own, the same each time it is read', () => {
    const happenings = ['channel.json', 'dm.json']
      .flatMap((file) => Object.values(recording(file)))
      .filter((body) => read(body) !== undefined);
    const keys = happenings.map((body) => read(body)?.event.deliveryKey);

    expect(happenings).toHaveLength(5);
    expect(new Set(keys).size).toBe(5);
    expect(happenings.map((body) => read(structuredClone(body))?.event.deliveryKey)).toEqual(keys);
  });
});
