import type { PersonDescription } from '../description.ts';
import { freshId } from '../ids.ts';
import type { Conversation } from '../state/directory.ts';
import type { Entry } from '../state/timeline.ts';
import type { WireState, WireView } from '../wire.ts';
import type { World } from '../world.ts';
import type { Outgoing } from './outbound.ts';

/** The old-style verification token: still sent, no longer to be trusted. */
const verificationToken = 'playground-verification-token';

const noEnterprise = { enterprise: null, is_enterprise_install: false };

const channelName = (where: Conversation): string => {
  if (where.kind === 'direct') return 'directmessage';
  return where.about.isPrivate ? 'privategroup' : where.about.name;
};

const channelOf = (where: Conversation) => ({ id: where.id, name: channelName(where) });

const userOf = ({ team }: World['description'], person: PersonDescription) => ({
  id: person.id,
  username: person.handle,
  name: person.handle,
  team_id: (person.team ?? team).id,
});

const teamOf = ({ id, domain }: { readonly id: string; readonly domain: string }) => ({ id, domain });

const interaction = (payload: object): Outgoing => ({
  kind: 'interaction',
  contentType: 'application/x-www-form-urlencoded',
  body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
});

export const slashCommand = (
  world: World,
  person: PersonDescription,
  where: Conversation,
  { command, text }: { readonly command: string; readonly text: string },
): Outgoing => {
  const { team, bot } = world.description;
  return {
    kind: 'command',
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({
      token: verificationToken,
      team_id: team.id,
      team_domain: team.domain,
      channel_id: where.id,
      channel_name: channelName(where),
      user_id: person.id,
      user_name: person.handle,
      command,
      text,
      api_app_id: bot.appId,
      is_enterprise_install: 'false',
      response_url: world.responseUrl(world.tickets.returnAddress({ person, where })),
      trigger_id: world.tickets.trigger(person),
    }).toString(),
  };
};

const common = (world: World, person: PersonDescription) => ({
  user: userOf(world.description, person),
  api_app_id: world.description.bot.appId,
  token: verificationToken,
  ...noEnterprise,
});

const returnUrl = (
  world: World,
  person: PersonDescription,
  where: Conversation,
  { message }: Entry,
): string =>
  world.responseUrl(
    world.tickets.returnAddress({
      person,
      where,
      original: message.ts,
      ...(message.thread_ts ? { thread: message.thread_ts } : {}),
    }),
  );

export const actionOnMessage = (
  world: World,
  person: PersonDescription,
  where: Conversation,
  entry: Entry,
  { action, values }: { readonly action: object; readonly values: WireState },
): Outgoing => {
  const { message, to } = entry;
  return interaction({
    type: 'block_actions',
    ...common(world, person),
    team: teamOf(world.description.team),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: where.id,
      is_ephemeral: to !== undefined,
      ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    },
    trigger_id: world.tickets.trigger(person),
    channel: channelOf(where),
    // Slack does not store ephemeral messages, so it cannot send them along.
    ...(to === undefined ? { message: world.timeline.asReturned(where, message) } : {}),
    state: { values },
    response_url: returnUrl(world, person, where, entry),
    actions: [action],
  });
};

/** Views of people from another workspace carry that workspace, and ours as `app_installed_team_id`. */
const aboutView = (world: World, person: PersonDescription, view: WireView) => ({
  ...common(world, person),
  team: teamOf(person.team ?? world.description.team),
  view,
});

export const actionInView = (
  world: World,
  person: PersonDescription,
  view: WireView,
  { action, values }: { readonly action: object; readonly values: WireState },
): Outgoing =>
  interaction({
    type: 'block_actions',
    ...aboutView(world, person, { ...view, state: { values } }),
    container: { type: 'view', view_id: view.id },
    trigger_id: world.tickets.trigger(person),
    actions: [action],
  });

export const viewSubmission = (
  world: World,
  person: PersonDescription,
  view: WireView,
  values: WireState,
): Outgoing =>
  interaction({
    type: 'view_submission',
    ...aboutView(world, person, { ...view, state: { values } }),
    trigger_id: world.tickets.trigger(person),
    response_urls: [],
  });

export const viewClosed = (
  world: World,
  person: PersonDescription,
  view: WireView,
  isCleared: boolean,
): Outgoing => interaction({ type: 'view_closed', ...aboutView(world, person, view), is_cleared: isCleared });

export const messageShortcut = (
  world: World,
  person: PersonDescription,
  where: Conversation,
  entry: Entry,
  callbackId: string,
): Outgoing =>
  interaction({
    type: 'message_action',
    ...common(world, person),
    team: teamOf(world.description.team),
    action_ts: world.timeline.nextTs(),
    channel: channelOf(where),
    callback_id: callbackId,
    trigger_id: world.tickets.trigger(person),
    response_url: returnUrl(world, person, where, entry),
    message_ts: entry.message.ts,
    message: world.timeline.asReturned(where, entry.message),
  });

/**
 * The envelope of the Events API. Its `team_id` is the author's workspace, which may not be ours;
 * `context_team_id` and `authorizations` tell on whose behalf it comes.
 */
export const eventCallback = (
  world: World,
  person: PersonDescription,
  where: Conversation,
  event: object,
): Outgoing => {
  const { team, bot } = world.description;
  return {
    kind: 'event',
    contentType: 'application/json',
    body: JSON.stringify({
      token: verificationToken,
      team_id: (person.team ?? team).id,
      context_team_id: team.id,
      context_enterprise_id: null,
      api_app_id: bot.appId,
      event,
      type: 'event_callback',
      event_id: freshId('Ev'),
      event_time: Math.floor(world.clock.now() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: team.id,
          user_id: bot.userId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: world.directory.isShared(where),
    }),
  };
};
