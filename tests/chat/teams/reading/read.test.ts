import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/chat/teams/read.ts';
import { ann, bot, channel, channelData, mentionOf, message, personal, tenant } from './activities.ts';

const eventOf = (activity: unknown) => read(activity)?.event;
const address = `teams:t1/${channel}`;

describe('a message to the bot', () => {
  it('is a command without the name of the bot, from somebody with a language and a zone', () => {
    const activity = message('<at>Deskhand</at> desk status\n');
    expect(read(activity)).toEqual({
      event: {
        kind: 'command',
        text: 'desk status',
        platform: 'teams',
        deliveryKey: `message:${channel};messageid=1700:1767`,
        workspace: tenant,
        who: { account: ann.id, name: 'Ann', locale: 'de-DE', timeZone: 'Europe/Berlin', isExternal: false },
        where: { address, isPrivate: false },
      },
      path: {
        deliveryKey: `message:${channel};messageid=1700:1767`,
        tenant,
        account: ann.id,
        where: { address, isPrivate: false },
        conversation: `${channel};messageid=1700`,
        isPrivate: false,
        isChannel: true,
        serviceUrl: 'https://smba.test/t1/',
        team: { id: '19:team@thread.tacv2' },
        asked: 'message',
      },
    });
  });

  it('in the personal chat is said to the person’s own address', () => {
    expect(read(message('tasks', { ...personal, entities: [] }))).toMatchObject({
      event: { text: 'tasks', where: { address: 'teams:t1/@29:ann', isPrivate: true } },
      path: { conversation: 'a:1x', isPrivate: true },
    });
  });

  it.each([
    ['/desk status', 'desk status'],
    ['/ desk', '/ desk'],
    ['<at>Deskhand</at> /hours acme', 'hours acme'],
    ['<at>Deskhand</at>', 'help'],
    ['<at>Deskhand</at>&nbsp;\n', 'help'],
    ['', 'help'],
    [undefined, 'help'],
  ])('that says %j asks for %j', (text, command) => {
    expect(eventOf(message(text))).toMatchObject({ kind: 'command', text: command });
  });

  it('takes the language and zone of the client where the activity has none', () => {
    const entities = [mentionOf(bot), { type: 'clientInfo', locale: 'uz-UZ', timezone: 'Asia/Calcutta' }];
    const { who } = eventOf(message('tasks', { entities, locale: undefined, localTimezone: null })) ?? {};
    expect(who).toMatchObject({ locale: 'uz-UZ', timeZone: 'Asia/Calcutta' });
  });

  it('carries its files as links that leave the rights of the sender as they are', () => {
    const attachments = [
      { contentType: 'text/html', content: '<p>x</p>' },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'brief.docx',
        contentUrl: 'https://acme.sharepoint.test/brief.docx',
        content: { downloadUrl: 'https://acme.sharepoint.test/download?tempauth=secret' },
      },
      { contentType: 'reference', name: '<@29:x> plan', contentUrl: 'https://acme.sharepoint.test/p' },
      {
        contentType: 'image/png',
        name: 'a.png',
        contentUrl: 'https://smba.test/v3/attachments/1/views/original',
      },
      { contentType: 'reference', name: 'b', contentUrl: 'https://acme.sharepoint.test/b?tempauth=secret' },
      { contentType: 'reference', name: 'c', contentUrl: 'http://acme.test/c' },
      { contentType: 'image/*' },
    ];
    expect(eventOf(message('delegate book', { attachments }))).toMatchObject({
      text: [
        'delegate book',
        'brief.docx: https://acme.sharepoint.test/brief.docx',
        '<\u2060@29:x> plan: https://acme.sharepoint.test/p',
      ].join('\n'),
    });
    expect(eventOf(message('', { attachments }))).toMatchObject({ text: 'help' });
  });

  it('is known by its conversation and id, and one without an id by all it says', () => {
    const [one, other] = ['a', 'b'].map((text) => eventOf(message(text, { id: undefined }))?.deliveryKey);
    expect(one).toMatch(/^message:[\da-f]{64}$/);
    expect(other).not.toBe(one);
  });
});

describe('nothing is made', () => {
  it.each([
    ['of what the bot says', { from: bot }],
    ['of what another bot says', { from: { id: '28:other' } }],
    ['of what says it is a bot', { from: { ...ann, role: 'bot' } }],
    ['of another channel of the Bot Framework', { channelId: 'webchat' }],
    ['of what is in no tenant', { conversation: { id: 'a:1x' }, channelData: null }],
    ['of what is in two tenants', { channelData: { ...channelData, tenant: { id: 't2' } } }],
    ['of what nobody did', { from: undefined }],
    ['of words that are none', { text: 7 }],
  ])('%s', (_, more) => expect(read(message('tasks', more))).toBeUndefined());

  it.each([undefined, null, 'x', [], {}, { type: 'message' }])('of %j', (body) => {
    expect(read(body)).toBeUndefined();
  });
});

describe('who did it and where', () => {
  it('takes the tenant from either place that tells it', () => {
    const { conversation } = message('x');
    const withoutTenant = { ...conversation, tenantId: null };
    expect(eventOf(message('x', { conversation: withoutTenant }))?.workspace).toBe(tenant);
    expect(eventOf(message('x', { channelData: {} }))?.workspace).toBe(tenant);
  });

  it.each([{ tenantId: 't2' }, { userRole: 'guest' }, { role: 'anonymous' }])('tells a guest by %j', (by) => {
    expect(eventOf(message('x', { from: { ...ann, ...by } }))?.who.isExternal).toBe(true);
    expect(eventOf(message('x', { from: { ...ann, tenantId: tenant } }))?.who.isExternal).toBe(false);
  });

  it('gives a channel its name, and the General channel that of its team', () => {
    const named = { ...channelData, channel: { id: channel, name: 'Acme' } };
    expect(eventOf(message('x', { channelData: named }))?.where.name).toBe('Acme');
    const general = { ...channelData, team: { id: channel, name: 'Sales' } };
    expect(eventOf(message('x', { channelData: general }))?.where.name).toBe('Sales');
  });

  it('is a group chat by its id and topic', () => {
    const conversation = {
      id: '19:g@thread.v2',
      conversationType: 'groupChat',
      isGroup: true,
      name: 'Us',
      tenantId: tenant,
    };
    expect(eventOf(message('x', { conversation, channelData: null }))?.where).toEqual({
      address: 'teams:t1/19:g@thread.v2',
      name: 'Us',
      isPrivate: false,
    });
  });
});
