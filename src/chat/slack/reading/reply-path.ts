import type { Where } from '../../inbound.ts';
import type { SubmittedView } from './payload.ts';

/** How the person who did something can be answered. */
export interface ReplyPath extends Ways {
  readonly deliveryKey: string;
  readonly workspace: string;
  readonly account: string;
  readonly where: Where;
}

/** The ways back that Slack opens: different ones for different happenings. */
export interface Ways {
  /** The channel in which a message for their eyes only can stand. */
  readonly channel?: string;
  /** `ts` of the thread it happened in. */
  readonly thread?: string;
  /** Takes five messages in 30 minutes. */
  readonly responseUrl?: string;
  /** Opens one dialog, within three seconds. */
  readonly triggerId?: string;
  /** The body of the acknowledgement is shown to them. */
  readonly isSlashCommand?: true;
  /** They pressed a button of a message that only they see. */
  readonly isFromEphemeral?: true;
  /** The dialog they submitted, open until the acknowledgement closes it. */
  readonly view?: SubmittedView;
}
