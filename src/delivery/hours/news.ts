import type { Audience } from '../../cards/audience.ts';
import type { Card } from '../../chat/card.ts';
import type { Tx } from '../../db/client.ts';
import type { HoursEvent, HoursVerb } from '../../domain/hours/event.ts';
import type { Person } from '../../domain/people.ts';

/** What a message about an event says now, from what the database holds. Without a reader it is for the client's channel. */
export type TellsHours = (tx: Tx, event: HoursEvent, audience: Audience, reader?: Person) => Promise<Card>;

/** The events of which somebody is told. */
export type HoursNews = Partial<Record<HoursVerb, TellsHours>>;
