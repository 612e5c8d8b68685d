/**
 * Why a message could not be delivered, in the words the delivery worker decides by:
 * `later` (busy: try again, after `retryAfterMs` if told), `unsure` (no clear answer: it may have arrived),
 * `gone` (the message to edit is no longer there), `unreachable` (nobody can be written to at this address).
 * Whatever else goes wrong is a fault of ours, `refused`: retried slowly and logged.
 */
export type DeliveryProblem = 'later' | 'unsure' | 'gone' | 'unreachable' | 'refused';

export class DeliveryError extends Error {
  readonly problem: DeliveryProblem;
  readonly retryAfterMs: number | undefined;
  /** The platform says it of the whole workspace, not of one conversation. */
  readonly isAboutWorkspace: boolean;

  constructor(
    problem: DeliveryProblem,
    message: string,
    options?: { retryAfterMs?: number; isAboutWorkspace?: boolean; cause?: unknown },
  ) {
    super(message, { cause: options?.cause });
    this.name = 'DeliveryError';
    this.problem = problem;
    this.retryAfterMs = options?.retryAfterMs;
    this.isAboutWorkspace = options?.isAboutWorkspace ?? false;
  }
}
