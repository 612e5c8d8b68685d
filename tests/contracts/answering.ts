import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/inbound.ts';
import { said, withButton } from './samples.ts';
import type { Stage } from './stage.ts';

export const describeAnswering = (stage: () => Stage): void => {
  describe('answers', () => {
    it('only whoever asked', async () => {
      const { chat, answerWith } = stage();
      answerWith({ kind: 'card', card: said('You have no tasks.') });
      await chat.boss.type('tasks');

      await chat.until(() => chat.boss.sees().includes('You have no tasks.'));
      expect(chat.member.sees()).toEqual([]);
    });

    it('a press without touching the message in the channel', async () => {
      const { chat, answerWith } = stage();
      await chat.adapter.send(chat.channel.address, withButton('Task 12', 'Claim'));
      answerWith({ kind: 'card', card: said('Bea was faster.'), instead: true });
      await chat.member.press('Claim');

      await chat.until(() => chat.member.sees().includes('Bea was faster.'));
      expect(chat.boss.sees()).toHaveLength(1);
      expect(chat.member.sees()[0]).toContain('Task 12');
    });

    it('a press in a private message in place of that message, if it is to', async () => {
      const { chat, answerWith } = stage();
      answerWith(
        { kind: 'card', card: withButton('Is this right?', 'Yes') },
        { kind: 'card', card: said('Done.'), instead: true },
      );
      await chat.boss.type('delegate Book a flight');
      await chat.until(() => chat.boss.sees().length > 0);
      await chat.boss.press('Yes');

      await chat.until(() => chat.boss.sees().includes('Done.'));
      expect(chat.boss.sees()).toEqual(['Done.']);
      expect(chat.member.sees()).toEqual([]);
    });

    it('that it is being worked on, and then with the result', async () => {
      const { chat, answerWith } = stage();
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
      const { chat } = stage();
      await chat.adapter.send(chat.channel.address, withButton('Task 12', 'Claim'));
      await chat.member.press('Claim');
      await chat.adapter.stop();

      expect(chat.member.sees()).toHaveLength(1);
    });
  });
};
