import type { Request } from 'express';
import type { Conversation } from '../state/directory.ts';
import { partsOf } from '../wire.ts';
import type { World } from '../world.ts';
import { ConnectorError, noConversation } from './connector-error.ts';

/** What a request asks for, whatever its address looks like. */
export interface Asked {
  /** As the address has it, with `;messageid=` where it names a thread. */
  readonly conversation: string;
  readonly activityId: string | undefined;
  readonly memberId: string | undefined;
  readonly isTargeted: boolean;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Carries a request out. @throws ConnectorError */
export type Handler = (world: World, asked: Asked) => Answer;

const parameter = (request: Request, name: string): string | undefined => {
  const value = request.params[name];
  return typeof value === 'string' ? value : undefined;
};

export const askedIn = (request: Request): Asked => ({
  conversation: parameter(request, 'conversation') ?? parameter(request, 'team') ?? '',
  activityId: parameter(request, 'activity'),
  memberId: parameter(request, 'member'),
  isTargeted: request.query['isTargetedActivity'] === 'true',
  query: request.query,
  body: request.body,
});

/** The conversation, as one that the bot is in. @throws ConnectorError */
export const conversationIn = (
  { directory, timeline }: World,
  id: string,
): { readonly where: Conversation; readonly thread?: string } => {
  const { id: base, thread } = partsOf(id);
  const where = directory.conversation(base);
  if (!where) throw noConversation();
  if (!directory.hasBot(where))
    throw new ConnectorError(
      403,
      'BotNotInConversationRoster',
      'The bot is not part of the conversation roster.',
    );
  if (where.kind === 'personal' && where.isBlocked)
    throw new ConnectorError(403, 'MessageWritesBlocked', 'Message writes to the conversation are blocked.');
  const root = thread === undefined ? undefined : timeline.find(base, thread);
  if (thread !== undefined && (!root || root.thread !== undefined)) throw noConversation();
  return { where, ...(thread === undefined ? {} : { thread }) };
};
