import { digestFileCard } from '../../cards/digests/digest-file-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { digestById } from '../../db/digests/kept.ts';
import { linkDigest } from '../../db/digests/links.ts';
import { DomainError } from '../../domain/errors.ts';
import { rowId } from '../../domain/ids.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

/** All clients of a manager's digest, of which the message shows the most pressing: a file of the same figures. */
export const showAllClients: Command = { pressed: { 'digest-file': show } };

async function show(ctx: Context, value: string): Promise<Reply> {
  const { tx, agency, actor, now, publicUrl, audience } = ctx;
  permit(ctx, 'administer');
  const digest = await digestById(tx, rowId(value));
  if (digest?.kind !== 'manager-digest') throw new DomainError('not-allowed', { verb: 'administer' });
  const { id: digestId, weekOn } = digest;
  const link = { digestId, locale: audience.locale, madeBy: actor.id };
  const { token, expiresAt } = await linkDigest(tx, agency.id, link, now);
  const url = `${publicUrl}/digests/${token}.csv`;
  return { kind: 'card', card: digestFileCard({ weekOn, url, expiresAt }, audience) };
}
