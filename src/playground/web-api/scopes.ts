import { SlackError } from '../slack-error.ts';

const readsConversations = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];

/** The scopes of which a method needs one; methods not named need none. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.open': ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
  'conversations.info': readsConversations,
  'conversations.list': readsConversations,
  'conversations.members': readsConversations,
  'conversations.join': ['channels:join'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'bots.info': ['users:read'],
  'team.info': ['team:read'],
};

/** @throws SlackError `missing_scope` */
export const ensureGranted = (method: string, granted: readonly string[]): void => {
  const oneOf = needed[method] ?? [];
  if (oneOf.length === 0 || oneOf.some((scope) => granted.includes(scope))) return;
  throw new SlackError('missing_scope', [], { needed: oneOf.join(','), provided: granted.join(',') });
};
