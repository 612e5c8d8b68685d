import type { Recurrence } from '../../domain/recurrence/recurrence.ts';
import { mention, type Audience } from '../audience.ts';
import type { Told } from '../pings/pings-card.ts';
import { recurringButtons } from './recurring-parts.ts';

/** Why a recurring task is paused; `person`: whoever asked for it may no longer delegate; `nobody`: nobody has resumed it. */
export type PauseReason = 'person' | 'channel' | 'nobody';

/** Tells that a recurring task could not go on. Whoever may change it has its buttons. */
export function pausedNews(
  recurrence: Recurrence,
  why: PauseReason,
  mayChange: boolean,
  audience: Audience,
): Told {
  const { draft, clientName: client, creator, status } = recurrence;
  const title = { kind: 'strong', text: draft.title } as const;
  if (status !== 'paused') return { text: audience.t.rich('news.recurring-goes-on', { title, client }) };
  return {
    text: audience.t.rich('news.recurring-paused', { title, client, why, creator: mention(creator) }),
    buttons: mayChange ? recurringButtons(recurrence, audience) : [],
  };
}
