import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accounts, teamsChannels, tenant } from './tenant.ts';
import { startTinyBot, type TinyBot } from './tiny-bot.ts';
import type { Activity } from './wire.ts';

const { nora, sara, dana, jonas, omar } = accounts;
const { acme, closed } = teamsChannels;

let bot: TinyBot;

beforeEach(async () => {
  bot = await startTinyBot();
});
afterEach(() => bot.stop());

describe('words', () => {
  it('reach the bot from a personal chat with who says them, in which language, and when it is there', async () => {
    const { ack, message } = await bot.teams.say(jonas, bot.teams.personalOf(jonas), 'help');
    expect(ack).toEqual({ status: 200, body: undefined });
    expect(bot.last()).toMatchObject({
      type: 'message',
      id: message.id,
      channelId: 'msteams',
      text: 'help',
      locale: 'de-DE',
      localTimezone: 'Europe/Berlin',
      localTimestamp: expect.stringMatching(/\+0[12]:00$/),
      from: { id: jonas, name: 'Jonas Weber' },
      recipient: { id: `28:${tenant.bot.appId}`, name: 'Deskhand' },
      conversation: { conversationType: 'personal', tenantId: tenant.id, id: bot.teams.personalOf(jonas) },
      entities: [{ type: 'clientInfo', locale: 'de-DE', country: 'DE', timezone: 'Europe/Berlin' }],
      channelData: { tenant: { id: tenant.id } },
    });
  });

  it('reach the bot from a channel only when they mention it', async () => {
    const idle = await bot.teams.say(dana, acme, 'Good morning');
    expect(idle.ack).toBeUndefined();
    expect(bot.heard).toEqual([]);
    const { message } = await bot.teams.mention(dana, acme, 'desk assistant add @sara & co');
    expect(bot.last()).toMatchObject({
      text: '<at>Deskhand</at> desk assistant add <at>Sara Okafor</at> & co',
      entities: [
        { type: 'mention', text: '<at>Deskhand</at>', mentioned: { id: `28:${tenant.bot.appId}` } },
        { type: 'mention', text: '<at>Sara Okafor</at>', mentioned: { id: sara, name: 'Sara Okafor' } },
        { type: 'clientInfo' },
      ],
      attachments: [{ contentType: 'text/html', content: expect.stringContaining('&amp; co') }],
      conversation: { id: `${acme};messageid=${message.id}`, isGroup: true, conversationType: 'channel' },
      channelData: { channel: { id: acme }, teamsChannelId: acme },
    });
  });

  it('stay in their thread', async () => {
    const { message } = await bot.teams.say(dana, acme, 'Root');
    await bot.teams.mention(dana, acme, 'hours', { thread: message.id });
    expect(bot.last()).toMatchObject({ conversation: { id: bot.teams.threadOf(message) } });
    expect(bot.teams.messagesIn(acme)).toHaveLength(1);
  });

  it('can be for the bot alone', async () => {
    await bot.teams.say(dana, acme, 'hours', { isTargeted: true });
    expect(bot.last()).toMatchObject({ text: 'hours', recipient: { isTargeted: true } });
    expect(bot.teams.messagesSeenBy(jonas, acme)).toEqual([]);
    expect(bot.teams.messagesSeenBy(dana, acme)).toHaveLength(1);
  });

  it('are for members, and for a bot that is there', async () => {
    await expect(bot.teams.say(omar, acme, 'Hello')).rejects.toThrow('not a member');
    const { ack } = await bot.teams.mention(nora, closed, 'hours');
    expect(ack).toBeUndefined();
  });

  it('arrive twice when Teams is unsure, under one id', async () => {
    bot.teams.faults.deliverTwice(1);
    await bot.teams.say(nora, bot.teams.personalOf(nora), 'tasks');
    await bot.teams.redeliver();
    expect(new Set(bot.heard.map(({ id }) => id)).size).toBe(1);
    expect(bot.heard).toHaveLength(3);
  });
});

describe('what happens to teams', () => {
  const kinds = (activities: readonly Activity[]) => activities.map(({ type }) => type);

  it('is told: the bot added to one, and taken out', async () => {
    await bot.teams.install(closed, nora);
    expect(kinds(bot.heard)).toEqual(['installationUpdate', 'conversationUpdate']);
    expect(bot.heard).toMatchObject([
      { action: 'add', from: { id: nora }, channelData: { team: { name: 'Closed' } } },
      { membersAdded: [{ id: `28:${tenant.bot.appId}` }], channelData: { eventType: 'teamMemberAdded' } },
    ]);
    expect((await bot.teams.mention(nora, closed, 'hours')).ack?.status).toBe(200);
    await bot.teams.uninstall(closed, nora);
    expect((await bot.teams.mention(nora, closed, 'hours')).ack).toBeUndefined();
  });

  it('is told: members who come and go, and new names', async () => {
    await bot.teams.addMember(acme, omar);
    expect(bot.last()).toMatchObject({ membersAdded: [{ id: omar }] });
    expect((await bot.teams.mention(omar, acme, 'hours')).ack?.status).toBe(200);
    await bot.teams.removeMember(acme, omar);
    await expect(bot.teams.say(omar, acme, 'Hello')).rejects.toThrow('not a member');
    await bot.teams.renameChannel(acme, 'acme-2', nora);
    expect(bot.last()).toMatchObject({
      channelData: { eventType: 'channelRenamed', channel: { id: acme, name: 'acme-2' } },
    });
  });
});
