import type { PostRef } from '../../card.ts';
import type { Where, Who } from '../../inbound.ts';
import { channelAddress, directAddress, postRef, withoutThread } from '../address.ts';
import type { Activity, Entity } from './payload.ts';
import type { Team } from './reply-path.ts';

/** The tenant it happened in; undefined when the activity names none, or two. */
export const tenantOf = ({ conversation, channelData }: Activity): string | undefined => {
  const [tenant, ...others] = new Set(
    [conversation.tenantId, channelData?.tenant?.id].filter((id) => typeof id === 'string' && id !== ''),
  );
  return others.length > 0 ? undefined : (tenant ?? undefined);
};

/** Bots have ids that begin with 28, people with 29. */
export const isByBot = ({ from, recipient }: Activity): boolean =>
  from.role === 'bot' || from.id.startsWith('28:') || from.id === recipient.id;

export const whoDidIt = ({ from, locale, localTimezone, entities }: Activity, tenant: string): Who => {
  const client = entities?.find(({ type }) => type === 'clientInfo');
  const language = locale || client?.locale;
  const timeZone = localTimezone || client?.timezone;
  return {
    account: from.id,
    ...(from.name ? { name: from.name } : {}),
    ...(language ? { locale: language } : {}),
    ...(timeZone ? { timeZone } : {}),
    isExternal: isGuest(from) || Boolean(from.tenantId && from.tenantId !== tenant),
  };
};

const isGuest = ({ role, userRole }: Activity['from']): boolean =>
  [role, userRole].some((each) => each === 'guest' || each === 'anonymous');

const isPersonal = ({ conversation, channelData }: Activity): boolean =>
  conversation.conversationType
    ? conversation.conversationType === 'personal'
    : !conversation.isGroup && !channelData?.team;

export const isInChannel = ({ conversation }: Activity): boolean =>
  conversation.conversationType === 'channel' || conversation.id !== withoutThread(conversation.id);

/** What Teams calls chats of two people, into which a message extension can be called without the bot being there. */
const chatOfTwo = /@unq\.gbl\.spaces$/;

export const isWithBot = (activity: Activity): boolean =>
  isPersonal(activity) && !chatOfTwo.test(activity.conversation.id);

export const whereItWas = (activity: Activity, tenant: string): Where => {
  const { conversation, from } = activity;
  return isPersonal(activity)
    ? { address: directAddress(tenant, from.id), isPrivate: true }
    : whereItIs(withoutThread(conversation.id), nameOf(activity), tenant);
};

export const whereItIs = (id: string, name: string | null | undefined, tenant: string): Where => ({
  address: channelAddress(tenant, id),
  ...(name ? { name } : {}),
  isPrivate: false,
});

/** Teams calls the General channel by no name, and people by that of its team. */
const nameOf = ({ conversation, channelData }: Activity): string | null | undefined => {
  const isGeneral = channelData?.team?.id === withoutThread(conversation.id);
  return channelData?.channel?.name || (isGeneral && channelData.team?.name) || conversation.name;
};

export const teamOf = ({ channelData }: Activity): Team | undefined => {
  const id = channelData?.team?.id || channelData?.teamsTeamId;
  const aadGroupId = channelData?.team?.aadGroupId;
  return id ? { id, ...(aadGroupId ? { aadGroupId } : {}) } : undefined;
};

/** The message that a press was on. */
export const postOf = ({ conversation, replyToId }: Activity, tenant: string): PostRef | undefined =>
  replyToId ? postRef({ tenant, conversation: conversation.id, activity: replyToId }) : undefined;

export const mentionsOf = ({ entities }: Activity): readonly Entity[] =>
  (entities ?? []).filter(({ type, mentioned }) => type === 'mention' && mentioned);
