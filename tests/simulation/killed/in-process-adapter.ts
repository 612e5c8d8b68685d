import type { ChatAdapter } from '../../../src/chat/adapter.ts';
import type { Address, Card, PostRef } from '../../../src/chat/card.ts';

type Send = (to: Address, card: Card) => Promise<PostRef>;

const unlimited = { intervalMs: 0, burst: 1 };

/** A platform to which messages are only sent, as `send` says. */
export const sendingOnly = (send: Send): ChatAdapter => ({
  platform: 'slack',
  pace: unlimited,
  workspacePace: unlimited,
  viewers: 0,
  start: () => Promise.resolve(),
  send,
  update: () => Promise.resolve(),
  profile: () => Promise.reject(new Error('nobody is known there')),
  directAddress: (workspace, account) => `${workspace}/${account}`,
  stop: () => Promise.resolve(),
});
