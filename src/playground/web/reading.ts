import { useEffect, useEffectEvent, useState } from 'react';
import type { Change } from '../protocol.ts';
import { addressOf, read, type Query, type Readings } from './api.ts';
import { useLive } from './live.ts';

export interface Reading<K extends keyof Readings> {
  /** The newest answer, and what it answers: while the next is on its way, the one before. */
  readonly answer?: Answer<K>;
  /** Why there is no answer to what is asked now. */
  readonly failure?: unknown;
}

interface Answer<K extends keyof Readings> {
  readonly query: Query;
  readonly value: Readings[K];
}

interface State<K extends keyof Readings> {
  readonly answer?: Answer<K>;
  readonly failed?: { readonly address: string; readonly failure: unknown };
}

/** Reads now, again whenever the query changes, and again after each change that `concerns` it. */
export const useReading = <K extends keyof Readings>(
  what: K,
  query: Query,
  concerns: (change: Change) => boolean,
): Reading<K> => {
  const live = useLive();
  const [{ answer, failed }, setState] = useState<State<K>>({});
  const address = addressOf(what, query);
  const isConcerned = useEffectEvent(concerns);
  const readOnce = useEffectEvent(async (signal: AbortSignal) => {
    try {
      const value = await read(what, query, signal);
      if (!signal.aborted) setState({ answer: { query, value } });
    } catch (failure) {
      if (!signal.aborted) setState((before) => ({ ...before, failed: { address, failure } }));
    }
  });

  useEffect(() => {
    const stopping = new AbortController();
    const refresh = coalesced(() => readOnce(stopping.signal));
    refresh();
    const unsubscribe = live.subscribe((change) => {
      if (change === 'everything' || isConcerned(change)) refresh();
    });
    return () => {
      stopping.abort();
      unsubscribe();
    };
  }, [live, address]);

  return { ...(answer && { answer }), ...(failed?.address === address && { failure: failed.failure }) };
};

/** However often it is called while one run is under way, one more follows. */
const coalesced = (run: () => Promise<void>): (() => void) => {
  let isRunning = false;
  let isWanted = false;
  const runWhileWanted = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await run();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void runWhileWanted();
  };
};
