import type { Encode } from './acts/typed-text.ts';
import type { Outbound } from './acts/outbound.ts';
import type { CommandDescription, ShortcutDescription, WorkspaceDescription } from './description.ts';
import type { Clock } from './state/clock.ts';
import type { Directory } from './state/directory.ts';
import type { Tickets } from './state/tickets.ts';
import type { Timeline } from './state/timeline.ts';
import type { Views } from './state/views.ts';

/** Everything the parts of the stand-in share. */
export interface World {
  readonly description: WorkspaceDescription;
  readonly commands: readonly CommandDescription[];
  readonly shortcuts: readonly ShortcutDescription[];
  readonly subscriptions: readonly string[];
  readonly directory: Directory;
  readonly timeline: Timeline;
  readonly views: Views;
  readonly tickets: Tickets;
  readonly outbound: Outbound;
  readonly encode: Encode;
  readonly clock: Clock;
  /** The URL that `Tickets.returnAddress` hands out the last part of. */
  readonly responseUrl: (id: string) => string;
}
