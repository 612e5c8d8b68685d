import type { Database } from '../../src/db/client.ts';
import { startMachines } from './machines.ts';
import { isUp, repeatedHour, ticksFrom, year } from './script/clockwork.ts';
import { instant } from './script/deeds.ts';
import type { Happening, Seconds } from './script/happening.ts';
import { createPlot } from './script/plot.ts';
import { settle, type Town } from './world/settling.ts';

/** Now and then all three machines look at once. */
const together = 16;

export interface Played {
  readonly town: Town;
  readonly log: readonly Happening[];
  /** What the machines complained of. */
  readonly faults: readonly unknown[];
}

/**
 * Plays a year on a database. Between what people do and what the database says is to be looked at next, the machines
 * would find nothing to do, and so those moments are passed over.
 */
export async function play(db: Database, url: string): Promise<Played> {
  const spent = { settle: 0, scene: 0, next: 0, tick: 0, looks: 0, scenes: 0 };
  let t = performance.now();
  const lap = (k: keyof typeof spent) => {
    const n = performance.now();
    spent[k] += n - t;
    t = n;
  };
  const town = await settle(db, instant(year.from));
  lap('settle');
  const machines = startMachines(url);
  const plot = createPlot(db, town);
  const scenes = scenesOfYear();
  let real = year.from;
  let hasRepeated = false;
  for (let looks = 0; ;) {
    const next = (await machines.nextLook(real)) ?? year.to;
    const look = ticksFrom(next).next().value ?? year.to;
    lap('next');
    const scene = scenes[0] ?? year.to;
    if (Math.min(look, scene) >= year.to) break;
    if (scene < look) {
      scenes.shift();
      if (isUp(scene)) {
        await plot.scene(scene);
        lap('scene');
        spent.scenes++;
      }
      real = scene;
      continue;
    }
    if (!hasRepeated && look >= repeatedHour.from) {
      hasRepeated = true;
      await machines.lookAtAllAnew();
    }
    looks += 1;
    await machines.tick(look, looks % together === 0 ? 'all' : 'one');
    lap('tick');
    spent.looks++;
    real = look + 1;
  }
  console.log(spent, process.cpuUsage());
  await machines.end();
  return { town, log: plot.log, faults: machines.faults };
}

/** Every 25 hours, at no whole minute, people do something. */
const scenesOfYear = (): Seconds[] =>
  Array.from({ length: (year.to - year.from) / sceneEvery }, (_, nth) => year.from + 8417 + nth * sceneEvery);

const sceneEvery = 25 * 3600;
