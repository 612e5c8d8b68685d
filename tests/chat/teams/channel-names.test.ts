import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../../src/chat/inbound.ts';
import { ann, channel, connect, type Connected } from './harness.ts';

let connected: Connected;
let events: Inbound[];

beforeEach(async () => {
  connected = await connect();
  events = [];
  await connected.adapter.start(async (event) => {
    events.push(event);
    return { kind: 'nothing' };
  });
});
afterEach(() => connected.stop());

const type = (words: string) => connected.teams.mention(ann, channel, words);
const names = () => events.map(({ where }) => where.name);
const questions = () => connected.teams.calls.filter(({ operation }) => operation === 'channels');

describe('the name of a channel', () => {
  it('is asked of Teams once, with those of the whole team', async () => {
    await type('tasks');
    await type('desk status');

    expect(names()).toEqual(['acme', 'acme']);
    expect(questions()).toHaveLength(1);
  });

  it('is done without when Teams does not tell it, and asked for again', async () => {
    connected.teams.faults.fail('channels', { status: 502 });
    await type('tasks');
    await type('tasks');

    expect(names()).toEqual([undefined, 'acme']);
    expect(connected.logged).toMatchObject([{ level: 'warn' }]);
  });

  it('is not wanted in a personal chat', async () => {
    await connected.teams.say(ann, connected.teams.personalOf(ann), 'tasks');

    expect(names()).toEqual([undefined]);
    expect(questions()).toEqual([]);
  });
});
