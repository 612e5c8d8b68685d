import { createContext, useContext } from 'react';
import type { Outcome, Person, Workspace } from '../protocol.ts';
import type { Requests } from './api.ts';

/** Who is played in this tab, where, and how they act. */
export interface Session {
  readonly person: Person;
  readonly workspace: Workspace;
  /** By how many milliseconds it is later in the workspace than on this machine. */
  readonly ahead: number;
  /** Sends a request; trouble is shown as a notice before the outcome comes back. */
  perform<K extends keyof Requests>(what: K, request: Requests[K]): Promise<Outcome>;
  notify(notice: string): void;
}

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
};

/** As written after `@`; an account nobody knows keeps its id. */
export const personName = ({ people, bot }: Workspace, id: string): string =>
  id === bot.userId ? bot.name : (people.find((person) => person.id === id)?.name ?? id);

export const channelName = ({ channels }: Workspace, id: string): string =>
  channels.find((channel) => channel.id === id)?.name ?? id;
