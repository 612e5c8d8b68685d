import { describe, expect, it } from 'vitest';
import { cardOf, everyElement, said, withButton } from './samples.ts';
import { failure, type Stage } from './stage.ts';

export const describeSending = (stage: () => Stage): void => {
  describe('sends', () => {
    it.each(everyElement.map(({ element, words }) => [element.kind, element, words] as const))(
      'a %s to a channel, and every word of it can be read without the looks',
      async (_, element, words) => {
        const { chat } = stage();
        await chat.adapter.send(chat.channel.address, cardOf({ kind: 'text', text: 'Look:' }, element));

        const [seen = ''] = chat.member.sees();
        for (const word of words) expect(seen).toContain(word);
      },
    );

    it('all of it in one message', async () => {
      const { chat } = stage();
      await chat.adapter.send(chat.channel.address, cardOf(...everyElement.map(({ element }) => element)));

      expect(chat.member.sees()).toHaveLength(1);
    });

    it('to a person, and to nobody else', async () => {
      const { chat } = stage();
      const direct = chat.adapter.directAddress(chat.workspace, chat.member.account);
      await chat.adapter.send(direct, said('It is yours.'));

      expect(chat.member.seesDirectly()).toEqual(['It is yours.']);
      expect(chat.boss.seesDirectly()).toEqual([]);
      expect(chat.member.sees()).toEqual([]);
    });

    it('into a thread', async () => {
      const { chat } = stage();
      const root = await chat.adapter.send(chat.channel.address, said('Task 12'));
      await chat.adapter.send(chat.channel.address, said('It is done.'), root);

      expect(chat.member.sees()).toEqual(['Task 12']);
      expect(chat.member.sees(root)).toEqual(['Task 12', 'It is done.']);
    });

    it('and edits in place, until the message shows the last of its cards', async () => {
      const { chat } = stage();
      const post = await chat.adapter.send(chat.channel.address, withButton('Task 12 is open', 'Claim'));
      await chat.adapter.update(post, said('Task 12 is taken'));
      await chat.adapter.update(post, said('Task 12 is done'));

      expect(chat.member.sees()).toEqual(['Task 12 is done']);
    });

    it('and edits in a direct conversation too', async () => {
      const { chat } = stage();
      const direct = chat.adapter.directAddress(chat.workspace, chat.member.account);
      const post = await chat.adapter.send(direct, said('Task 12'));
      await chat.adapter.update(post, said('Task 12 is done'));

      expect(chat.member.seesDirectly()).toEqual(['Task 12 is done']);
    });

    it('and says that nobody can be reached where there is no channel', async () => {
      const { chat } = stage();
      const sending = chat.adapter.send(chat.nowhere, said('Hello?'));
      expect(await failure(sending)).toMatchObject({ name: 'DeliveryError', problem: 'unreachable' });
    });

    it('and says that a removed message is gone', async () => {
      const { chat } = stage();
      const post = await chat.adapter.send(chat.channel.address, said('Task 12'));
      await chat.remove(post);
      expect(await failure(chat.adapter.update(post, said('Task 12 is done')))).toMatchObject({
        problem: 'gone',
      });
    });

    it('and says how long the platform is busy', async () => {
      const { chat } = stage();
      chat.beBusy(7);
      expect(await failure(chat.adapter.send(chat.channel.address, said('Task 12')))).toMatchObject({
        problem: 'later',
        retryAfterMs: 7000,
      });
    });

    it('and does not claim to know when the connection broke before the answer', async () => {
      const { chat } = stage();
      chat.breakConnection();
      expect(await failure(chat.adapter.send(chat.channel.address, said('Task 12')))).toMatchObject({
        problem: 'unsure',
      });
      expect(chat.member.sees()).toEqual(['Task 12']);
    });
  });
};
