import type { EventEmitter } from 'node:events';
import type { Change } from './protocol.ts';
import type { Conversation } from './state/directory.ts';
import type { Call } from './web-api/endpoint.ts';
import type { World } from './world.ts';

/** Something happened that somebody may be waiting for. */
export type Happenings = EventEmitter<{ change: [Change]; call: [Call] }>;

const lastFew = 8;

/** What the workspace looks like, in few words, for whoever waited in vain. */
export const picture = ({ directory, timeline, views }: World, calls: readonly Call[]): string => {
  const wheres: readonly Conversation[] = [
    ...directory.channels,
    ...directory.people.map((person) => directory.directWith(person)),
  ];
  const conversations = wheres.flatMap((where) => {
    const lines = timeline
      .all(where)
      .slice(-lastFew)
      .map(({ message: { ts, user, text }, to }) => `  ${ts} ${user}${to ? ` to ${to} only` : ''}: ${text}`);
    return lines.length > 0 ? [`${where.id}:`, ...lines] : [];
  });
  const dialogs = directory.people.flatMap((person) => {
    const view = views.top(person);
    return view ? [`${person.id} has "${view.title.text}" open`] : [];
  });
  const called = calls.slice(-lastFew).map(({ method, outcome }) => `  ${method}: ${outcome}`);
  return [...conversations, ...dialogs, 'Last calls:', ...called].join('\n');
};

/**
 * Resolves with what `look` returns as soon as that is neither undefined nor false; looks again whenever something
 * happens. Rejects after `withinMs` with what `explain` says, or with whatever `look` throws.
 */
export const until = <T>(
  look: () => T | undefined | false,
  options: { readonly happenings: Happenings; readonly withinMs: number; readonly explain: () => string },
): Promise<T> =>
  new Promise((resolve, reject) => {
    const { happenings, withinMs, explain } = options;
    const timer = setTimeout(
      () =>
        stop(() => reject(new Error(`Nothing of the kind within ${withinMs} ms. As it is:\n${explain()}`))),
      withinMs,
    );
    const stop = (end: () => void): void => {
      clearTimeout(timer);
      happenings.off('change', lookAgain);
      happenings.off('call', lookAgain);
      end();
    };
    const lookAgain = (): void => {
      try {
        const found = look();
        if (found !== undefined && found !== false) stop(() => resolve(found));
      } catch (error) {
        stop(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    };
    happenings.on('change', lookAgain);
    happenings.on('call', lookAgain);
    lookAgain();
  });
