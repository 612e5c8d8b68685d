import { z } from 'zod';

/**
 * The parts of activities that Deskhand reads. Lenient on purpose: Teams adds fields at any time, leaves out what it
 * knows nothing of, and writes `null` for the same.
 */
const text = z.string().nullish();
const named = z.object({ id: z.string().min(1), name: text });

const account = named.extend({ role: text, userRole: text, tenantId: text });

const entity = z.object({
  type: text,
  text,
  mentioned: z.object({ id: z.string(), name: text }).nullish(),
  locale: text,
  timezone: text,
});

const channelData = z.object({
  tenant: z.object({ id: text }).nullish(),
  team: z.object({ id: text, name: text, aadGroupId: text }).nullish(),
  channel: z.object({ id: text, name: text }).nullish(),
  settings: z.object({ selectedChannel: z.object({ id: text }).nullish() }).nullish(),
  eventType: text,
  teamsTeamId: text,
});

export const activity = z.object({
  type: z.string().min(1),
  id: text,
  channelId: z.literal('msteams'),
  serviceUrl: z.string().min(1),
  from: account,
  recipient: named,
  conversation: z.object({
    id: z.string().min(1),
    name: text,
    conversationType: text,
    tenantId: text,
    isGroup: z.boolean().nullish(),
  }),
  locale: text,
  localTimezone: text,
  entities: z.array(entity).nullish(),
  channelData: channelData.nullish(),
  replyToId: text,
});

const attachment = z.object({ contentType: text, contentUrl: text, name: text });

export const message = z.object({
  text: z.string().nullish(),
  textFormat: text,
  attachments: z.array(attachment).nullish(),
  value: z.unknown().optional(),
});

/** What a button of ours carries. */
export const pressed = z.object({ action: z.string().min(1), value: z.string().default('') });

export const invoke = z.object({ name: z.string(), value: z.unknown().optional() });

export const cardAction = z.object({
  action: z.object({
    verb: z.string().min(1),
    data: z.object({ value: z.string().default('') }).catch({ value: '' }),
  }),
});

export const task = z.object({ data: z.unknown().optional() });

export const extension = z.object({ commandId: z.string().min(1) });

export const handedOver = z.object({
  messagePayload: z.object({
    linkToMessage: text,
    subject: text,
    body: z.object({ contentType: text, content: text }).nullish(),
    attachments: z.array(attachment).nullish(),
  }),
});

export const installation = z.object({ action: z.string() });

export const conversationUpdate = z.object({ topicName: text });

export type Activity = z.infer<typeof activity>;
export type Entity = z.infer<typeof entity>;
export type Attachment = z.infer<typeof attachment>;
export type Message = z.infer<typeof message>;
export type HandedMessage = z.infer<typeof handedOver>['messagePayload'];
