import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as page from '../../src/playground/protocol.ts';
import { form } from './forms.ts';
import { startPlayground, type Playground } from './harness.ts';

const [maya, bea] = ['U0MAYA', 'U0BEA'];
const wednesday = '2026-10-28T13:00:00Z';
const folder = await mkdtemp(join(tmpdir(), 'playground-'));
const file = join(folder, 'slack.json');

let machine: number;
let playground: Playground;

const start = async () => {
  playground = await startPlayground({ file, now: () => machine });
};

beforeEach(async () => {
  machine = Date.parse(wednesday);
  await start();
});
afterEach(async () => {
  await playground.stop();
  await rm(file, { force: true });
});
afterAll(() => rm(folder, { recursive: true }));

const clockUrl = () => `${playground.url}/page/clock`;

const move = async (
  as: string,
  to: string,
): Promise<{ status: number; body: page.Outcome | page.Refusal }> => {
  const response = await fetch(clockUrl(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, to }),
  });
  return { status: response.status, body: (await response.json()) as page.Outcome | page.Refusal };
};

const moved = { status: 200, body: { outcome: 'done' } };
const time = () => new Date(playground.standIn.now()).toISOString();

describe('the clock', () => {
  it.each([
    ['by an hour', wednesday, maya, 'hour', '2026-10-28T14:00:00.000Z'],
    ['to nine tomorrow', wednesday, maya, 'tomorrow', '2026-10-29T13:00:00.000Z'],
    [
      'to nine after clocks went back in the night',
      '2026-11-01T01:00:00Z',
      maya,
      'tomorrow',
      '2026-11-01T14:00:00.000Z',
    ],
    ['to nine on Monday', wednesday, bea, 'monday', '2026-11-02T08:00:00.000Z'],
    [
      'to nine on a Monday that has just begun',
      '2026-11-02T01:00:00Z',
      bea,
      'monday',
      '2026-11-02T08:00:00.000Z',
    ],
    ['to nine on Monday in a week', '2026-11-02T08:00:00Z', bea, 'monday', '2026-11-09T08:00:00.000Z'],
    ['to a wall time', wednesday, maya, '2026-10-30T17:45', '2026-10-30T21:45:00.000Z'],
    ['to a wall time of somebody else', wednesday, bea, '2026-10-30T17:45', '2026-10-30T16:45:00.000Z'],
  ] as const)('moves %s', async (_, from, person, to, expected) => {
    machine = Date.parse(from);
    expect(await move(person ?? '', to)).toEqual(moved);
    expect(time()).toBe(expected);
  });

  it.each([
    ['back', '2026-10-28T08:59', /only moves forward/],
    ['to where it is', '2026-10-28T09:00', /only moves forward/],
    ['nowhere', '', /Choose a date/],
    ['to a day that there is not', '2026-02-31T09:00', /no date and time/],
    ['to what is no time', 'constructor', /no date and time/],
  ])('is not moved %s, and says why', async (_, to, complaint) => {
    expect(await move('U0MAYA', to)).toEqual({
      status: 400,
      body: { error: expect.stringMatching(complaint) },
    });
    expect(time()).toBe('2026-10-28T13:00:00.000Z');
  });

  it('runs on from where it was moved to, and again after a restart', async () => {
    await move('U0MAYA', 'tomorrow');
    machine += 5 * 60_000;
    expect(time()).toBe('2026-10-29T13:05:00.000Z');
    await move('U0MAYA', 'hour');
    expect(time()).toBe('2026-10-29T14:05:00.000Z');

    await playground.stop();
    machine += 60_000;
    await start();
    expect(time()).toBe('2026-10-29T14:06:00.000Z');
  });

  it('is on the messages that follow, and tells the page how far it is ahead', async () => {
    await move('U0MAYA', 'tomorrow');
    const { ts = '' } = await playground.client.chat.postMessage({ channel: 'C0DISP', text: 'Good morning' });
    expect(new Date(Number(ts) * 1000).toISOString()).toBe('2026-10-29T13:00:00.000Z');

    const { ahead } = (await (await fetch(clockUrl())).json()) as page.Clock;
    expect(Math.abs(Date.now() + ahead - playground.standIn.now())).toBeLessThan(60_000);
  });

  it('has whoever moves it wait for what is then due', async () => {
    const steps: string[] = [];
    playground.standIn.whenClockMoves(async () => {
      steps.push(`due by ${time()}`);
      await playground.client.chat.postMessage({ channel: 'C0DISP', text: 'Your digest' });
      steps.push('said');
    });
    await move('U0MAYA', 'tomorrow');
    expect(steps).toEqual(['due by 2026-10-29T13:00:00.000Z', 'said']);
  });

  it('leaves signatures and triggers to the time of the machine', async () => {
    await playground.startProduct((app) => {
      app.command('/delegate', async ({ ack, command, client }) => {
        await move('U0BEA', 'monday');
        await client.views.open({ trigger_id: command.trigger_id, view: form });
        await ack();
      });
    });
    await move('U0MAYA', 'tomorrow');
    expect(await playground.standIn.command('U0MAYA', 'C0DISP', '/delegate')).toMatchObject({ status: 200 });
    expect(playground.standIn.openViewOf('U0MAYA')).toMatchObject({ callback_id: 'delegate' });
  });
});
