import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/inbound.ts';
import { said } from './samples.ts';
import type { Stage } from './stage.ts';

export const describeStopping = (stage: () => Stage): void => {
  describe('stops', () => {
    it('only when everyone who waited has been answered', async () => {
      const { chat, answerWith } = stage();
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
      const { chat, events } = stage();
      await chat.adapter.stop();
      await chat.boss.type('tasks');

      expect(events).toEqual([]);
    });
  });
};
