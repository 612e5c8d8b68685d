import { shownAt } from '../script/clockwork.ts';
import type { Happening, Seconds } from '../script/happening.ts';
import type { Folk } from './people.ts';
import { born, isOver, lives, turns, type TaskLife } from './task-life.ts';
import type { Said, Saying } from './saying.ts';
import { byItself, sayingsOf } from './task-rules.ts';
import { tellOne } from './tell.ts';

export interface Expected {
  readonly said: Said;
  /** What tasks did by themselves. */
  readonly steps: ReadonlyArray<{ readonly task: number; readonly verb: string; readonly at: Seconds }>;
  /** What becomes of each task, for who looks at them at a moment. */
  readonly lives: ReadonlyArray<{ readonly real: Seconds; readonly life: TaskLife }>;
}

/** Goes through the life of a task, tick after tick. `ticks`: by the clock that is never set back. */
export function expectOfTask(log: readonly Happening[], ticks: readonly Seconds[], folk: Folk): Expected {
  const [begin, ...after] = log;
  if (!begin) throw new Error('a task to which nothing happened');
  const life = born(begin);
  const said: Array<Saying & { saidAt: Seconds }> = [];
  const steps: Array<{ task: number; verb: string; at: Seconds }> = [];
  const stages = [{ real: begin.real, life: copyOf(life) }];
  let tracks = tracksOf(life, folk);
  let next = 0;
  for (
    let tick = ticks.findIndex((real) => real >= begin.real);
    tick < ticks.length && !isOver(life);
    tick++
  ) {
    const real = ticks[tick] ?? 0;
    const now = shownAt(real);
    let isChanged = false;
    for (let happening = after[next]; happening && happening.real <= real; happening = after[(next += 1)]) {
      lives(life, happening);
      stages.push({ real: happening.real, life: copyOf(life) });
      isChanged = true;
    }
    const step = isOver(life) ? undefined : byItself(life, folk, said);
    if (step && step.at <= now) {
      turns(life, step.verb, now, null);
      steps.push({ task: life.number, verb: step.verb, at: now });
      stages.push({ real, life: copyOf(life) });
      isChanged = true;
    }
    if (isChanged) tracks = tracksOf(life, folk);
    if (isOver(life)) break;
    const over = new Set([...life.snoozes.keys()].filter((key) => (life.snoozes.get(key) ?? 0) <= now));
    for (const [key, track] of tracks) {
      const { saying, isQuietOver } = tellOne(track, said, life.snoozes.get(key), now);
      if (saying) said.push({ ...saying, saidAt: now });
      if (!isQuietOver) over.delete(key);
    }
    for (const key of over) life.snoozes.delete(key);
  }
  return { said, steps, lives: stages };
}

/** By kind and recipient. */
const tracksOf = (life: TaskLife, folk: Folk): Map<string, Saying[]> =>
  isOver(life)
    ? new Map()
    : Map.groupBy(sayingsOf(life, folk), ({ kind, recipient }) => `${kind} ${recipient}`);

const copyOf = (life: TaskLife): TaskLife => ({
  ...life,
  signs: [...life.signs],
  snoozes: new Map(life.snoozes),
});
