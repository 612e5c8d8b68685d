import { code } from '../../cards/answer-card.ts';
import { createAgency } from '../../db/agencies.ts';
import { grantRole } from '../../db/people.ts';
import { DomainError } from '../../domain/errors.ts';
import { nameLimit, withoutQuotes } from '../../domain/names.ts';
import { textReply } from '../answers.ts';
import { personNamed, type Command, type Context } from '../context.ts';

const words = 'desk setup';

export const setUpDesk: Command = {
  typed: {
    words,
    help: { form: '/desk setup [NAME]', about: 'help.desk-setup', examples: ['/desk setup', '/desk setup Nora’s Assistants'] },
    run: (ctx) => {
      throw new DomainError('already-set-up', { agency: ctx.agency.name });
    },
  },
};

/** The name in the words of the first command of a workspace; undefined when they are not a set-up. @throws DomainError `name-too-long` */
export function nameToSetUp(typed: string): string | undefined {
  const said = typed.trim().replace(/\s+/g, ' ');
  if (said !== words && !said.startsWith(`${words} `)) return undefined;
  const name = withoutQuotes(said.slice(words.length));
  const length = [...name].length;
  if (length > nameLimit) throw new DomainError('name-too-long', { length, limit: nameLimit });
  return name;
}

/**
 * Makes the agency of the context from its workspace, and the actor its first manager.
 * @throws DomainError `not-admin`; `already-set-up` when somebody else was faster
 */
export async function setUp(ctx: Context, account: string, workspace: string) {
  const { tx, agency, place, audience } = ctx;
  if (!ctx.directory.profile(account).isAdmin) throw new DomainError('not-admin', {});
  if (!(await createAgency(tx, agency, { platform: place.platform, externalId: workspace })))
    throw new DomainError('already-set-up', { agency: agency.name });
  const manager = await personNamed(ctx, account);
  await grantRole(tx, manager.id, 'isManager');
  const next = audience.t.rich('desk.set-up-next', {
    dispatch: code('/desk dispatch'),
    assistant: code('/desk assistant add @person +skill'),
    client: code('/desk client add NAME #channel'),
  });
  return textReply(ctx, audience.t('desk.set-up', { agency: agency.name }), next);
}
