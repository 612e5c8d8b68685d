import type { Mention } from '../wire.ts';
import type { World } from '../world.ts';

export interface Typed {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The same as the client keeps it, with a mark for each mention. */
  readonly html: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const nameChars = '[\\p{L}\\p{N}_-]+';

/**
 * `@handle`, `@Bot` and `#channel` as the client writes them, once they were picked from the list it offers. It offers
 * everyone in the tenant here, which Teams does for members of the team only.
 */
export const typedText = ({ tenant, directory }: World, typed: string): Typed => {
  const mentioned = (sign: string, name: string): Mention['mentioned'] | undefined => {
    if (sign === '#') {
      const channel = directory.teams.flatMap(({ channels }) => channels).find((each) => each.name === name);
      return channel && { id: channel.id, name: channel.name };
    }
    const folded = name.toLowerCase();
    if (folded === tenant.bot.name.toLowerCase()) return { id: directory.botAccount, name: tenant.bot.name };
    const person = tenant.people.find(({ handle }) => handle === folded);
    return person && { id: person.account, name: person.name };
  };

  const mentions: Mention[] = [];
  let html = '';
  let rest = 0;
  const text = typed.replace(
    new RegExp(`(?<=^|\\s)([@#])(${nameChars})`, 'gu'),
    (whole: string, sign: string, name: string, at: number) => {
      const who = mentioned(sign, name);
      if (!who) return whole;
      const mark = `<at>${who.name ?? ''}</at>`;
      html += `${escaped(typed.slice(rest, at))}<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="${mentions.length}">${escaped(who.name ?? '')}</span>`;
      rest = at + whole.length;
      mentions.push({ type: 'mention', text: mark, mentioned: who });
      return mark;
    },
  );
  return { text, mentions, html: `<p>${html}${escaped(typed.slice(rest))}</p>` };
};
