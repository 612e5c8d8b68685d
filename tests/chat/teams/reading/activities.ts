/** Activities as Teams writes them, to be changed where a test is about something else. */
export const tenant = 't1';
export const channel = '19:c1@thread.tacv2';
export const bot = { id: '28:app', name: 'Deskhand' };
export const ann = { id: '29:ann', name: 'Ann', aadObjectId: 'aad-ann' };

export const channelData = {
  channel: { id: channel },
  team: { id: '19:team@thread.tacv2' },
  tenant: { id: tenant },
};

const envelope = {
  channelId: 'msteams',
  id: '1767',
  serviceUrl: 'https://smba.test/t1/',
  from: ann,
  recipient: bot,
  locale: 'de-DE',
  localTimezone: 'Europe/Berlin',
  conversation: {
    isGroup: true,
    conversationType: 'channel',
    tenantId: tenant,
    id: `${channel};messageid=1700`,
  },
  channelData,
};

export const personal = {
  conversation: { conversationType: 'personal', tenantId: tenant, id: 'a:1x' },
  channelData: { tenant: { id: tenant } },
};

export const mentionOf = ({ id, name }: { id: string; name: string }, text = `<at>${name}</at>`) => ({
  type: 'mention',
  mentioned: { id, name },
  text,
});

export const message = (text: string | undefined, more: object = {}) => ({
  ...envelope,
  type: 'message',
  textFormat: 'plain',
  ...(text === undefined ? {} : { text }),
  entities: [mentionOf(bot)],
  ...more,
});

export const invoke = (name: string, value: unknown, more: object = {}) => ({
  ...envelope,
  type: 'invoke',
  id: 'f:1',
  name,
  value,
  ...more,
});

export const event = (type: string, more: object = {}) => ({ ...envelope, type, id: 'f:2', ...more });
