import type { Seconds } from '../script/happening.ts';
import { iso, type Saying } from './saying.ts';
import { works } from './slow-time.ts';

/**
 * What is said now of things that follow one another: the last whose time has come, unless it was said, or one after it;
 * or it is too late for it, or nobody works, or whoever would hear it wants quiet until later, and then it is said once
 * after that. `track`: in order.
 */
export function tellOne(
  track: readonly Saying[],
  isSaid: (saying: Saying) => boolean,
  quietUntil: Seconds | undefined,
  now: Seconds,
): { readonly saying?: Saying; readonly isQuietOver: boolean } {
  const isQuietOver = quietUntil !== undefined && quietUntil <= now;
  const at = track.findLastIndex((saying) => saying.at <= now);
  const last = track[at];
  if (!last || (last.until !== undefined && last.until <= now)) return { isQuietOver };
  if (quietUntil !== undefined && quietUntil > now) return { isQuietOver };
  if (last.time && !works(last.time, now)) return { isQuietOver: false };
  const isTold = track.slice(at).some(isSaid);
  if (isTold && quietUntil === undefined) return { isQuietOver };
  const mark = isTold && quietUntil !== undefined ? `${last.mark}~${iso(quietUntil)}` : last.mark;
  return { saying: { ...last, mark }, isQuietOver };
}
