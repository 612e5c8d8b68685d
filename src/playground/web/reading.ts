import { useEffect, useEffectEvent, useState } from 'react';
import type { Change } from '../protocol.ts';
import { addressOf, read, type Query, type Readings } from './api.ts';
import { useLive } from './live.ts';

export interface Reading<K extends keyof Readings> {
  /** The newest answer, and what it answers: while the next is on its way, the one before. */
  readonly answer?: { readonly query: Query; readonly value: Readings[K] };
  readonly failure?: unknown;
}

/** Reads now, again whenever the query changes, and again after each change that `concerns` it. */
export const useReading = <K extends keyof Readings>(
  what: K,
  query: Query,
  concerns: (change: Change) => boolean,
): Reading<K> => {
  const live = useLive();
  const [reading, setReading] = useState<Reading<K>>({});
  const isConcerned = useEffectEvent(concerns);
  const address = addressOf(what, query);
  const readOnce = useEffectEvent(async (signal: AbortSignal) => {
    try {
      const value = await read(what, query, signal);
      if (!signal.aborted) setReading({ answer: { query, value } });
    } catch (failure) {
      if (!signal.aborted) setReading((before) => ({ ...before, failure }));
    }
  });

  useEffect(() => {
    const stopping = new AbortController();
    let isReading = false;
    let isStale = false;
    const refresh = async () => {
      isStale = true;
      if (isReading) return;
      isReading = true;
      while (isStale && !stopping.signal.aborted) {
        isStale = false;
        await readOnce(stopping.signal);
      }
      isReading = false;
    };
    void refresh();
    const unsubscribe = live.subscribe((change) => {
      if (change === 'everything' || isConcerned(change)) void refresh();
    });
    return () => {
      stopping.abort();
      unsubscribe();
    };
  }, [live, address]);

  return reading;
};
