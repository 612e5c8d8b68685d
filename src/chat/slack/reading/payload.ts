import { z } from 'zod';

/**
 * The parts of Slack's request bodies that Deskhand reads. Lenient on purpose: Slack adds fields at any time, leaves
 * out what it knows nothing of, and writes `null` for the same.
 */
const team = z.object({ id: z.string() });

const user = z.object({
  id: z.string(),
  name: z.string().nullish(),
  username: z.string().nullish(),
  team_id: z.string().nullish(),
});

const channel = z.object({ id: z.string(), name: z.string().nullish() });

export const command = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string(),
  channel_id: z.string(),
  channel_name: z.string().nullish(),
  user_id: z.string(),
  user_name: z.string().nullish(),
  response_url: z.string().nullish(),
  trigger_id: z.string().nullish(),
});

export const event = z.object({
  team_id: z.string(),
  context_team_id: z.string().nullish(),
  event_id: z.string().nullish(),
  authorizations: z
    .array(z.object({ team_id: z.string().nullish(), user_id: z.string().nullish() }))
    .nullish(),
  event: z.object({
    type: z.string(),
    subtype: z.string().nullish(),
    bot_id: z.string().nullish(),
    bot_profile: z.unknown().optional(),
    user: z.string(),
    user_team: z.string().nullish(),
    team: z.string().nullish(),
    text: z.string(),
    channel: z.string(),
    thread_ts: z.string().nullish(),
  }),
});

/** Loose, because an option is only taken back as it was given. */
const option = z.looseObject({ value: z.string() });

const answer = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
});

const block = z.looseObject({ type: z.string(), block_id: z.string().exactOptional() });

const plainText = z.object({ type: z.literal('plain_text'), text: z.string() });

const view = z.object({
  id: z.string(),
  app_installed_team_id: z.string().nullish(),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  title: plainText,
  submit: plainText.nullish(),
  close: plainText.nullish(),
  blocks: z.array(block),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), answer)) }).nullish(),
});

const interaction = z.object({
  type: z.string(),
  team: team.nullish(),
  user,
  channel: channel.nullish(),
  response_url: z.string().nullish(),
  trigger_id: z.string().nullish(),
});

export const press = interaction.extend({
  container: z.object({ is_ephemeral: z.boolean().nullish(), thread_ts: z.string().nullish() }).nullish(),
  view: view.nullish(),
  actions: z.array(z.object({ type: z.string(), action_id: z.string(), value: z.string().nullish() })).min(1),
});

export const submission = interaction.extend({ view });

/** Of a file that was deleted, or that the app may not know of, Slack tells little more than its id. */
const file = z.object({ name: z.string().nullish(), permalink: z.string().nullish() });

export const messageAction = interaction.extend({
  callback_id: z.string(),
  channel,
  message: z.object({
    text: z.string().default(''),
    thread_ts: z.string().nullish(),
    files: z.array(file).nullish(),
  }),
});

export const anyInteraction = interaction;

export type HandedMessage = z.infer<typeof messageAction>['message'];
export type Interaction = z.infer<typeof interaction>;
export type SubmittedView = z.infer<typeof view>;
export type SubmittedAnswer = z.infer<typeof answer>;
