import { linkCard } from '../../cards/link-card.ts';
import { keepLinkCode, noteInAudit } from '../../db/links.ts';
import { DomainError } from '../../domain/errors.ts';
import { linkCodeLength, linkCodeMinutes, linkCodeOf } from '../../domain/link-code.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

export const makeLink: Command = {
  typed: {
    words: 'desk link',
    help: { form: '/desk link', about: 'help.desk-link', examples: ['/desk link'] },
    run: make,
  },
};

async function make(ctx: Context, rest: string) {
  const { tx, agency, actor, now, audience } = ctx;
  permit(ctx, 'link');
  if (rest !== '') throw new DomainError('unknown-words', { words: rest });
  const code = linkCodeOf(crypto.getRandomValues(new Uint8Array(linkCodeLength)));
  const expiresAt = now.add({ minutes: linkCodeMinutes });
  await keepLinkCode(tx, agency.id, { code, madeBy: actor.id, madeAt: now, expiresAt });
  await noteInAudit(tx, agency.id, 'link-code-made', actor.id, ctx.origin, now);
  return { kind: 'card', card: linkCard(code, expiresAt, actor, audience) } as const;
}
