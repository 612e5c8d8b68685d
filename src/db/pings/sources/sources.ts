import type { Watched } from '../looks.ts';
import type { PingSource } from '../source.ts';
import { clientDigests, ownDigests } from './digest-pings.ts';
import { clientHoursPings, weekPings } from './hours-pings.ts';
import { taskPings } from './task-pings.ts';

/** Where the pings about what is watched come from. */
export const sourcesAbout: Readonly<Record<Watched, readonly PingSource[]>> = {
  tasks: [taskPings],
  clients: [clientHoursPings, clientDigests],
  people: [weekPings, ownDigests],
};
