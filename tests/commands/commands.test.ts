import { beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../src/chat/inbound.ts';
import { buttons, openFrontDesk, words } from '../support/front-desk.ts';
import { query } from '../support/stored.ts';

const person = (name: string, locale: string, isAdmin = false): Profile => ({
  name,
  locale,
  timeZone: 'Europe/Berlin',
  isAdmin,
  isBot: false,
});

const desk = await openFrontDesk({
  nora: person('Nora', 'en', true),
  sara: person('Sara', 'de-DE'),
  layla: person('ليلى', 'ar-EG'),
  dana: person('Dana', 'en-GB'),
  rolf: person('Rolf', 'de'),
});
const { event, receive } = desk;

const types = (account: string, channel: string, text: string) =>
  receive(event(account, channel, { kind: 'command', text }));
const presses = (account: string, action: string, value: string) =>
  receive(event(account, 'dispatch', { kind: 'action', action, value }));
const submits = (account: string, form: string, subject: string, values: Record<string, string>) =>
  receive(event(account, 'acme', { kind: 'form', form, subject, values }));

const statusOf = async (number: number) =>
  (await query<{ status: string }>(desk, 'select status from tasks where number = $1', [number]))[0]?.status;

beforeAll(async () => {
  await types('nora', 'office', 'desk setup Nora’s Desk');
  await types('nora', 'dispatch', 'desk dispatch');
  await types('nora', 'acme', 'desk client add Acme');
  await types('nora', 'rival', 'desk client add Rival');
  await types('nora', 'office', 'desk assistant add <@sara|sara> +travel');
  await types('nora', 'office', 'desk assistant add <@layla|layla>');
  await types('nora', 'office', 'desk client-member add Acme <@dana|dana>');
  await types('nora', 'office', 'desk client-member add Rival <@rolf|rolf>');
});

/** A new open task of Acme's, by its number. */
async function delegated(text = 'Paint the wall'): Promise<number> {
  const reply = await types('dana', 'acme', `delegate ${text}`);
  return Number(/#(\d+)/.exec(words(reply))?.[1]);
}

describe('commands, on a platform they know nothing of', () => {
  it('answer with what was understood, and the way back', async () => {
    const reply = await types('dana', 'acme', 'delegate Book flights by Friday 5pm ~2h +travel');
    expect(words(reply)).toMatch(/#\d+ is open: Book flights/);
    expect(words(reply)).toContain('Fri, Nov 27, 5:00 PM');
    expect(reply.kind === 'card' && buttons(reply.card)).toEqual([
      expect.stringMatching(/^edit \d+$/),
      expect.stringMatching(/^cancel \d+$/),
    ]);
  });

  it('answer each in their own language', async () => {
    const task = String(await delegated());
    expect(words(await presses('sara', 'claim', task))).toContain('Direktnachrichten');
    expect(words(await presses('layla', 'claim', task))).toContain('Sara');
    expect(words(await presses('layla', 'claim', task))).toMatch(/[\u0600-\u06FF]/);
  });

  it('have the effect of a delivery once, and are silent the second time', async () => {
    const twice = event('dana', 'acme', { kind: 'command', text: 'delegate Only once, please' }, 'the same');
    expect(words(await receive(twice))).toContain('Only once, please');
    expect(await receive(twice)).toEqual({ kind: 'nothing' });
    const stored = await query(desk, `select number from tasks where title = 'Only once, please'`);
    expect(stored).toHaveLength(1);
  });

  it('take a delivery again that was refused, since it had no effect', async () => {
    const early = event('dana', 'acme', { kind: 'command', text: 'tasks 999999' }, 'refused');
    expect(words(await receive(early))).toContain('There is no task 999999');
    expect(words(await receive(early))).toContain('There is no task 999999');
  });

  it('keep a form open with a message at the question that is wrong', async () => {
    const task = await delegated();
    await presses('sara', 'claim', String(task));
    expect(await submits('sara', 'ask', String(task), { words: '  ' })).toEqual({
      kind: 'form-errors',
      errors: { words: 'Der Text fehlt. Bitte schreiben Sie, worum es geht.' },
    });
    expect(await statusOf(task)).toBe('claimed');
  });

  it('pass through the states of the contract', async () => {
    const task = await delegated();
    const number = String(task);
    await presses('sara', 'claim', number);
    await submits('sara', 'ask', number, { words: 'Which colour?' });
    expect(await statusOf(task)).toBe('waiting for client');
    await submits('dana', 'answer', number, { words: 'Green.' });
    await submits('sara', 'submit', number, { words: 'Done.' });
    await submits('dana', 'request-changes', number, { words: 'Greener.' });
    await submits('sara', 'submit', number, { words: 'Greener.' });
    await presses('dana', 'accept', number);
    const events = await query<{ verb: string; to: string }>(
      desk,
      'select verb, to_status as "to" from timeline where task = $1 order by event_id',
      [task],
    );
    expect(events.map(({ verb, to }) => `${verb}: ${to}`)).toEqual([
      'delegate: open',
      'claim: claimed',
      'start: in progress',
      'ask: waiting for client',
      'answer: in progress',
      'submit: submitted',
      'request-changes: changes requested',
      'start: in progress',
      'submit: submitted',
      'accept: accepted',
    ]);
  });

  it.each([
    'edit',
    'cancel',
    'answer',
    'accept',
    'request-changes',
    'details',
    'return',
    'ask',
    'submit',
    'claim',
  ])('give the people of another client nothing of a task when they press %s', async (action) => {
    const task = await delegated('The secret of Acme');
    const said = words(await presses('rolf', action, String(task)));
    expect(said).not.toBe('');
    expect(said).not.toContain('secret');
    expect(said).not.toContain('Acme');
    expect(await statusOf(task)).toBe('open');
  });

  it('name nobody’s text where they are counted', () => {
    expect(new Set(desk.observed.map((line) => line.split(': ')[1]))).toEqual(new Set(['done', 'refused']));
    expect(desk.observed.join('\n')).not.toMatch(/secret|flights|wall/i);
  });
});
