import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lookForNews } from './support/playing/news.ts';
import { playSlack } from './support/playing/slack.ts';
import { startProduct, type ProductProcess } from './support/product-process.ts';
import { textOf } from './support/reading.ts';
import { slackEnvironment, startStandIn } from './support/stand-ins/slack.ts';
import { workspace } from './support/workspace.ts';

const { slack, slackApiUrl } = await startStandIn(workspace, { ackLimitMs: 20_000 });
const { people, channels } = playSlack(slack);
const { nora } = people;

const folder = await mkdtemp(join(tmpdir(), 'deskhand-shared-'));
// Run by root, the server is another user's, who has to get into the folder.
await chmod(folder, 0o755);
afterAll(() => rm(folder, { recursive: true }));

const start = () => startProduct({ ...slackEnvironment(slackApiUrl), DESKHAND_DATA: folder });
const asks = async ({ url }: ProductProcess, command: string, text: string) => {
  const news = lookForNews(() => nora.whispersIn(channels.team));
  await slack.command(nora.id, channels.team, command, text, { product: url });
  return textOf(await slack.until(news));
};

it(
  'two processes on one data folder share its database, whichever of them began it, and find everything again after a restart',
  { timeout: 90_000 },
  async () => {
    const first = await start();
    // On a busy machine the stand-in may be too late to say who asks; the product then says to try again.
    let answer = await asks(first, '/desk', 'setup Shared desk');
    for (let times = 1; times < 5 && /try again/.test(answer); times += 1)
      answer = await asks(first, '/desk', 'setup Shared desk');
    expect(answer).toContain('Shared desk');
    const second = await start();
    expect(await asks(second, '/desk', 'status')).toContain('Shared desk');
    expect(await first.stop()).toBe(0);
    expect(await asks(second, '/desk', 'status')).toContain('Shared desk');
    expect(await second.stop()).toBe(0);

    const later = await start();
    expect(await asks(later, '/desk', 'status')).toContain('Shared desk');
    expect(await later.stop()).toBe(0);
  },
);
