import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { connect } from '../../../src/db/client.ts';
import { sendPings, type PingToSend } from '../../../src/db/pings/send-pings.ts';
import { testDatabase } from '../../support/database.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from '../sample-agency.ts';

const { url, db } = await testDatabase();
const second = connect(url, () => undefined);
let agency: SampleAgency;
let task: number;
let count = 0;

beforeEach(async () => {
  agency = await addSampleAgency(db, `agency-${(count += 1)}`);
  task = await db.inAgency(agency.id, (tx) => addTask(tx, agency));
});

const ping = (mark: string, more: Partial<PingToSend> = {}): PingToSend => ({
  kind: 'overdue',
  subject: String(task),
  recipient: { person: agency.assistantId },
  mark,
  task,
  ...more,
});

const send = (pings: readonly PingToSend[], seconds = 0, through = db) =>
  through.inAgency(agency.id, (tx) => sendPings(tx, agency.id, pings, now.add({ seconds })));

/** The marks of the pings in each message, and where it goes. */
const messages = () =>
  db.inAgency(agency.id, async (tx) => {
    const { rows } = await tx.execute(sql`
      select p.conversation, p.wanted, array(select g.mark from pings g where g.post_id = p.post_id order by g.ping_id) as marks
      from posts p where p.kind = 'ping' order by p.post_id`);
    return rows;
  });

const direct = (name: string) => `@agency-${count}-${name}`;

it('begins one message for all that comes to somebody at once', async () => {
  await send([ping('a'), ping('b'), ping('c', { recipient: { person: agency.managerId } })]);
  expect(await messages()).toEqual([
    { conversation: direct('assistant'), wanted: 1, marks: ['a', 'b'] },
    { conversation: direct('manager'), wanted: 1, marks: ['c'] },
  ]);
});

it('goes on with the message of the last two minutes, from its first ping on', async () => {
  await send([ping('a')]);
  await send([ping('b')], 119);
  await send([ping('c')], 121);
  expect(await messages()).toEqual([
    { conversation: direct('assistant'), wanted: 2, marks: ['a', 'b'] },
    { conversation: direct('assistant'), wanted: 1, marks: ['c'] },
  ]);
});

it('says nothing twice, to whomever else it comes', async () => {
  await send([ping('a')]);
  await send([ping('a'), ping('a', { recipient: { person: agency.managerId } })], 3600);
  expect((await messages()).map(({ marks }) => marks)).toEqual([['a'], ['a']]);
});

it('remembers what there was nothing to say of', async () => {
  await send([ping('a', { isSilent: true })]);
  await send([ping('a')]);
  expect(await messages()).toEqual([]);
});

it('leaves digests alone, and goes on with the message beside them', async () => {
  const digest = (kind: 'assistant-digest' | 'manager-digest') =>
    ping('week', { kind, subject: agency.assistantId });
  await send([ping('a'), digest('assistant-digest'), digest('manager-digest')]);
  await send([ping('b')], 60);
  expect((await messages()).map(({ marks }) => marks)).toEqual([['a', 'b'], ['week'], ['week']]);
});

it('reaches a channel where it stands', async () => {
  const channel = `agency-${count}-dispatch`;
  await send([ping('a', { kind: 'unclaimed', recipient: { channel } })]);
  expect(await messages()).toEqual([{ conversation: channel, wanted: 1, marks: ['a'] }]);
});

it('remembers what could be said to nobody', async () => {
  await send([ping('a', { recipient: { channel: 'nowhere' } })]);
  expect(await messages()).toEqual([]);
  const pings = await db.inAgency(
    agency.id,
    async (tx) => (await tx.execute(sql`select mark from pings`)).rows,
  );
  expect(pings).toEqual([{ mark: 'a' }]);
});

it('says each once, in one message, of two instances at the same moment', async () => {
  const marks = Array.from({ length: 20 }, (_, number) => String(number));
  const all = marks.map((mark) => ping(mark));
  await Promise.all([send(all), send([...all].reverse(), 0, second)]);
  const [only, ...others] = await messages();
  expect(others).toEqual([]);
  expect([...((only?.['marks'] as string[] | undefined) ?? [])].sort()).toEqual([...marks].sort());
  await second.end();
});
