import type { SchemaObject } from 'ajv';

const flag = { type: 'boolean' };
const text = (maxLength: number, minLength = 1) => ({ type: 'string', minLength, maxLength });
const webAddress = (maxLength: number) => ({ type: 'string', maxLength, pattern: '^https?://' });
const names = (maxItems: number, known: readonly string[]) => ({
  type: 'array',
  maxItems,
  uniqueItems: true,
  items: { enum: known },
});
/** An object with these properties and no others, those marked with `!` required. */
function only(properties: Readonly<Record<string, SchemaObject>>): SchemaObject {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([name]) => name.endsWith('!')).map(([name]) => name.slice(0, -1)),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/!$/, ''), schema])),
  };
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const botScopes = words(`
  app_mentions:read bookmarks:read bookmarks:write calls:read calls:write
  channels:history channels:join channels:manage channels:read channels:write.invites channels:write.topic
  chat:write chat:write.customize chat:write.public commands
  conversations.connect:manage conversations.connect:read conversations.connect:write
  dnd:read emoji:read files:read files:write
  groups:history groups:read groups:write groups:write.invites groups:write.topic
  im:history im:read im:write incoming-webhook links:read links:write links.embed:write metadata.message:read
  mpim:history mpim:read mpim:write mpim:write.invites mpim:write.topic
  pins:read pins:write reactions:read reactions:write reminders:read reminders:write
  remote_files:read remote_files:share remote_files:write
  team:read team.billing:read team.preferences:read triggers:read triggers:write
  usergroups:read usergroups:write users:read users:read.email users:write users.profile:read
`);

const botEvents = words(`
  app_home_opened app_mention app_uninstalled tokens_revoked team_rename user_change
  channel_archive channel_created channel_deleted channel_id_changed channel_left channel_rename channel_shared
  channel_unarchive channel_unshared group_archive group_deleted group_left group_rename group_unarchive
  member_joined_channel member_left_channel message.channels message.groups message.im message.mpim
  file_shared link_shared reaction_added reaction_removed team_join
`);

/**
 * What Slack accepts as the manifest of an app, for the parts that Deskhand uses. The limits are those of
 * https://github.com/slackapi/manifest-schema, the scopes and events those of `@slack/web-api`.
 */
const slackManifestSchema: SchemaObject = only({
  _metadata: only({ major_version: { enum: [1, 2] }, minor_version: { type: 'integer' } }),
  'display_information!': only({
    'name!': text(35),
    description: text(140),
    long_description: text(4000, 175),
    background_color: { type: 'string', pattern: '^#([0-9a-fA-F]{3}){1,2}$' },
  }),
  features: only({
    app_home: only({
      home_tab_enabled: flag,
      messages_tab_enabled: flag,
      messages_tab_read_only_enabled: flag,
    }),
    bot_user: only({
      'display_name!': { ...text(80), pattern: '^[a-z0-9._-]+$' },
      always_online: flag,
    }),
    shortcuts: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      items: only({
        'name!': text(24),
        'type!': { enum: ['message', 'global'] },
        'callback_id!': text(255),
        'description!': text(150),
      }),
    },
    slash_commands: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      items: only({
        'command!': { ...text(32, 2), pattern: '^/' },
        'description!': text(2000),
        usage_hint: text(1000),
        url: webAddress(3000),
        should_escape: flag,
      }),
    },
  }),
  oauth_config: only({
    redirect_urls: { type: 'array', maxItems: 1000, uniqueItems: true, items: text(2500) },
    scopes: only({ bot: names(255, botScopes) }),
  }),
  settings: only({
    event_subscriptions: only({ request_url: webAddress(3500), bot_events: names(100, botEvents) }),
    interactivity: only({
      'is_enabled!': flag,
      request_url: webAddress(3500),
      message_menu_options_url: webAddress(3500),
    }),
    org_deploy_enabled: flag,
    socket_mode_enabled: flag,
    token_rotation_enabled: flag,
  }),
});

const endpoint = { type: 'string', pattern: '^https://[^/]+/slack/events$' };

/** What Deskhand wants beyond that: escaped commands, one endpoint, and nobody's messages to read. */
export const deskhandManifestSchema: SchemaObject = {
  allOf: [slackManifestSchema],
  required: ['features', 'oauth_config', 'settings'],
  properties: {
    features: {
      required: ['bot_user', 'shortcuts', 'slash_commands'],
      properties: {
        slash_commands: {
          items: {
            required: ['url', 'usage_hint', 'should_escape'],
            properties: { url: endpoint, should_escape: { const: true } },
          },
        },
      },
    },
    oauth_config: {
      required: ['scopes'],
      properties: {
        scopes: { required: ['bot'], properties: { bot: { items: { not: { pattern: ':history$' } } } } },
      },
    },
    settings: {
      required: ['event_subscriptions', 'interactivity'],
      properties: {
        event_subscriptions: {
          required: ['request_url', 'bot_events'],
          properties: { request_url: endpoint, bot_events: { items: { not: { pattern: '^message\\.' } } } },
        },
        interactivity: {
          required: ['request_url'],
          properties: { is_enabled: { const: true }, request_url: endpoint },
        },
      },
    },
  },
};
