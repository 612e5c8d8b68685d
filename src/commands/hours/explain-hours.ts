import { explainedCard, type HeldWork } from '../../cards/hours/explained-card.ts';
import { noHoursCard } from '../../cards/hours/hours-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import type { Tx } from '../../db/client.ts';
import { clientById } from '../../db/clients.ts';
import { readHours } from '../../db/hours/balance.ts';
import { linesNumbered } from '../../db/hours/charged.ts';
import { DomainError } from '../../domain/errors.ts';
import type { ClientHours } from '../../domain/hours/balance.ts';
import { balanceOf } from '../../domain/hours/balance-of.ts';
import { sumOf } from '../../domain/hours/shown/hours-sum.ts';
import { dayOf } from '../../domain/hours/period.ts';
import { isId } from '../../domain/ids.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

/** How a balance came about. */
export const explainHours: Command = { pressed: { 'explain-hours': explain } };

async function explain(ctx: Context, clientId: string): Promise<Reply> {
  const { tx, now, audience } = ctx;
  permit(ctx, 'see-hours', clientId);
  const client = isId(clientId) ? await clientById(tx, clientId) : undefined;
  if (!client) throw new DomainError('form-incomplete', {});
  const [hours] = await readHours(tx, [clientId], now);
  if (!hours) return { kind: 'card', card: noHoursCard(client.name, audience) };
  const sum = sumOf(balanceOf(hours, now));
  const held = await heldWork(
    tx,
    hours,
    sum.held.map(({ by }) => by),
  );
  return { kind: 'card', card: explainedCard(client.name, sum, (by) => held.get(by), audience) };
}

/** What the keys of held amounts are about: entries that were not drawn up, and lines that are not approved. */
async function heldWork(
  tx: Tx,
  { clientId, timeZone, entries }: ClientHours,
  keys: readonly string[],
): Promise<ReadonlyMap<string, HeldWork>> {
  const lineNos = keys.flatMap((key) => /^line:(\d+)$/.exec(key)?.[1] ?? []).map(Number);
  const lines = lineNos.length > 0 ? await linesNumbered(tx, clientId, lineNos) : [];
  return new Map([
    ...lines.map(({ lineNo, task, on }) => [`line:${lineNo}`, { task, on }] as const),
    ...entries.map(({ id, task, startedAt, endedAt }) => {
      const by = endedAt === null ? 'running' : 'entry';
      return [`${by}:${id}`, { task, on: dayOf(startedAt, timeZone) }] as const;
    }),
  ]);
}
