import type { Desk } from './desk.ts';
import type { Player, Seen } from './playing/player.ts';
import { textOf } from './reading.ts';

/** What weeks of work are made of in a test. */
export const weeksOn = ({ messagesIn }: Pick<Desk, 'messagesIn'>) => ({
  /** Logs work of today by hand. */
  logs: (person: Player, task: number, times: string, memo: string): Promise<Seen> =>
    person.types(person.direct, `/time log ${task} ${times} ${memo}`),
  /** The messages that have asked somebody to review hours. */
  hoursOf: (person: Player, days = ''): Seen[] =>
    messagesIn(person.direct).filter((message) => textOf(message).includes(`Hours of Acme Travel: ${days}`)),
});
