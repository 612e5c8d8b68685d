import { useSyncExternalStore } from 'react';

/** Where a tab is, kept in the address's hash so that it survives a reload and each tab plays its own person. */
export interface Route {
  readonly person?: string;
  readonly conversation?: string;
  /** The timestamp of a thread's first message. */
  readonly thread?: string;
}

export const hrefOf = ({ person, conversation, thread }: Route): string =>
  `#/${[person, conversation, thread].filter(Boolean).join('/')}`;

const routeOf = (hash: string): Route => {
  const [person, conversation, thread] = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  return { ...(person && { person }), ...(conversation && { conversation }), ...(thread && { thread }) };
};

export const goTo = (route: Route): void => {
  location.hash = hrefOf(route);
};

/** Without a step in the browser's history: for filling in what the address left out. */
export const settleAt = (route: Route): void => {
  location.replace(hrefOf(route));
};

export const useRoute = (): Route => routeOf(useSyncExternalStore(watchHash, () => location.hash));

const watchHash = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
