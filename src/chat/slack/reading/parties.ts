import type { Where, Who } from '../../inbound.ts';
import { channelAddress, directAddress, parseAddress } from '../address.ts';
import { unpackOrigin } from '../form-origin.ts';
import type { Interaction, SubmittedView } from './payload.ts';
import type { Ways } from './reply-path.ts';

/** The workspace Deskhand is installed in, which may not be that of the person, nor of the channel. */
export const workspaceOf = (
  { team, user }: Pick<Interaction, 'team' | 'user'>,
  view?: SubmittedView | null,
): string | undefined => view?.app_installed_team_id ?? team?.id ?? user.team_id ?? undefined;

export const whoDidIt = (
  workspace: string,
  user: { id: string; name?: string | null | undefined; team_id?: string | null | undefined },
): Who => ({
  account: user.id,
  ...(user.name ? { name: user.name } : {}),
  isExternal: Boolean(user.team_id && user.team_id !== workspace),
});

/** What Slack calls channels that it does not name to apps. */
const namesOfTheUnnamed = new Set(['directmessage', 'privategroup']);

export const whereItWas = (
  workspace: string,
  account: string,
  channel: { id: string; name?: string | null | undefined },
): Where =>
  channel.id.startsWith('D')
    ? inPrivate(workspace, account)
    : {
        address: channelAddress(workspace, channel.id),
        ...(channel.name && !namesOfTheUnnamed.has(channel.name) ? { name: channel.name } : {}),
        isPrivate: false,
      };

/** In the bot's own conversation with the person. */
export const inPrivate = (workspace: string, account: string): Where => ({
  address: directAddress(workspace, account),
  isPrivate: true,
});

/** What happened in a dialog happened where the dialog was asked for. */
export const fromView = (
  workspace: string,
  account: string,
  view: SubmittedView | null | undefined,
): { subject: string; where: Where; ways: Ways } => {
  const origin = view ? unpackOrigin(view.private_metadata, workspace) : undefined;
  if (!origin) return { subject: '', where: inPrivate(workspace, account), ways: {} };
  const place = parseAddress(origin.where.address);
  return {
    subject: origin.subject,
    where: origin.where,
    ways: {
      ...(place && 'channel' in place ? { channel: place.channel } : {}),
      ...(origin.thread ? { thread: origin.thread } : {}),
    },
  };
};

export const waysBack = (
  { response_url, trigger_id }: Pick<Interaction, 'response_url' | 'trigger_id'>,
  channel: string,
  thread?: string | null,
): Ways => ({
  channel,
  ...(thread ? { thread } : {}),
  ...(response_url ? { responseUrl: response_url } : {}),
  ...(trigger_id ? { triggerId: trigger_id } : {}),
});
