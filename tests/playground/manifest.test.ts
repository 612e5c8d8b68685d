import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/playground/manifest.ts';
import { startPlayground } from './harness.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  file = join(folder, 'manifest.json');
});
afterEach(() => rm(folder, { recursive: true }));

const manifest = {
  display_information: { name: 'Deskhand' },
  features: {
    slash_commands: [
      { command: '/delegate', url: 'https://x.test', description: 'Hands over', should_escape: true },
      { command: '/tasks', description: 'Shows tasks', usage_hint: '[open]' },
    ],
    shortcuts: [{ name: 'Delegate this', type: 'message', callback_id: 'delegate', description: 'x' }],
  },
  oauth_config: { scopes: { bot: ['chat:write', 'commands'] } },
  settings: { event_subscriptions: { bot_events: ['app_mention'] } },
};

describe("an app's manifest", () => {
  it('tells its commands, shortcuts, events and scopes', async () => {
    await writeFile(file, JSON.stringify(manifest));
    expect(readManifest(file)).toEqual({
      commands: [
        { command: '/delegate', description: 'Hands over', should_escape: true },
        { command: '/tasks', description: 'Shows tasks', usage_hint: '[open]', should_escape: false },
      ],
      shortcuts: [{ name: 'Delegate this', type: 'message', callback_id: 'delegate' }],
      subscriptions: ['app_mention'],
      scopes: ['chat:write', 'commands'],
    });
  });

  it('that is none is refused', async () => {
    await writeFile(file, JSON.stringify({ features: { slash_commands: [{ command: 'delegate' }] } }));
    expect(() => readManifest(file)).toThrow(/slash_commands/);
  });

  it('bounds what the token may do', async () => {
    const playground = await startPlayground({ scopes: manifest.oauth_config.scopes.bot });
    await playground.client.chat.postMessage({ channel: 'C0DISP', text: 'Granted' });
    await expect(playground.client.users.info({ user: 'U0BEA' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'users:read', provided: 'chat:write,commands' },
    });
    await playground.stop();
  });
});
