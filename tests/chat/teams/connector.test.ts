import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelAddress } from '../../../src/chat/teams/address.ts';
import { said } from '../../contracts/samples.ts';
import { failure } from '../../contracts/stage.ts';
import {
  address,
  ann,
  bea,
  channel,
  closed,
  connect,
  gus,
  tenant,
  words,
  type Connected,
} from './harness.ts';

let connected: Connected;

beforeEach(async () => {
  connected = await connect();
});
afterEach(() => connected.stop());

const operations = () => connected.teams.calls.map(({ operation }) => operation);

describe('a personal chat', () => {
  it('is asked for once', async () => {
    const { adapter, teams } = connected;
    const direct = adapter.directAddress(tenant.id, bea);
    await adapter.send(direct, said('One'));
    await adapter.send(direct, said('Two'));

    expect(operations()).toEqual(['create', 'send', 'send']);
    expect(teams.personalMessagesOf(bea).map(words)).toEqual(['One', 'Two']);
  });

  it('is not asked for where somebody spoke to the bot in it', async () => {
    const { adapter, teams } = connected;
    await adapter.start(async () => ({ kind: 'nothing' }));
    await teams.say(bea, teams.personalOf(bea), 'help');
    await adapter.send(adapter.directAddress(tenant.id, bea), said('One'));

    expect(operations()).toEqual(['send']);
  });

  it('that shuts the bot out cannot be reached', async () => {
    const { adapter, teams } = connected;
    teams.blockBot(bea);
    const sending = adapter.send(adapter.directAddress(tenant.id, bea), said('One'));
    expect(await failure(sending)).toMatchObject({ problem: 'unreachable' });
  });

  it('of nobody cannot be reached', async () => {
    const { adapter } = connected;
    const sending = adapter.send(adapter.directAddress(tenant.id, '29:1nobody'), said('One'));
    expect(await failure(sending)).toMatchObject({ problem: 'unreachable' });
  });
});

describe('a channel', () => {
  it('gets a thread for each message, or a message in the thread of one', async () => {
    const { adapter, teams } = connected;
    const first = await adapter.send(address, said('Task 1'));
    await adapter.send(address, said('Task 2'));
    await adapter.send(address, said('Task 1 is done'), first);

    expect(teams.messagesIn(channel).map(words)).toEqual(['Task 1', 'Task 2']);
    const thread = teams.messagesIn(channel)[0]?.id ?? '';
    expect(teams.messagesIn(channel, { thread }).map(words)).toEqual(['Task 1', 'Task 1 is done']);
  });

  it('gets a new thread when the message to reply to stands elsewhere', async () => {
    const { adapter, teams } = connected;
    const elsewhere = await adapter.send(adapter.directAddress(tenant.id, ann), said('Task 1'));
    await adapter.send(address, said('Task 1 is done'), elsewhere);

    expect(teams.messagesIn(channel).map(words)).toEqual(['Task 1 is done']);
  });

  it('that the bot is not in cannot be reached', async () => {
    const sending = connected.adapter.send(channelAddress(tenant.id, closed), said('Task 1'));
    expect(await failure(sending)).toMatchObject({ problem: 'unreachable' });
  });
});

describe('an address', () => {
  it.each(['slack:T1/C1', 'teams:', 'rubbish', ''])(
    'that is none of Teams cannot be reached: %s',
    async (text) => {
      expect(await failure(connected.adapter.send(text, said('Hello?')))).toMatchObject({
        problem: 'unreachable',
      });
      expect(connected.teams.calls).toEqual([]);
    },
  );

  it('of a tenant that was never heard of cannot be reached', async () => {
    const sending = connected.adapter.send(channelAddress('another', channel), said('Hello?'));
    expect(await failure(sending)).toMatchObject({ problem: 'unreachable' });
    expect(connected.teams.calls).toEqual([]);
  });
});

describe('a person', () => {
  it('in a personal chat is looked up there', async () => {
    const { adapter } = connected;
    expect(await adapter.profile(tenant.id, gus, adapter.directAddress(tenant.id, gus))).toEqual({
      name: 'Gus Guest',
      isAdmin: false,
      isBot: false,
    });
  });

  it('counts as an owner for a local client, which has nobody to ask, if they are no guest', async () => {
    const { adapter } = connected;
    expect(await adapter.profile(tenant.id, bea, address)).toMatchObject({ isAdmin: true });
    expect(await adapter.profile(tenant.id, gus, address)).toMatchObject({ isAdmin: false });
  });

  it('that is a bot is known by its account', async () => {
    const { adapter, teams } = connected;
    const account = `28:${tenant.bot.appId}`;
    expect(await adapter.profile(tenant.id, account, address)).toMatchObject({ isBot: true, isAdmin: false });
    expect(teams.calls).toEqual([]);
  });
});
