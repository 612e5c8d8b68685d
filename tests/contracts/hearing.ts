import { describe, expect, it } from 'vitest';
import { withButton } from './samples.ts';
import type { Stage } from './stage.ts';

export const describeHearing = (stage: () => Stage): void => {
  describe('hears', () => {
    it('what somebody typed, who they are and where they were', async () => {
      const { chat, events } = stage();
      await chat.boss.type('tasks open & <done>');

      expect(events).toEqual([
        {
          kind: 'command',
          text: 'tasks open & <done>',
          platform: chat.adapter.platform,
          workspace: chat.workspace,
          deliveryKey: expect.stringMatching(/./),
          who: expect.objectContaining({ account: chat.boss.account, isExternal: false }),
          where: { ...chat.channel, isPrivate: false },
        },
      ]);
    });

    it('which button was pressed', async () => {
      const { chat, events } = stage();
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
      const { chat, events } = stage();
      const direct = chat.adapter.directAddress(chat.workspace, chat.member.account);
      await chat.adapter.send(direct, withButton('Task 12', 'Submit'));
      await chat.member.press('Submit');

      expect(events).toMatchObject([{ where: { address: direct, isPrivate: true } }]);
    });

    it('the same delivery by the same name, and another by another', async () => {
      const { chat, events } = stage();
      await chat.boss.type('tasks');
      await chat.redeliver();
      await chat.boss.type('tasks');

      const [first, again, other] = events.map(({ deliveryKey }) => deliveryKey);
      expect(again).toBe(first);
      expect(other).not.toBe(first);
    });
  });
};
