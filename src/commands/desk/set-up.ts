import { command } from '../../cards/audience.ts';
import type { Reply } from '../../chat/inbound.ts';
import { createAgency } from '../../db/agencies.ts';
import { grantRole } from '../../db/people.ts';
import { DomainError } from '../../domain/errors.ts';
import { nameLimit, withoutQuotes } from '../../domain/names.ts';
import { textReply } from '../answers.ts';
import { personNamed, type Command, type Context } from '../context.ts';

export const setUpDesk: Command = {
  typed: {
    words: 'desk setup',
    help: {
      form: '/desk setup [NAME]',
      about: 'help.desk-setup',
      examples: ['/desk setup', '/desk setup Nora’s Assistants'],
    },
    run: (ctx) => {
      throw new DomainError('already-set-up', { agency: ctx.agency.name });
    },
  },
};

/** The name in the words of the first command of a workspace; undefined when they are not a set-up. @throws DomainError `name-too-long` */
export function nameToSetUp(typed: string): string | undefined {
  const words = /^\s*desk\s+setup(?:\s+(?<name>.*))?$/is.exec(typed);
  if (!words) return undefined;
  const name = withoutQuotes(words.groups?.['name'] ?? '');
  const length = [...name].length;
  if (length > nameLimit) throw new DomainError('name-too-long', { length, limit: nameLimit });
  return name;
}

/**
 * Makes the agency of the context from its workspace, and the actor its first manager.
 * @returns undefined, having stored nothing, when somebody else was faster
 * @throws DomainError `not-admin`
 */
export async function setUp(ctx: Context): Promise<Reply | undefined> {
  const { tx, agency, audience, origin } = ctx;
  const { platform, workspace, account } = origin;
  if (!ctx.directory.profile(account).isAdmin) throw new DomainError('not-admin', {});
  if (!(await createAgency(tx, agency, { platform, externalId: workspace }))) return undefined;
  const manager = await personNamed(ctx, { account });
  await grantRole(tx, manager.id, 'isManager');
  const next = audience.t.rich('desk.set-up-next', {
    dispatch: command('/desk dispatch', audience),
    assistant: command('/desk assistant add @person +skill', audience),
    client: command('/desk client add NAME #channel', audience),
  });
  return textReply(ctx, audience.t('desk.set-up', { agency: agency.name }), next);
}
