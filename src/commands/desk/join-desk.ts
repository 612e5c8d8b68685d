import { command } from '../../cards/audience.ts';
import type { Reply } from '../../chat/inbound.ts';
import {
  addAccount,
  holdPeople,
  noteInAudit,
  uniteWith,
  useLinkCode,
  type Judgement,
  type Verdict,
} from '../../db/links.ts';
import { grantRole, personById, personOf } from '../../db/people.ts';
import { refreshCardsNaming } from '../../db/posts.ts';
import { DomainError, type ProblemCode } from '../../domain/errors.ts';
import { readLinkCode } from '../../domain/link-code.ts';
import { sharedPlatform, standingTowards, type Person } from '../../domain/people.ts';
import { may } from '../../domain/permissions.ts';
import { textReply } from '../answers.ts';
import { handOverTimer } from '../clock/hand-over-timer.ts';
import { personNamed, type Command, type Context } from '../context.ts';

export const joinDesk: Command = {
  typed: {
    words: 'desk join',
    help: {
      form: '/desk join CODE',
      about: 'help.desk-join',
      examples: ['/desk join 7K3QM-9XZ4T'],
    },
    run: linkAccounts,
  },
};

/** The code in the words of somebody who wants to join; undefined when they want something else. @throws DomainError `link-code-unreadable` */
export function codeToJoin(typed: string): string | undefined {
  const words = /^\s*desk\s+join(?:\s+(?<rest>.*))?$/is.exec(typed);
  return words ? codeIn(words.groups?.['rest'] ?? '') : undefined;
}

function codeIn(typed: string): string {
  const code = readLinkCode(typed);
  if (code === undefined) throw new DomainError('link-code-unreadable', {});
  return code;
}

const refusals = {
  unknown: 'link-code-unknown',
  used: 'link-code-used',
  expired: 'link-code-expired',
  elsewhere: 'link-code-elsewhere',
  'too many': 'link-code-too-many',
} satisfies Record<Exclude<Verdict, 'good'>, ProblemCode>;

/** The agency whose code it is. @throws DomainError for a code that is not good */
export function agencyToJoin({ agencyId, verdict }: Judgement): string {
  if (verdict !== 'good') throw new DomainError(refusals[verdict], {});
  if (agencyId === null) throw new Error('a code that is good is nobody’s');
  return agencyId;
}

/** Makes the actor, whose workspace has just become the agency's, a manager of it. @throws DomainError */
export async function joinWorkspace(ctx: Context, code: string): Promise<Reply> {
  const { tx, agency, audience, origin, now } = ctx;
  const maker = await useUp(ctx, code);
  if (!maker.isManager) throw new DomainError('link-code-not-managers', {});
  const joiner = await personNamed(ctx, { account: origin.account });
  await grantRole(tx, joiner.id, 'isManager');
  await noteInAudit(tx, agency.id, 'workspace-joined', joiner.id, origin, now);
  const { t } = audience;
  const next = t.rich('desk.joined-next', { client: command('/desk client add NAME', audience) });
  const same = t.rich('desk.joined-same', {
    who: maker.name,
    link: command('/desk link', audience),
    join: command('/desk join CODE', audience),
  });
  const canLink = sharedPlatform(maker, joiner) === undefined;
  return textReply(ctx, t('desk.joined', { agency: agency.name }), canLink ? [...next, ' ', ...same] : next);
}

/** Makes the actor's account one of the person's who made the code; both are one person from then on. */
async function linkAccounts(ctx: Context, rest: string): Promise<Reply> {
  const { tx, agency, audience, origin, now } = ctx;
  const code = codeIn(rest);
  if (agencyToJoin(ctx.judged(code)) !== agency.id) throw new DomainError('link-code-elsewhere', {});
  const maker = await useUp(ctx, code);
  const joiner = await personOf(tx, origin.platform, origin.account);
  if (joiner?.id === maker.id) throw new DomainError('already-linked', {});
  const platform = sharedPlatform(maker, joiner ?? { accounts: { [origin.platform]: origin.account } });
  if (platform) throw new DomainError('platform-taken', { platform });
  if (joiner) {
    await handOverTimer(ctx, joiner.id, maker.id);
    await uniteWith(tx, maker.id, joiner.id);
  } else await addAccount(tx, agency.id, maker.id, origin, ctx.directory.directAddress(origin.account));
  await refreshCardsNaming(tx, maker.id);
  await noteInAudit(tx, agency.id, 'accounts-linked', maker.id, origin, now);
  return textReply(ctx, audience.t('desk.linked', { who: maker.name }), audience.t('desk.linked-next'));
}

/** @returns who made the code, who is not changed by anybody else until the transaction ends */
async function useUp({ tx, actor, now }: Context, code: string): Promise<Person> {
  const madeBy = await useLinkCode(tx, code, now);
  if (madeBy === undefined) throw new DomainError('link-code-used', {});
  await holdPeople(tx, [madeBy, actor.id]);
  const maker = await personById(tx, madeBy);
  // They have left the desk since, or have become one with somebody else.
  if (!maker || !may('link', standingTowards(maker))) throw new DomainError('link-code-expired', {});
  return maker;
}
