import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Reply } from '../../../src/chat/inbound.ts';
import type { Failure } from '../../support/teams/faults.ts';
import { said } from '../../contracts/samples.ts';
import { failure } from '../../contracts/stage.ts';
import { address, ann, bea, channel, connect, tenant, words, type Connected } from './harness.ts';

let connected: Connected;
const patienceMs = 300;

beforeEach(async () => {
  connected = await connect({ adapter: { patienceMs } });
});
afterEach(() => connected.stop());

const inChannel = () => connected.teams.messagesIn(channel).map(words);
const outcomes = () => connected.teams.calls.map(({ outcome }) => outcome);

describe('a new message', () => {
  it.each<[string, Failure, object]>([
    ['overlaps with another', { status: 412 }, { problem: 'later' }],
    ['conflicts with another', { status: 409 }, { problem: 'later' }],
    ['is one too many', { status: 429 }, { problem: 'later', retryAfterMs: undefined }],
    ['is too many for so long', { status: 429, retryAfter: 7 }, { problem: 'later', retryAfterMs: 7000 }],
    ['meets an error that may come after the work', { status: 502 }, { problem: 'unsure' }],
    [
      'meets a pause of the service',
      { status: 503, retryAfter: 3 },
      { problem: 'unsure', retryAfterMs: 3000 },
    ],
    ['is not answered in time', 'hang', { problem: 'unsure' }],
    ['is forbidden', { status: 403 }, { problem: 'unreachable' }],
    ['goes to a conversation that is gone', { status: 404 }, { problem: 'unreachable' }],
    ['is too large', { status: 413 }, { problem: 'refused' }],
    ['is not understood', { status: 400 }, { problem: 'refused' }],
  ])('that %s is not sent again behind our back', async (_, fault, problem) => {
    const { adapter, teams } = connected;
    teams.faults.fail('create', fault);

    expect(await failure(adapter.send(address, said('the secret words')))).toMatchObject(problem);
    expect(teams.calls).toHaveLength(1);
    expect(inChannel()).toEqual([]);
  });

  it.each<[string, Failure]>([
    ['the connection breaks', 'lost'],
    ['an error is answered', { afterwards: 502 }],
  ])('that arrives before %s may have arrived', async (_, fault) => {
    const { adapter, teams } = connected;
    teams.faults.fail('create', fault);

    expect(await failure(adapter.send(address, said('Task 1')))).toMatchObject({ problem: 'unsure' });
    expect(inChannel()).toEqual(['Task 1']);
  });

  it('that never leaves is sent later', async () => {
    const elsewhere = await connect();
    await elsewhere.stop();
    connected.kept.set(tenant.id, `${elsewhere.url}/`);
    const { message = '', ...problem } = await failure(
      connected.adapter.send(address, said('the secret words')),
    );
    expect(problem).toMatchObject({ problem: 'later' });
    expect(message).not.toContain('secret');
  });

  it('names Microsoft’s code when it fails, and none of its words', async () => {
    const { adapter, teams } = connected;
    teams.faults.fail('create', { status: 403, code: 'BotNotInConversationRoster' });
    const { message } = await failure(adapter.send(address, said('the secret words')));
    expect(message).toBe('start a thread: HTTP status 403 BotNotInConversationRoster');
  });
});

describe('an edit', () => {
  it.each<[string, Failure, object]>([
    ['overlaps with another', { status: 412 }, { problem: 'later' }],
    ['is one too many', { status: 429, retryAfter: 7 }, { problem: 'later', retryAfterMs: 7000 }],
    ['meets an error', { status: 502 }, { problem: 'later' }],
    ['is not answered in time', 'hang', { problem: 'later' }],
    ['loses its connection', 'lost', { problem: 'later' }],
    ['finds no message', { status: 404, code: 'ActivityNotFoundInConversation' }, { problem: 'gone' }],
    ['is forbidden', { status: 403 }, { problem: 'unreachable' }],
    ['is not understood', { status: 400 }, { problem: 'refused' }],
  ])('that %s says what is to be done, and can be made again', async (_, fault, problem) => {
    const { adapter, teams } = connected;
    const post = await adapter.send(address, said('Task 1'));
    teams.faults.fail('update', fault);

    expect(await failure(adapter.update(post, said('Task 1 is done')))).toMatchObject(problem);
    expect(teams.calls).toHaveLength(2);
    await adapter.update(post, said('Task 1 is done'));
    expect(inChannel()).toEqual(['Task 1 is done']);
  });

  it('of a message that somebody deleted says that it is gone', async () => {
    const { adapter, teams } = connected;
    const post = await adapter.send(address, said('Task 1'));
    const [message] = teams.messagesIn(channel);
    if (message) teams.deleteMessage(message);

    expect(await failure(adapter.update(post, said('Task 1 is done')))).toMatchObject({ problem: 'gone' });
  });

  it.each(['slack:T1/C1/1.2', 'rubbish'])('of what is no message of Teams says so: %s', async (text) => {
    expect(await failure(connected.adapter.update(text, said('Hello?')))).toMatchObject({ problem: 'gone' });
  });
});

describe('in one conversation', () => {
  it('operations do not overlap, whoever asks for them, and keep their order', async () => {
    const { adapter, teams } = connected;
    teams.faults.refuseOverlaps(true);
    await adapter.start(async () => ({ kind: 'card', card: said('You have no tasks.') }));
    const root = await adapter.send(address, said('Task 1'));

    await Promise.all([
      adapter.send(address, said('First'), root),
      adapter.update(root, said('Task 1 is done')),
      adapter.send(address, said('Second'), root),
      teams.mention(ann, channel, 'tasks'),
      teams.mention(bea, channel, 'tasks'),
    ]);
    await adapter.stop();

    const [thread = { id: '' }] = teams.messagesIn(channel);
    expect(teams.messagesIn(channel, { thread: thread.id }).map(words)).toEqual([
      'Task 1 is done',
      'First',
      'Second',
    ]);
    expect(outcomes()).not.toContain('412');
    expect(teams.calls.filter(({ operation }) => operation !== 'channels')).toHaveLength(6);
  });

  it('one that fails does not hold up the next', async () => {
    const { adapter, teams } = connected;
    teams.faults.fail('create', 'hang');
    const [first, second] = await Promise.allSettled([
      adapter.send(address, said('One')),
      adapter.send(address, said('Two')),
    ]);

    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(inChannel()).toEqual(['Two']);
  });
});

describe('a delivery that Teams repeats', () => {
  it('has the same name both times, a press as well as words', async () => {
    const { adapter, teams } = connected;
    const events: Inbound[] = [];
    await adapter.start(async (event): Promise<Reply> => {
      events.push(event);
      return { kind: 'nothing' };
    });
    teams.faults.deliverTwice(1);
    await teams.mention(ann, channel, 'tasks');
    await teams.mention(ann, channel, 'tasks');
    await teams.redeliver();

    const [first, again, other, otherAgain] = events.map(({ deliveryKey }) => deliveryKey);
    expect(again).toBe(first);
    expect(otherAgain).toBe(other);
    expect(other).not.toBe(first);
  });
});

describe('an answer', () => {
  it('comes in the personal chat when Teams takes no private message in the channel', async () => {
    const { adapter, teams } = connected;
    await adapter.start(async () => ({ kind: 'card', card: said('You have no tasks.') }));
    teams.faults.fail('send', { status: 400 });
    await teams.mention(bea, channel, 'tasks');

    await teams.until(() => teams.personalMessagesOf(bea).map(words).includes('You have no tasks.'));
    expect(JSON.stringify(teams.messagesIn(channel))).not.toContain('You have no tasks.');
  });

  it('that can reach nobody is logged, without its words', async () => {
    const { adapter, teams, logged } = connected;
    await adapter.start(async () => ({ kind: 'card', card: said('the secret words') }));
    teams.faults.fail('*', { status: 500 }, 10);
    await teams.mention(bea, channel, 'tasks');
    await adapter.stop();

    expect(logged.at(-1)).toMatchObject({ level: 'error', message: 'A person was left without an answer' });
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});
