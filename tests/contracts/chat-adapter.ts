import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatAdapter } from '../../src/chat/adapter.ts';
import type { Address, Card, PostRef } from '../../src/chat/card.ts';
import type { DeliveryError } from '../../src/chat/errors.ts';
import type { Form, FormValues } from '../../src/chat/form.ts';
import type { Inbound, Reply } from '../../src/chat/inbound.ts';

/** A platform to talk to, with people on it, and an adapter that is connected to it but not started. */
export interface ChatHarness {
  readonly adapter: ChatAdapter;
  readonly workspace: string;
  /** A channel the bot and both people are in, and its name. */
  readonly channel: { readonly address: Address; readonly name: string };
  /** A channel that does not exist. */
  readonly nowhere: Address;
  /** Administers the workspace. */
  readonly boss: Player;
  /** Does not. */
  readonly member: Player;
  /** Sends the last thing somebody did once more. */
  redeliver(): Promise<void>;
  /** Lets the platform's next answer be that it is busy for so long. */
  beBusy(seconds: number): void;
  /** Lets the platform do what it is asked next, but break the connection before it says so. */
  breakConnection(): void;
  remove(post: PostRef): Promise<void>;
  /** Resolves as soon as `look` returns something. */
  until<T>(look: () => T | undefined | false): Promise<T>;
  stop(): Promise<void>;
}

/** Somebody on the platform. Acts resolve when the platform has been answered. */
export interface Player {
  readonly account: string;
  readonly name: string;
  /** Types words to the bot in the channel. */
  type(words: string): Promise<void>;
  /** Presses the newest button of that label that they see, in the channel or in their direct conversation. */
  press(label: string): Promise<void>;
  /** Submits the form that is open, with these answers changed. */
  submit(values: FormValues): Promise<void>;
  /** The form before them: its title, what stands in it, and what is said to be wrong, by question. */
  form():
    | { readonly title: string; readonly values: FormValues; readonly errors: Record<string, string> }
    | undefined;
  /** The words of every message they see in the channel, or in one thread of it, oldest first. */
  sees(thread?: PostRef): readonly string[];
  /** The same in their direct conversation with the bot. */
  seesDirectly(): readonly string[];
}

const said = (...words: string[]): Card => ({
  locale: 'en',
  elements: words.map((text) => ({ kind: 'text', text })),
});

const withButton = (words: string, label: string, value = '12'): Card => ({
  locale: 'en',
  elements: [
    { kind: 'text', text: words },
    { kind: 'buttons', buttons: [{ kind: 'button', action: 'claim', value, label }] },
  ],
});

const form: Form = {
  id: 'delegate',
  subject: 'task 12',
  locale: 'en',
  title: 'New task',
  submit: 'Delegate',
  cancel: 'Cancel',
  elements: [
    { kind: 'text', text: 'For Acme' },
    { kind: 'words', name: 'what', label: 'What?', maxLength: 200, initial: 'Book' },
    { kind: 'date', name: 'due', label: 'Due', optional: true },
    {
      kind: 'choice',
      name: 'client',
      label: 'Client',
      options: [
        { value: 'acme', label: 'Acme' },
        { value: 'globex', label: 'Globex' },
      ],
    },
  ],
};

const opening: Reply = { kind: 'form', form, ifTooLate: said('Too late for a form.') };

/** What every adapter does, whatever its platform. */
export const describeChatAdapter = (platform: string, start: () => Promise<ChatHarness>): void => {
  describe(`the adapter for ${platform}`, () => {
    let chat: ChatHarness;
    let events: Inbound[];
    let answer: (event: Inbound) => Reply | Promise<Reply>;

    beforeEach(async () => {
      chat = await start();
      events = [];
      answer = () => ({ kind: 'nothing' });
      await chat.adapter.start(async (event) => {
        events.push(event);
        return answer(event);
      });
    });

    afterEach(() => chat.stop());

    /** Each event is answered with the next of these, the last one from then on. */
    const answerWith = (...replies: Reply[]): void => {
      answer = () => (replies.length > 1 ? replies.shift() : replies[0]) ?? { kind: 'nothing' };
    };

    const failure = async (act: Promise<unknown>): Promise<Partial<DeliveryError>> => {
      const [outcome] = await Promise.allSettled([act]);
      return outcome.status === 'rejected' ? outcome.reason : {};
    };

    describe('hears', () => {
      it('what somebody typed, who they are and where they were', async () => {
        await chat.boss.type('tasks open & <done>');

        expect(events).toEqual([
          {
            kind: 'command',
            text: 'tasks open & <done>',
            platform: chat.adapter.platform,
            workspace: chat.workspace,
            deliveryKey: expect.stringMatching(/./),
            who: expect.objectContaining({ account: chat.boss.account, isExternal: false }),
            where: { address: chat.channel.address, name: chat.channel.name, isPrivate: false },
          },
        ]);
      });

      it('which button was pressed', async () => {
        await chat.adapter.send(chat.channel.address, withButton('Task 12', 'Claim'));
        await chat.member.press('Claim');

        expect(events).toMatchObject([
          {
            kind: 'action',
            action: 'claim',
            value: '12',
            who: { account: chat.member.account },
            where: { address: chat.channel.address, isPrivate: false },
          },
        ]);
      });

      it('a press in a direct conversation as one in private', async () => {
        const direct = chat.adapter.directAddress(chat.workspace, chat.member.account);
        await chat.adapter.send(direct, withButton('Task 12', 'Submit'));
        await chat.member.press('Submit');

        expect(events).toMatchObject([{ where: { address: direct, isPrivate: true } }]);
      });

      it('the same delivery by the same name, and another by another', async () => {
        await chat.boss.type('tasks');
        await chat.redeliver();
        await chat.boss.type('tasks');

        const [first, again, other] = events.map(({ deliveryKey }) => deliveryKey);
        expect(again).toBe(first);
        expect(other).not.toBe(first);
      });
    });

    describe('answers', () => {
      it('only whoever asked', async () => {
        answerWith({ kind: 'card', card: said('You have no tasks.') });
        await chat.boss.type('tasks');

        await chat.until(() => chat.boss.sees().includes('You have no tasks.'));
        expect(chat.member.sees()).toEqual([]);
      });

      it('a press without touching the message in the channel', async () => {
        await chat.adapter.send(chat.channel.address, withButton('Task 12', 'Claim'));
        answerWith({ kind: 'card', card: said('Bea was faster.'), instead: true });
        await chat.member.press('Claim');

        await chat.until(() => chat.member.sees().includes('Bea was faster.'));
        expect(chat.boss.sees()).toHaveLength(1);
        expect(chat.member.sees()[0]).toContain('Task 12');
      });

      it('that it is being worked on, and then with the result', async () => {
        const result = Promise.withResolvers<Reply>();
        answerWith({ kind: 'pending', card: said('A moment…'), result: result.promise });
        await chat.boss.type('tasks');
        await chat.until(() => chat.boss.sees().includes('A moment…'));
        expect(chat.boss.sees()).not.toContain('Done.');

        result.resolve({ kind: 'card', card: said('Done.') });
        await chat.until(() => chat.boss.sees().includes('Done.'));
        expect(chat.member.sees()).toEqual([]);
      });

      it('a press with nothing, if there is nothing to say', async () => {
        await chat.adapter.send(chat.channel.address, withButton('Task 12', 'Claim'));
        await chat.member.press('Claim');
        await chat.adapter.stop();

        expect(chat.member.sees()).toHaveLength(1);
      });
    });

    describe('asks', () => {
      const filledIn = { what: 'Book a flight', due: '2026-12-31', client: 'globex' };

      const openForm = async (): Promise<void> => {
        answerWith(opening);
        await chat.boss.type('delegate');
        await chat.until(() => chat.boss.form());
      };

      it('with a form, and hears what was filled in, what it is about and where it was asked for', async () => {
        await openForm();
        expect(chat.boss.form()).toMatchObject({ title: 'New task', values: { what: 'Book' } });
        answerWith({ kind: 'nothing' });
        await chat.boss.submit(filledIn);

        expect(events.at(-1)).toMatchObject({
          kind: 'form',
          form: 'delegate',
          subject: 'task 12',
          values: filledIn,
          who: { account: chat.boss.account },
          where: { address: chat.channel.address, isPrivate: false },
        });
        expect(chat.boss.form()).toBeUndefined();
      });

      it('with a form after a press as well', async () => {
        await chat.adapter.send(chat.channel.address, withButton('Delegate here', 'Delegate'));
        answerWith(opening);
        await chat.member.press('Delegate');

        expect(await chat.until(() => chat.member.form())).toMatchObject({ title: 'New task' });
      });

      it('and leaves out what was left empty', async () => {
        await openForm();
        await chat.boss.submit({ client: 'acme' });

        expect(events.at(-1)).toHaveProperty('values', { what: 'Book', client: 'acme' });
      });

      it('again when something is wrong, beside the question it is about', async () => {
        await openForm();
        answerWith({ kind: 'form-errors', errors: { due: 'That day is gone.' } });
        await chat.boss.submit(filledIn);

        expect(chat.boss.form()).toMatchObject({
          title: 'New task',
          errors: { due: 'That day is gone.' },
          values: filledIn,
        });
      });

      it('one form after another', async () => {
        await openForm();
        answerWith({ kind: 'form', form: { ...form, title: 'Second' }, ifTooLate: said('Too late.') });
        await chat.boss.submit(filledIn);

        expect(chat.boss.form()).toMatchObject({ title: 'Second', errors: {} });
      });

      it('and tells the outcome to the one who filled it in, where it was asked for', async () => {
        await openForm();
        answerWith({ kind: 'card', card: said('Task 13 it is.') });
        await chat.boss.submit(filledIn);

        await chat.until(() => chat.boss.sees().includes('Task 13 it is.'));
        expect(chat.boss.form()).toBeUndefined();
        expect(chat.member.sees()).toEqual([]);
      });

      it('again, with everything that was filled in, when what is wrong is only found later', async () => {
        await openForm();
        const result = Promise.withResolvers<Reply>();
        answerWith({ kind: 'pending', card: said('A moment…'), result: result.promise });
        await chat.boss.submit(filledIn);
        result.resolve({ kind: 'form-errors', errors: { due: 'That day is gone.' } });

        const again = await chat.until(() => {
          const shown = chat.boss.form();
          return shown && Object.keys(shown.errors).length > 0 && shown;
        });
        expect(Object.values(again.errors).join()).toContain('That day is gone.');
        expect(again.values).toEqual(filledIn);
      });
    });

    describe('sends', () => {
      const everything: Card = {
        locale: 'en',
        elements: [
          { kind: 'heading', text: 'Task 12' },
          { kind: 'quote', text: 'Book *two* <b>flights</b> & a hotel' },
          { kind: 'fields', fields: [{ label: 'Due', value: 'Friday' }] },
          { kind: 'list', items: ['passport', 'visa'] },
          { kind: 'note', text: 'Asked by Ann' },
          { kind: 'buttons', buttons: [{ kind: 'button', action: 'claim', value: '12', label: 'Claim' }] },
        ],
      };

      it('to a channel, and every word of it can be read without the looks', async () => {
        await chat.adapter.send(chat.channel.address, everything);

        const [words = ''] = chat.member.sees();
        for (const part of [
          'Task 12',
          'Book *two* <b>flights</b> & a hotel',
          'Due',
          'Friday',
          'passport',
          'visa',
          'Asked by Ann',
          'Claim',
        ]) {
          expect(words).toContain(part);
        }
      });

      it('to a person, and to nobody else', async () => {
        const direct = chat.adapter.directAddress(chat.workspace, chat.member.account);
        await chat.adapter.send(direct, said('It is yours.'));

        expect(chat.member.seesDirectly()).toEqual(['It is yours.']);
        expect(chat.boss.seesDirectly()).toEqual([]);
        expect(chat.member.sees()).toEqual([]);
      });

      it('into a thread', async () => {
        const root = await chat.adapter.send(chat.channel.address, said('Task 12'));
        await chat.adapter.send(chat.channel.address, said('It is done.'), root);

        expect(chat.member.sees()).toEqual(['Task 12']);
        expect(chat.member.sees(root)).toEqual(['Task 12', 'It is done.']);
      });

      it('and edits in place, until the message shows the last of its cards', async () => {
        const post = await chat.adapter.send(chat.channel.address, withButton('Task 12 is open', 'Claim'));
        await chat.adapter.update(post, said('Task 12 is taken'));
        await chat.adapter.update(post, said('Task 12 is done'));

        expect(chat.member.sees()).toEqual(['Task 12 is done']);
      });

      it('and edits in a direct conversation too', async () => {
        const direct = chat.adapter.directAddress(chat.workspace, chat.member.account);
        const post = await chat.adapter.send(direct, said('Task 12'));
        await chat.adapter.update(post, said('Task 12 is done'));

        expect(chat.member.seesDirectly()).toEqual(['Task 12 is done']);
      });

      it('and says that nobody can be reached where there is no channel', async () => {
        const sending = chat.adapter.send(chat.nowhere, said('Hello?'));
        expect(await failure(sending)).toMatchObject({ name: 'DeliveryError', problem: 'unreachable' });
      });

      it('and says that a removed message is gone', async () => {
        const post = await chat.adapter.send(chat.channel.address, said('Task 12'));
        await chat.remove(post);
        expect(await failure(chat.adapter.update(post, said('Task 12 is done')))).toMatchObject({
          problem: 'gone',
        });
      });

      it('and says how long the platform is busy', async () => {
        chat.beBusy(7);
        expect(await failure(chat.adapter.send(chat.channel.address, said('Task 12')))).toMatchObject({
          problem: 'later',
          retryAfterMs: 7000,
        });
      });

      it('and does not claim to know when the connection broke before the answer', async () => {
        chat.breakConnection();
        expect(await failure(chat.adapter.send(chat.channel.address, said('Task 12')))).toMatchObject({
          problem: 'unsure',
        });
        expect(chat.member.sees()).toEqual(['Task 12']);
      });
    });

    describe('knows', () => {
      it('people as the platform does', async () => {
        expect(await chat.adapter.profile(chat.workspace, chat.boss.account)).toMatchObject({
          name: chat.boss.name,
          isAdmin: true,
          isBot: false,
          locale: expect.stringMatching(/^[a-z]{2}/),
          timeZone: expect.stringMatching(/\//),
        });
        expect(await chat.adapter.profile(chat.workspace, chat.member.account)).toMatchObject({
          name: chat.member.name,
          isAdmin: false,
        });
      });

      it('that it does not know somebody', async () => {
        expect(await failure(chat.adapter.profile(chat.workspace, 'U0NOBODY'))).toMatchObject({
          problem: 'unreachable',
        });
      });
    });

    describe('stops', () => {
      it('only when everyone who waited has been answered', async () => {
        const result = Promise.withResolvers<Reply>();
        answerWith({ kind: 'pending', card: said('A moment…'), result: result.promise });
        await chat.boss.type('tasks');
        let hasStopped = false;
        const stopping = chat.adapter.stop().then(() => (hasStopped = true));
        await chat.until(() => chat.boss.sees().includes('A moment…'));
        expect(hasStopped).toBe(false);

        result.resolve({ kind: 'card', card: said('Done.') });
        await stopping;
        expect(chat.boss.sees()).toContain('Done.');
      });

      it('and then hears nothing more', async () => {
        await chat.adapter.stop();
        await chat.boss.type('tasks');

        expect(events).toEqual([]);
      });
    });
  });
};
