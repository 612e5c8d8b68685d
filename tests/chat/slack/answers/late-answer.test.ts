import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../src/chat/inbound.ts';
import { interactiveIn } from '../../../../src/playground/block-kit/interactive.ts';
import { channel, remarks, words } from '../harness.ts';
import { card, connectBeforeEach, opening, said } from './replying.ts';

const desk = connectBeforeEach();

const minute = 60_000;

describe('a late answer', () => {
  const waiting = async (where: string): Promise<(reply: Reply) => void> => {
    const result = Promise.withResolvers<Reply>();
    desk.willReply({ kind: 'pending', card: said('A moment…'), result: result.promise });
    await desk.standIn.command('U0ANN', where, '/tasks');
    expect(desk.seen('U0ANN', where)).toEqual(['A moment…']);
    return result.resolve;
  };

  it('comes by another way when the response URL has expired', async () => {
    const answerNow = await waiting(channel);
    desk.passTime(31 * minute);
    answerNow(card('Here they are.'));

    await desk.eventually('U0ANN', 'Here they are.');
    expect(desk.methods()).toContain('chat.postEphemeral');
    expect(desk.seen('U0BEA')).toEqual([]);
  });

  it('comes as a direct message when the bot is not in the channel either', async () => {
    const answerNow = await waiting('C0LUNCH');
    desk.passTime(31 * minute);
    answerNow(card('Here they are.'));

    const direct = () => desk.standIn.directMessagesOf('U0ANN').map(words);
    await desk.standIn.until(() => direct().includes('Here they are.'));
  });

  it('that can reach nobody is logged, without its words', async () => {
    const answerNow = await waiting('C0LUNCH');
    desk.passTime(31 * minute);
    desk.standIn.faults.fail('*', { status: 500, times: 10 });
    answerNow(card('Here they are.'));
    await desk.adapter.stop();

    expect(desk.logged.at(-1)).toMatchObject({
      level: 'error',
      message: 'A person was left without an answer',
      details: { deliveryKey: desk.events[0]?.deliveryKey },
    });
    expect(JSON.stringify(desk.logged)).not.toMatch(/Here they are|xoxb/);
  });
});

describe('a form that takes long', () => {
  const submitted = async (): Promise<(reply: Reply) => void> => {
    const result = Promise.withResolvers<Reply>();
    desk.willReply(opening, { kind: 'pending', card: said('A moment…'), result: result.promise });
    await desk.standIn.command('U0ANN', channel, '/delegate');
    await desk.standIn.until(() => desk.standIn.openViewOf('U0ANN'));
    await desk.standIn.submitView('U0ANN', { result: 'https://x.test', skills: ['a'] });
    return result.resolve;
  };

  const view = () => desk.standIn.openViewOf('U0ANN');
  const shownIn = (shown: ReturnType<typeof view>) => shown && remarks(shown);

  it('stays open, says so, and then shows what came of it', async () => {
    const answerNow = await submitted();
    expect(view()).toMatchObject({ title: { text: 'Submit' }, submit: null });
    expect(shownIn(view())).toEqual(['A moment…']);

    answerNow(card('Submitted.'));
    await desk.standIn.until(() => JSON.stringify(view()).includes('Submitted.'));
  });

  it('shows what came of it even when that is known at once', async () => {
    desk.willReply(opening, {
      kind: 'pending',
      card: said('A moment…'),
      result: Promise.resolve(card('Submitted.')),
    });
    await desk.standIn.command('U0ANN', channel, '/delegate');
    await desk.standIn.until(() => desk.standIn.openViewOf('U0ANN'));
    await desk.standIn.submitView('U0ANN', { result: 'x' });
    await desk.adapter.stop();

    expect(shownIn(view())).toEqual(['Submitted.']);
  });

  it('comes back with all that was filled in when something was wrong with it', async () => {
    const answerNow = await submitted();
    answerNow({ kind: 'form-errors', errors: { result: 'Too short.' } });

    await desk.standIn.until(() => JSON.stringify(view()).includes('Too short.'));
    const elements = interactiveIn(view()?.blocks ?? []).map(({ element }) => element);
    expect(elements).toMatchObject([
      { initial_value: 'https://x.test' },
      { initial_options: [{ value: 'a' }] },
    ]);
    expect(desk.events).toHaveLength(2);

    desk.willReply(card('Submitted.'));
    await desk.standIn.submitView('U0ANN');
    expect(desk.events.at(-1)).toMatchObject({
      subject: '12',
      values: { result: 'https://x.test', skills: ['a'] },
    });
  });

  it('and was closed meanwhile is answered in the channel', async () => {
    const answerNow = await submitted();
    await desk.standIn.closeView('U0ANN');
    answerNow(card('Submitted.'));

    await desk.eventually('U0ANN', 'Submitted.');
    expect(desk.seen('U0BEA')).toEqual([]);
  });
});

describe('an error about a question that is not in the form', () => {
  it('is shown at the first question, with the error that is there already', async () => {
    desk.willReply(opening, {
      kind: 'form-errors',
      errors: { result: 'Too short.', task: 'It was cancelled meanwhile.' },
    });
    await desk.standIn.command('U0ANN', channel, '/delegate');
    await desk.standIn.until(() => desk.standIn.openViewOf('U0ANN'));
    const { errors } = await desk.standIn.submitView('U0ANN', { result: 'x' });

    expect(errors).toEqual({ result: 'Too short.\nIt was cancelled meanwhile.' });
  });
});
