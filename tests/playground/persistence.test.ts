import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startPlayground } from './harness.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  file = join(folder, 'kept', 'slack.json');
});
afterEach(() => rm(folder, { recursive: true }));

it('has everything that was said after a restart, but nothing that only one person saw', async () => {
  const before = await startPlayground({ file });
  const root = await before.client.chat.postMessage({
    channel: 'C0DISP',
    text: 'Root',
    blocks: [{ type: 'divider' }],
  });
  const thread_ts = root.ts ?? '';
  await before.client.chat.postMessage({ channel: 'C0DISP', text: 'Reply', thread_ts });
  await before.client.chat.postMessage({ channel: 'U0BEA', text: 'Direct' });
  await before.client.chat.postEphemeral({ channel: 'C0DISP', user: 'U0BEA', text: 'Fleeting' });
  await before.client.conversations.join({ channel: 'C0NOBOT' });
  await before.standIn.say('U0MAYA', 'C0NOBOT', 'Hello @bea');
  const read = ({ standIn }: typeof before) => [
    standIn.messagesIn('C0DISP', { thread: thread_ts }),
    standIn.messagesIn('C0NOBOT'),
    standIn.directMessagesOf('U0BEA'),
  ];
  const said = read(before);
  await before.stop();

  const after = await startPlayground({ file });
  expect(read(after)).toEqual(said);
  expect(after.standIn.messagesSeenBy('U0BEA', 'C0DISP').map(({ text }) => text)).toEqual(['Root']);
  await after.client.chat.update({ channel: 'C0DISP', ts: thread_ts, text: 'Edited' });
  await after.client.chat.postMessage({ channel: 'C0NOBOT', text: 'Still in' });
  await after.stop();
});

it('names messages later than all before, even if the clock went back', async () => {
  const before = await startPlayground({ file, now: () => Date.UTC(2030, 0, 1) });
  const first = await before.client.chat.postMessage({ channel: 'C0DISP', text: 'First' });
  await before.stop();
  const after = await startPlayground({ file, now: () => Date.UTC(2026, 0, 1) });
  const second = await after.client.chat.postMessage({ channel: 'C0DISP', text: 'Second' });
  expect(Number(second.ts)).toBeGreaterThan(Number(first.ts));
  await after.stop();
});

it('leaves no half-written file beside the one it keeps', async () => {
  const playground = await startPlayground({ file });
  await playground.client.chat.postMessage({ channel: 'C0DISP', text: 'Hi' });
  await playground.stop();
  expect(await readdir(join(folder, 'kept'))).toEqual(['slack.json']);
});

it.each([
  ['is no JSON', '{"messages":'],
  ['is JSON of something else', '{"messages":{"C0DISP":[{"ts":"yesterday"}]}}'],
])('refuses to start from a file that %s, and names it', async (_, content) => {
  const broken = join(folder, 'broken.json');
  await writeFile(broken, content);
  await expect(startPlayground({ file: broken })).rejects.toThrow(broken);
});
