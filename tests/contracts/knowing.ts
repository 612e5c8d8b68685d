import { describe, expect, it } from 'vitest';
import { failure, type Stage } from './stage.ts';

export const describeKnowing = (stage: () => Stage): void => {
  describe('knows', () => {
    it('people as the platform does', async () => {
      const { chat } = stage();
      // Some platforms tell what belongs to a place only with what happens there.
      await chat.boss.type('tasks');
      const { workspace, adapter, boss, member, channel } = chat;

      expect(await adapter.profile(workspace, boss.account, channel.address)).toMatchObject({
        name: boss.name,
        isAdmin: true,
        isBot: false,
      });
      expect(await adapter.profile(workspace, member.account, channel.address)).toMatchObject({
        name: member.name,
        isAdmin: false,
      });
    });

    it('what they speak and where they are, from what they do or when it is asked', async () => {
      const { chat, events } = stage();
      const { workspace, adapter, boss, channel } = chat;
      await boss.type('tasks');

      const asked = await adapter.profile(workspace, boss.account, channel.address);
      expect({ ...asked, ...events[0]?.who }).toMatchObject({
        locale: expect.stringMatching(/^[a-z]{2}/),
        timeZone: expect.stringMatching(/\//),
      });
    });

    it('the workspace of an address, by what stands before its first slash', () => {
      const { adapter, workspace, boss, channel } = stage().chat;
      const workspaceOf = (address: string) => address.split('/')[0];

      expect(workspaceOf(adapter.directAddress(workspace, boss.account))).toBe(workspaceOf(channel.address));
      expect(workspaceOf(adapter.directAddress('another', boss.account))).not.toBe(
        workspaceOf(channel.address),
      );
    });

    it('that it does not know somebody', async () => {
      const { chat } = stage();
      const { adapter, workspace, nobody, channel } = chat;
      await chat.boss.type('tasks');

      expect(await failure(adapter.profile(workspace, nobody, channel.address))).toMatchObject({
        problem: 'unreachable',
      });
    });
  });
};
