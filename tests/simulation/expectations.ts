import type { Folk } from './model/people.ts';
import type { Said } from './model/saying.ts';
import { isOver, isToBeDone, type TaskLife } from './model/task-life.ts';
import { expectOfTask, type Expected } from './model/tasks.ts';
import { expectOfWeeks } from './model/weeks.ts';
import type { Observed } from './observed.ts';
import { shownAt, ticks } from './script/clockwork.ts';
import type { Happening, Seconds } from './script/happening.ts';

/** Kinds of which the model knows every single ping. */
export const exactKinds: ReadonlySet<string> = new Set([
  'unclaimed',
  'due-soon',
  'overdue',
  'quiet-claim',
  'waiting-for-client',
  'to-accept',
  'morning-list',
  'client-digest',
  'assistant-digest',
  'manager-digest',
]);

export interface Expectations {
  readonly said: Said;
  readonly steps: Expected['steps'];
  readonly tasks: readonly Expected[];
}

/** All that is expected of a year, by what people did in it. */
export function expectations(log: readonly Happening[], folk: Folk): Expectations {
  const tasks = [...Map.groupBy(log, ({ task }) => task).values()].map((own) => expectOfTask(own, folk));
  return {
    said: [...tasks.flatMap(({ said }) => said), ...expectOfWeeks(folk)],
    steps: tasks.flatMap(({ steps }) => steps),
    tasks,
  };
}

interface ToSay {
  readonly kind: string;
  readonly subject: string;
  readonly recipient: string;
  readonly mark: string;
}

/** What is the same of an expected and an observed ping, as a line to be read. */
export const lineOf = ({ kind, subject, recipient, mark }: ToSay, at: Seconds): string =>
  `${new Date(at * 1000).toISOString()} ${kind} about ${subject} to ${recipient}: ${mark}`;

/** Lines that are in one list more often than in another. */
export function surplus(of: readonly string[], over: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of over) counts.set(line, (counts.get(line) ?? 0) + 1);
  return of.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}

/** Lists that came though somebody had nothing to do, or came without a word though something was late. */
export function wrongMornings(observed: readonly Observed[], { tasks }: Expectations): Observed[] {
  const ofShown = new Map(ticks.map((real) => [shownAt(real), real]));
  return observed.filter(({ kind, recipient, at, post }) => {
    if (kind !== 'morning-list') return false;
    const real = ofShown.get(at) ?? 0;
    const held = tasks
      // What a task does by itself at the same look may come before the list or after it.
      .map(({ lives }) =>
        [real, real + 1].map((moment) => lives.findLast((stage) => stage.real < moment)?.life),
      )
      .filter((lives) => lives.some((life) => life?.holder === recipient && !isOver(life)));
    const isLate = (life?: TaskLife) =>
      life !== undefined &&
      life.holder === recipient &&
      isToBeDone(life) &&
      life.due !== null &&
      life.due < at;
    return post === null ? held.some((lives) => lives.every(isLate)) : held.length === 0;
  });
}
