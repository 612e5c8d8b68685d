import { createContext, useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Change } from '../protocol.ts';
import { addressOf, read, type Query, type Readings } from './api.ts';

/** The stream of changes, and whether it stands. */
export interface Live {
  /** Calls back with each change, and with `everything` when some may have been missed. */
  subscribe(listener: Listener): () => void;
  watchLink(listener: () => void): () => void;
  isLost(): boolean;
}

type Listener = (change: Change | 'everything') => void;

const reopenAfterMs = 2_000;

export const openLive = (): Live => {
  const listeners = new Set<Listener>();
  const watchers = new Set<() => void>();
  let lost = false;

  const tell = (change: Change | 'everything') => listeners.forEach((listener) => listener(change));
  const setLost = (value: boolean) => {
    lost = value;
    watchers.forEach((watcher) => watcher());
  };

  const open = () => {
    const source = new EventSource(addressOf('changes'));
    source.onopen = () => {
      setLost(false);
      tell('everything');
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const change: Change = JSON.parse(data);
      tell(change);
    };
    source.onerror = () => {
      setLost(true);
      // After a broken connection the browser tries again by itself; after an HTTP error it gives up.
      if (source.readyState === EventSource.CLOSED) setTimeout(open, reopenAfterMs);
    };
  };
  open();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchLink: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    isLost: () => lost,
  };
};

const LiveContext = createContext<Live | undefined>(undefined);

export const LiveProvider = LiveContext.Provider;

const useLive = (): Live => {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLive outside of LiveProvider');
  return live;
};

export const useLinkLost = (): boolean => {
  const live = useLive();
  return useSyncExternalStore(live.watchLink, live.isLost);
};

export const useChanges = (listener: (change: Change) => void): void => {
  const live = useLive();
  const onChange = useEffectEvent(listener);
  useEffect(() => live.subscribe((change) => change !== 'everything' && onChange(change)), [live]);
};

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
