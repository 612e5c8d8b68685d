import { entryById, latestRevision } from '../../db/hours/entries.ts';
import { isWaived } from '../../db/hours/settling/disputes.ts';
import { DomainError } from '../../domain/errors.ts';
import { isEnded, type EndedEntry } from '../../domain/hours/entry.ts';
import { rowId } from '../../domain/ids.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';

/**
 * An entry that the actor may correct as it is now: one of theirs, for a manager any. Of others nobody learns whether
 * they exist; whoever comes too late is told what the entry is now.
 * @throws DomainError `not-allowed`, `no-such-entry`, `timer-runs-on`, `corrected-already`, `time-was-waived`
 */
export async function correctableEntry(ctx: Context, value: string): Promise<EndedEntry> {
  const { tx, actor } = ctx;
  permit(ctx, 'correct-time');
  const entry = await entryById(tx, rowId(value));
  if (!entry || !(actor.isManager || entry.personId === actor.id)) throw new DomainError('no-such-entry', {});
  if (!isEnded(entry)) throw new DomainError('timer-runs-on', { task: entry.task });
  const present = entry.isCurrent ? entry : await latestRevision(tx, entry.id);
  if (present && isEnded(present) && present.id !== entry.id) {
    const { task, startedAt, endedAt } = present;
    throw new DomainError('corrected-already', { task, startedAt, endedAt });
  }
  if (await isWaived(tx, entry.id)) throw new DomainError('time-was-waived', {});
  return entry;
}
