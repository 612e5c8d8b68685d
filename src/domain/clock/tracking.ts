import { DomainError } from '../errors.ts';
import type { Status } from '../status.ts';
import { isUnderWay } from '../task.ts';

/** @throws DomainError `not-under-way` when nobody works on the task at present. */
export function assertUnderWay({
  number,
  status,
}: {
  readonly number: number;
  readonly status: Status;
}): void {
  if (!isUnderWay(status)) throw new DomainError('not-under-way', { task: number, status });
}

/** The work begins, or begins anew, when a timer starts: a question that waits goes on waiting. */
export const isBegunByTimer = (status: Status): boolean =>
  status === 'claimed' || status === 'changes requested';
