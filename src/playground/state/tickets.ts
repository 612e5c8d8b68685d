import { randomBytes, randomInt } from 'node:crypto';
import type { PersonDescription } from '../description.ts';
import { freshId } from '../ids.ts';
import { SlackError } from '../slack-error.ts';
import type { Conversation } from './directory.ts';

/** Where an answer to a `response_url` goes. */
export interface ReturnAddress {
  readonly person: PersonDescription;
  readonly where: Conversation;
  /** The message that was acted on; absent for a slash command. */
  readonly original?: string;
  readonly thread?: string;
}

/** What interactions hand to the product for a short while: trigger ids and response URLs. */
export interface Tickets {
  /** Good for one dialog within 3 s. */
  trigger(person: PersonDescription): string;
  /** @throws SlackError `invalid_trigger_id`, `exchanged_trigger_id`, `expired_trigger_id` */
  exchange(trigger: string): PersonDescription;
  /** The last part of a response URL, good for 5 answers within 30 minutes. */
  returnAddress(address: ReturnAddress): string;
  /** @throws SlackError `invalid_url`, `used_url`, `expired_url` */
  answer(id: string): ReturnAddress;
}

const triggerLifeMs = 3000;
const urlLifeMs = 30 * 60_000;
const urlUses = 5;
const rememberedMs = 2 * urlLifeMs;

interface Issued {
  readonly at: number;
  uses: number;
}

export const createTickets = (now: () => number): Tickets => {
  const triggers = new Map<string, Issued & { readonly person: PersonDescription }>();
  const urls = new Map<string, Issued & { readonly address: ReturnAddress }>();

  const forgetOld = (issued: Map<string, Issued>): void => {
    for (const [id, { at }] of issued) {
      if (now() - at < rememberedMs) return;
      issued.delete(id);
    }
  };

  return {
    trigger(person) {
      forgetOld(triggers);
      const id = `${randomInt(1e12, 1e13)}.${randomInt(1e12, 1e13)}.${randomBytes(16).toString('hex')}`;
      triggers.set(id, { at: now(), uses: 0, person });
      return id;
    },
    exchange(id) {
      const trigger = triggers.get(id);
      if (!trigger) throw new SlackError('invalid_trigger_id');
      if (trigger.uses > 0) throw new SlackError('exchanged_trigger_id');
      if (now() - trigger.at > triggerLifeMs) throw new SlackError('expired_trigger_id');
      trigger.uses += 1;
      return trigger.person;
    },
    returnAddress(address) {
      forgetOld(urls);
      const id = freshId('', 24);
      urls.set(id, { at: now(), uses: 0, address });
      return id;
    },
    answer(id) {
      const url = urls.get(id);
      if (!url) throw new SlackError('invalid_url');
      if (now() - url.at > urlLifeMs) throw new SlackError('expired_url');
      if (url.uses >= urlUses) throw new SlackError('used_url');
      url.uses += 1;
      return url.address;
    },
  };
};
