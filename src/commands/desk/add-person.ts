import { command, mention } from '../../cards/audience.ts';
import { personTokens, withoutTokens } from '../../chat/words.ts';
import { allClients, clientNamed, followFirstMember } from '../../db/clients.ts';
import { refreshClientCards } from '../../db/posts.ts';
import { addClientMember, grantRole } from '../../db/people.ts';
import { DomainError } from '../../domain/errors.ts';
import { skillLimit, withoutQuotes } from '../../domain/names.ts';
import type { Person } from '../../domain/people.ts';
import { readSkills } from '../../domain/quick-text.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { textReply } from '../answers.ts';
import { personNamed, type Command, type Context } from '../context.ts';
import { permit } from '../permit.ts';

export const addAssistant: Command = {
  typed: {
    words: 'desk assistant add',
    help: {
      form: '/desk assistant add @person [+skill …]',
      about: 'help.desk-assistant-add',
      examples: ['/desk assistant add @sara', '/desk assistant add @sara +travel +excel'],
    },
    run: async (ctx, rest) => {
      permit(ctx, 'administer');
      const { skills, rest: words } = readSkills(rest);
      for (const skill of skills) {
        const length = [...skill].length;
        if (length > skillLimit) throw new DomainError('name-too-long', { length, limit: skillLimit });
      }
      const person = await onlyPerson(ctx, words);
      assertNothingElse(words);
      if (!(await grantRole(ctx.tx, person.id, 'isAssistant', skills)))
        throw new DomainError('already-role', { name: person.name });
      const { t, locale } = ctx.audience;
      const known = [...new Set([...person.skills, ...skills])].sort();
      return textReply(
        ctx,
        t.rich('desk.assistant-added', { who: mention(person) }),
        known.length > 0
          ? t.rich('desk.assistant-skills', { who: mention(person), skills: formatList(known, locale) })
          : undefined,
      );
    },
  },
};

export const addManager: Command = {
  typed: {
    words: 'desk manager add',
    help: {
      form: '/desk manager add @person',
      about: 'help.desk-manager-add',
      examples: ['/desk manager add @nora'],
    },
    run: async (ctx, rest) => {
      permit(ctx, 'administer');
      const person = await onlyPerson(ctx, rest);
      assertNothingElse(rest);
      if (!(await grantRole(ctx.tx, person.id, 'isManager')))
        throw new DomainError('already-role', { name: person.name });
      return textReply(ctx, ctx.audience.t.rich('desk.manager-added', { who: mention(person) }));
    },
  },
};

export const addClientMemberCommand: Command = {
  typed: {
    words: 'desk client-member add',
    help: {
      form: '/desk client-member add NAME @person',
      about: 'help.desk-client-member-add',
      examples: ['/desk client-member add Acme @dana'],
    },
    run: async (ctx, rest) => {
      const { tx, agency, audience } = ctx;
      permit(ctx, 'administer');
      const name = withoutQuotes(withoutTokens(rest));
      if (name === '') throw new DomainError('name-missing', {});
      const client = await clientNamed(tx, name);
      if (!client) {
        const clients = (await allClients(tx)).map((known) => known.name);
        throw clients.length === 0
          ? new DomainError('no-clients', {})
          : new DomainError('unknown-client', { name, clients });
      }
      const person = await onlyPerson(ctx, rest);
      if (!(await addClientMember(tx, agency.id, client.id, person.id)))
        throw new DomainError('already-role', { name: person.name });
      const text = audience.t.rich('desk.member-added', { who: mention(person), client: client.name });
      if (!(await followFirstMember(tx, client.id, person.id))) return textReply(ctx, text);
      await refreshClientCards(tx, client.id);
      const language = audience.t(`language.${person.locale}`);
      const note = audience.t.rich('desk.member-language', {
        language,
        zone: person.timeZone,
        command: command('/desk settings', audience),
      });
      return textReply(ctx, text, note);
    },
  },
};

/** @throws DomainError `which-person` when nobody, or more than one, is named as the platform names people */
async function onlyPerson(ctx: Context, words: string): Promise<Person> {
  const [token, another] = personTokens(words);
  if (!token || another) throw new DomainError('which-person', {});
  return personNamed(ctx, token);
}

function assertNothingElse(words: string): void {
  const rest = withoutTokens(words);
  if (rest !== '') throw new DomainError('unknown-words', { words: rest });
}
