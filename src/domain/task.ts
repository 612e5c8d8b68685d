import type { Temporal } from 'temporal-polyfill';
import { DomainError } from './errors.ts';
import type { Named } from './people.ts';
import type { EventVerb, Status, TaskVerb } from './status.ts';

/** The states a task passes through, in order, when the verb is done to it; empty where it stays as it is. */
type Route = readonly Status[];

/**
 * The whole life of a task: verb × present state → route. What is not here cannot be done.
 * Work begins with a timer, or else with the first question or delivery, which pass through `in progress`.
 */
const routes: Record<TaskVerb, Partial<Record<Status, Route>>> = {
  edit: { open: [], claimed: [], 'in progress': [], 'waiting for client': [], 'changes requested': [] },
  cancel: {
    open: ['cancelled'],
    claimed: ['cancelled'],
    'in progress': ['cancelled'],
    'waiting for client': ['cancelled'],
    submitted: ['cancelled'],
    'changes requested': ['cancelled'],
  },
  claim: { open: ['claimed'] },
  return: {
    claimed: ['open'],
    'in progress': ['open'],
    'waiting for client': ['open'],
    submitted: ['open'],
    'changes requested': ['open'],
  },
  ask: {
    claimed: ['in progress', 'waiting for client'],
    'in progress': ['waiting for client'],
    'changes requested': ['in progress', 'waiting for client'],
  },
  answer: { 'waiting for client': ['in progress'] },
  submit: {
    claimed: ['in progress', 'submitted'],
    'in progress': ['submitted'],
    'waiting for client': ['in progress', 'submitted'],
    'changes requested': ['in progress', 'submitted'],
  },
  accept: { submitted: ['accepted'] },
  'request-changes': { submitted: ['changes requested'] },
  keep: { claimed: [], 'in progress': [], 'waiting for client': [], 'changes requested': [] },
};

export const isPossible = (verb: TaskVerb, status: Status): boolean => routes[verb][status] !== undefined;

/** @throws DomainError `wrong-status` when the verb cannot be done to a task in this state. */
export function routeOf(verb: TaskVerb, task: { readonly number: number; readonly status: Status }): Route {
  const route = routes[verb][task.status];
  if (!route) throw new DomainError('wrong-status', { task: task.number, verb, status: task.status });
  return route;
}

export const isOver = (status: Status): boolean => status === 'accepted' || status === 'cancelled';

/** Somebody has the task and has not delivered yet: time can be tracked on it. */
export const isUnderWay = (status: Status): boolean =>
  status !== 'open' && status !== 'submitted' && !isOver(status);

/** The words that came with an event: a question, an answer, a result, a reason, or what was changed. */
export interface EventDetails {
  readonly words?: string;
  /** What comes next, when a task is returned. */
  readonly next?: string;
  /** Which parts an edit changed. */
  readonly changed?: readonly TaskPart[];
}

export type TaskPart = 'title' | 'details' | 'due' | 'cap' | 'urgent' | 'skills' | 'preferred';

export interface Task {
  readonly number: number;
  readonly title: string;
  /** The whole text, where it says more than the title. */
  readonly details: string | null;
  readonly status: Status;
  readonly clientId: string;
  readonly clientName: string;
  readonly due: Temporal.Instant | null;
  readonly capSeconds: number | null;
  readonly isUrgent: boolean;
  readonly skills: readonly string[];
  readonly preferred: Named | null;
  readonly creator: Named;
  readonly holderId: string | null;
  readonly holder: Named | null;
  /** Recorded and confirmed; what runs is not in it. */
  readonly workedSeconds: number;
  /** The timer that its holder runs on it. */
  readonly timer: { readonly since: Temporal.Instant } | null;
  /** The newest words of each kind, if any were said. */
  readonly lastWords: Readonly<Partial<Record<EventVerb, EventDetails>>>;
}

export interface TimelineEvent {
  readonly at: Temporal.Instant;
  /** Null where Deskhand did it by itself. */
  readonly who: Named | null;
  readonly verb: EventVerb;
  readonly from: Status | null;
  readonly to: Status;
  readonly details: EventDetails;
}
