import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound, Reply } from '../../../src/chat/inbound.ts';
import { cardOf, form, said, withButton } from '../../contracts/samples.ts';
import { ann, connect, tenant, words, type Connected } from './harness.ts';

let connected: Connected;
let events: Inbound[];
let reply: Reply;
let direct: string;

beforeEach(async () => {
  connected = await connect();
  direct = connected.teams.personalOf(ann);
  events = [];
  await connected.adapter.start(async (event) => {
    events.push(event);
    return reply;
  });
});
afterEach(() => connected.stop());

/** What some clients make of a press: a message with the data of the button, and with what stands in the inputs. */
const post = (value: object) =>
  connected.teams.deliver({
    type: 'message',
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl: connected.kept.get(tenant.id) ?? '',
    from: { id: ann, name: 'Ann Boss' },
    recipient: { id: `28:${tenant.bot.appId}`, name: tenant.bot.name },
    conversation: { id: direct, conversationType: 'personal', tenantId: tenant.id },
    channelData: { tenant: { id: tenant.id } },
    value,
  });

const newest = () => connected.teams.until(() => connected.teams.messagesSeenBy(ann, direct).at(-1));

/** The data of the button that the form in the newest message is handed in by. */
const handIn = async (values: object) => {
  const { card } = await newest();
  const [submit] = card?.actions ?? [];
  return post({ ...(submit?.['data'] as object), ...values });
};

describe('a client that opens no dialogs', () => {
  beforeEach(async () => {
    reply = { kind: 'form', form, otherwise: withButton('New task', 'Open', { opensForm: true }) };
    await post({ msteams: { type: 'task/fetch' }, action: 'delegate', value: '' });
    await connected.teams.until(() => connected.teams.messagesSeenBy(ann, direct).length > 0);
  });

  it('is shown the form itself where a press asks for one', async () => {
    expect(events).toMatchObject([{ kind: 'action', action: 'delegate' }]);
    const message = await newest();
    expect(words(message)).toBe('New task');
    expect(JSON.stringify(message.card)).toContain('"label":"What?"');
  });

  it('hands it in as a message, which is heard as the form', async () => {
    reply = { kind: 'card', card: said('Task 13 it is.') };
    await handIn({ what: 'Book a flight', client: 'globex' });

    expect(events.at(-1)).toMatchObject({
      kind: 'form',
      form: 'delegate',
      subject: 'task 12',
      values: { what: 'Book a flight', client: 'globex' },
    });
    await connected.teams.until(() =>
      connected.teams.messagesSeenBy(ann, direct).some((message) => words(message) === 'Task 13 it is.'),
    );
  });

  it('is shown it again with what is wrong, and with what was filled in', async () => {
    reply = { kind: 'form-errors', errors: { what: 'Say more.' } };
    await handIn({ what: 'Book', client: 'globex' });
    const card = await connected.teams.until(() => {
      const drawn = JSON.stringify(connected.teams.messagesSeenBy(ann, direct).at(-1)?.card);
      return drawn.includes('Say more.') && drawn;
    });
    expect(card).toContain('"value":"globex"');
  });
});

it('answers words that ask for a form with a button for it, as everywhere in Teams', async () => {
  reply = { kind: 'form', form, otherwise: cardOf({ kind: 'text', text: 'Press to open.' }) };
  await connected.teams.say(ann, direct, 'delegate');
  const seen = await connected.teams.until(() =>
    connected.teams.messagesSeenBy(ann, direct).find((message) => words(message) === 'Press to open.'),
  );
  expect(seen.from).toContain('28:');
});
