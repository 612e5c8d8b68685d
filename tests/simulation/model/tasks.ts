import { shownAt, ticksFrom } from '../script/clockwork.ts';
import type { Happening, Seconds } from '../script/happening.ts';
import type { Folk } from './people.ts';
import { born, happens, isOver, turns, type TaskLife } from './task-life.ts';
import { keyOf, type Said, type Saying } from './saying.ts';
import { byItself, sayingsOf } from './task-rules.ts';
import { tellOne } from './tell.ts';

export interface Expected {
  readonly said: Said;
  /** What tasks did by themselves. */
  readonly steps: ReadonlyArray<{ readonly task: number; readonly verb: string; readonly at: Seconds }>;
  /** What becomes of each task, for who looks at them at a moment. */
  readonly lives: ReadonlyArray<{ readonly real: Seconds; readonly life: TaskLife }>;
}

/** Goes through the life of a task, look after look. */
export function expectOfTask([begin, ...after]: readonly Happening[], folk: Folk): Expected {
  if (!begin) throw new Error('a task to which nothing happened');
  const life = born(begin);
  const lives = [{ real: begin.real, life: copyOf(life) }];
  const steps: Array<Expected['steps'][number]> = [];
  const said: Array<Said[number]> = [];
  const keys = new Set<string>();
  const isSaid = (saying: Saying) => keys.has(keyOf(saying));
  let tracks = tracksOf(life, folk);

  for (const real of ticksFrom(begin.real)) {
    const now = shownAt(real);
    for (let happening = after[0]; happening && happening.real <= real; happening = after[0]) {
      happens(life, happening);
      turned(happening.real);
      after.shift();
    }
    const step = byItself(life, folk, said);
    if (step && step.at <= now) {
      turns(life, step.verb, now, null);
      turned(real);
      steps.push({ task: life.number, verb: step.verb, at: now });
    }
    if (isOver(life)) break;
    speak(now);
  }
  return { said, steps, lives };

  function turned(real: Seconds): void {
    tracks = tracksOf(life, folk);
    lives.push({ real, life: copyOf(life) });
  }

  function speak(now: Seconds): void {
    const over = new Set([...life.snoozes].flatMap(([key, until]) => (until <= now ? [key] : [])));
    for (const [key, track] of tracks) {
      const { saying, isQuietOver } = tellOne(track, isSaid, life.snoozes.get(key), now);
      if (!isQuietOver) over.delete(key);
      if (!saying) continue;
      said.push({ ...saying, saidAt: now });
      keys.add(keyOf(saying));
    }
    for (const key of over) life.snoozes.delete(key);
  }
}

/** By kind and recipient. */
const tracksOf = (life: TaskLife, folk: Folk): Map<string, Saying[]> =>
  Map.groupBy(isOver(life) ? [] : sayingsOf(life, folk), ({ kind, recipient }) => `${kind} ${recipient}`);

const copyOf = (life: TaskLife): TaskLife => ({
  ...life,
  signs: [...life.signs],
  snoozes: new Map(life.snoozes),
});
