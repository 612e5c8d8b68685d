import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Change } from '../protocol.ts';
import { addressOf } from './api.ts';

/** The stream of changes, and whether it stands. */
export interface Live {
  /** Calls back with each change, and with `everything` when some may have been missed. */
  subscribe(listener: Listener): () => void;
  watchLink(watcher: () => void): () => void;
  isLost(): boolean;
}

type Listener = (change: Change | 'everything') => void;
type News = Change | 'everything' | 'lost';

const reopenAfterMs = 2_000;

/**
 * One tab holds the stream for all of them, and the next takes over when it is closed: a browser opens six connections
 * to a server at most, so that the streams of as many tabs would leave nothing for anything else.
 */
export const openLive = (): Live => {
  const listeners = new Set<Listener>();
  const watchers = new Set<() => void>();
  const tabs = new BroadcastChannel('changes');
  let lost = false;

  const take = (news: News) => {
    if (lost !== (news === 'lost')) {
      lost = !lost;
      watchers.forEach((watcher) => watcher());
    }
    if (news !== 'lost') listeners.forEach((listener) => listener(news));
  };

  tabs.onmessage = ({ data }: MessageEvent<News>) => take(data);
  void navigator.locks.request('changes', () => {
    openStream((news) => {
      take(news);
      tabs.postMessage(news);
    });
    return new Promise<never>(() => undefined);
  });

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

const openStream = (tell: (news: News) => void): void => {
  const source = new EventSource(addressOf('changes'));
  source.onopen = () => tell('everything');
  source.onmessage = ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as Change);
  source.onerror = () => {
    tell('lost');
    // After a broken connection the browser tries again by itself; after an HTTP error it gives up.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => openStream(tell), reopenAfterMs);
  };
};

const LiveContext = createContext<Live | undefined>(undefined);

export const LiveProvider = LiveContext.Provider;

export const useLive = (): Live => {
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
