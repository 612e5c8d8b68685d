import type { Seconds } from '../script/happening.ts';
import type { Slow } from './slow-time.ts';

/** Something to be said, at the earliest then. */
export interface Saying {
  readonly kind: string;
  readonly subject: string;
  readonly recipient: string;
  readonly mark: string;
  readonly at: Seconds;
  /** Too late from then on. */
  readonly until?: Seconds;
  /** Whose time it is said in; null: at any hour. */
  readonly time: Slow | null;
}

/** What was said, and when. */
export type Said = ReadonlyArray<Saying & { readonly saidAt: Seconds }>;

/** What is said only once. */
export const keyOf = ({ kind, subject, recipient, mark }: Saying): string =>
  `${kind} ${subject} ${recipient} ${mark}`;

export const iso = (at: Seconds): string => new Date(at * 1000).toISOString().replace('.000Z', 'Z');
