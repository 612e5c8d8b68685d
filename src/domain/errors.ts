import type { Temporal } from 'temporal-polyfill';
import type { Status, TaskVerb } from './status.ts';
import type { DeskVerb } from './permissions.ts';
import type { ClockProblems } from './problems/clock.ts';
import type { LimitsProblems } from './problems/limits.ts';
import type { HoursProblems } from './problems/hours.ts';
import type { ReviewProblems } from './problems/review.ts';
import type { StatementsProblems } from './problems/statements.ts';
import type { RecurringProblems } from './problems/recurring.ts';
import type { RemindersProblems } from './problems/reminders.ts';

/** Everything a person can get wrong, with what the answer needs to say about it. */
export type Problems = DeskProblems &
  ClockProblems &
  LimitsProblems &
  HoursProblems &
  ReviewProblems &
  StatementsProblems &
  RecurringProblems &
  RemindersProblems;

interface DeskProblems {
  'not-set-up': Record<never, never>;
  'already-set-up': { agency: string };
  'not-admin': Record<never, never>;
  'not-allowed': { verb: DeskVerb };
  'no-such-task': { task: string };
  'wrong-status': { task: number; verb: TaskVerb; status: Status };
  'already-claimed': { task: number; person: string };
  'claimed-by-you': { task: number };
  'missing-skills': { task: number; skills: readonly string[] };
  'no-dispatch-channel': Record<never, never>;
  'dispatch-in-client-channel': { client: string };
  'client-in-dispatch-channel': Record<never, never>;
  'channel-taken': { client: string };
  'not-a-channel': Record<never, never>;
  'which-client': { clients: readonly string[] };
  'no-clients': Record<never, never>;
  'unknown-client': { name: string; clients: readonly string[] };
  'other-client-here': { client: string };
  'client-exists': { client: string };
  'no-such-command': { words: string };
  'name-missing': Record<never, never>;
  'unknown-words': { words: string };
  'which-person': Record<never, never>;
  'unknown-person': { name: string };
  'not-an-assistant': { name: string };
  'is-bot': { name: string };
  'several-people': { names: readonly string[] };
  'unknown-skills': { skills: readonly string[]; known: readonly string[] };
  'already-role': { name: string };
  'text-missing': Record<never, never>;
  'text-too-long': { length: number; limit: number };
  'name-too-long': { length: number; limit: number };
  'due-in-past': { due: Temporal.Instant };
  'due-unreadable': { words: string };
  'two-due-dates': { words: readonly string[] };
  'cap-zero': { words: string };
  'cap-too-large': { words: string; limit: number };
  'cap-unreadable': { words: string };
  'two-caps': { words: readonly string[] };
  'zone-unknown': { words: string };
  'form-incomplete': Record<never, never>;
  'link-code-unreadable': Record<never, never>;
  'link-code-unknown': Record<never, never>;
  'link-code-used': Record<never, never>;
  'link-code-expired': Record<never, never>;
  'link-code-elsewhere': Record<never, never>;
  'link-code-too-many': Record<never, never>;
  'link-code-not-managers': Record<never, never>;
  'already-linked': Record<never, never>;
  'platform-taken': { platform: 'slack' | 'teams' };
}

export type ProblemCode = keyof Problems;

/** What was asked cannot be done, and the person who asked is told why. Nothing has changed. */
export class DomainError<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C;
  readonly params: Problems[C];
  /** The question of a form that the problem is about, if it is about one. */
  readonly question: string | undefined;

  constructor(code: C, params: Problems[C], question?: string) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.params = params;
    this.question = question;
  }
}

/** `instanceof` alone would forget what the codes and their parameters are. */
export const isDomainError = (error: unknown): error is DomainError => error instanceof DomainError;
