import type { Outbound } from './acts/outbound.ts';
import type { AdaptiveCard } from './cards/card.ts';
import type { TenantDescription } from './description.ts';
import type { Flash, MessageRef } from './driver.ts';
import type { Dialogs } from './state/dialogs.ts';
import type { Directory } from './state/directory.ts';
import type { Message, Timeline } from './state/timeline.ts';

/** Everything the parts of the stand-in share. */
export interface World {
  readonly tenant: TenantDescription;
  readonly directory: Directory;
  readonly timeline: Timeline;
  readonly dialogs: Dialogs;
  readonly outbound: Outbound;
  readonly toasts: Flashes;
  readonly notices: Flashes;
  /** Records what is wrong with a card that the product made. */
  readonly inspect: (card: AdaptiveCard, during: string) => void;
  readonly complain: (during: string, what: string, where?: string) => void;
  readonly warn: (during: string, what: string) => void;
  /** Something of the bot is new to see: a message, or a new state of one. */
  readonly shown: (message: Message) => void;
  /** Wakes whoever waits for something to happen. */
  readonly tell: () => void;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly serviceUrl: () => string;
}

/** What clients showed for a moment, by person. */
export interface Flashes {
  add(account: string, text: string, message?: MessageRef): void;
  of(account: string): readonly Flash[];
}

export const createFlashes = (tell: () => void): Flashes => {
  const shown = new Map<string, Flash[]>();
  return {
    add(account, text, message) {
      const flashes = shown.get(account) ?? [];
      shown.set(account, [...flashes, { text, ...(message ? { message } : {}) }]);
      tell();
    },
    of: (account) => shown.get(account) ?? [],
  };
};
