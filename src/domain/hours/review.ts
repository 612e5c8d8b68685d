import type { Temporal } from 'temporal-polyfill';
import type { Named } from '../people.ts';
import type { Statement, StatementLine } from './statement.ts';

/** A period as its client is asked to approve it. */
export interface Review extends Statement {
  /** From then on silence has approved it. */
  readonly approveBy: Temporal.Instant;
  /** Null while it is in review, and where silence approved it. */
  readonly approver: Named | null;
}

/** What one assistant is charged for one task. */
export interface WorkOnTask {
  readonly person: Named;
  readonly task: number;
  readonly title: string;
  readonly exactSeconds: number;
  readonly roundedSeconds: number;
  /** How much of the exact time was recorded by hand. */
  readonly manualSeconds: number;
}

/** Lines summed up by assistant and task, by name and number; what was taken back wholly is left out. */
export function workByTask(lines: readonly StatementLine[]): WorkOnTask[] {
  const groups = Map.groupBy(lines, ({ person, task }) => `${person.id} ${task}`);
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [summed(group[0], group)] : []))
    .filter(({ exactSeconds, roundedSeconds }) => exactSeconds !== 0 || roundedSeconds !== 0)
    .sort((a, b) => a.person.name.localeCompare(b.person.name) || a.task - b.task);
}

function summed({ person, task, title }: StatementLine, group: readonly StatementLine[]): WorkOnTask {
  const sum = (of: (line: StatementLine) => number) => group.reduce((total, line) => total + of(line), 0);
  return {
    person,
    task,
    title,
    exactSeconds: sum((line) => line.exactSeconds),
    roundedSeconds: sum((line) => line.roundedSeconds),
    manualSeconds: sum((line) => (line.source === 'manual' ? line.exactSeconds : 0)),
  };
}

/** What can be objected to: lines that stand, and that nobody has objected to. The newest first. */
export function disputableLines(lines: readonly StatementLine[]): StatementLine[] {
  const takenBack = new Set(lines.map(({ reverses }) => reverses));
  return lines
    .filter(
      ({ lineNo, reverses, dispute }) => reverses === null && dispute === null && !takenBack.has(lineNo),
    )
    .toSorted((a, b) => b.startedAt.epochMilliseconds - a.startedAt.epochMilliseconds || b.lineNo - a.lineNo);
}
