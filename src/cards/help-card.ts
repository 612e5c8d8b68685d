import type { Card, Element } from '../chat/card.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { command, type Audience } from './audience.ts';

export interface CommandHelp {
  /** `/desk client add NAME [#channel]`; the same in every language, as the words are. */
  readonly form: string;
  readonly about: Extract<MessageKey, `help.${string}`>;
  readonly examples: readonly string[];
}

/** What the commands do: all of them in a line each, or a single one with examples. */
export function helpCard(commands: readonly CommandHelp[], audience: Audience): Card {
  const { t, locale } = audience;
  const [only] = commands;
  const elements: Element[] =
    commands.length === 1 && only
      ? [
          { kind: 'text', text: [command(only.form, audience), '\n', t(only.about)] },
          { kind: 'list', items: only.examples.map((example) => [command(example, audience)]) },
        ]
      : [
          { kind: 'heading', text: t('help.heading') },
          {
            kind: 'list',
            items: commands.map(({ form, about }) => [command(form, audience), ' ', t(about)]),
          },
          { kind: 'note', text: t('help.more') },
        ];
  return { locale, elements };
}
