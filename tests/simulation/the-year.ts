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
  const town = await settle(db, instant(year.from));
  const machines = startMachines(url);
  const plot = createPlot(db, town);
  const scenes = scenesOfYear();
  let real = year.from;
  let hasRepeated = false;
  for (let looks = 0; ;) {
    const next = (await machines.nextLook(real)) ?? year.to;
    const look = ticksFrom(next).next().value ?? year.to;
    const scene = scenes[0] ?? year.to;
    if (Math.min(look, scene) >= year.to) break;
    if (scene < look) {
      scenes.shift();
      if (isUp(scene)) await plot.scene(scene);
      real = scene;
      continue;
    }
    if (!hasRepeated && look >= repeatedHour.from) {
      hasRepeated = true;
      await machines.lookAtAllAnew();
    }
    looks += 1;
    const isTogether = looks % together === 0;
    if (isTogether) await machines.rest();
    await machines.tick(look, isTogether ? 'all' : 'one');
    real = look + 1;
  }
  await machines.end();
  return { town, log: plot.log, faults: machines.faults };
}

/** Every 25 hours, at no whole minute, people do something. */
const scenesOfYear = (): Seconds[] =>
  Array.from({ length: (year.to - year.from) / sceneEvery }, (_, nth) => year.from + 8417 + nth * sceneEvery);

const sceneEvery = 25 * 3600;
