import type { Card, Element } from '../chat/card.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Audience } from './audience.ts';
import { code } from './answer-card.ts';

export interface CommandHelp {
  /** `/desk client add NAME [#channel]`; the same in every language, as the words are. */
  readonly form: string;
  readonly about: Extract<MessageKey, `help.${string}`>;
  readonly examples: readonly string[];
}

/** What the commands do: all of them in a line each, or a single one with examples. */
export function helpCard(commands: readonly CommandHelp[], { t, locale }: Audience): Card {
  const [only] = commands;
  const elements: Element[] =
    commands.length === 1 && only
      ? [
          { kind: 'text', text: [code(only.form), '\n', t(only.about)] },
          { kind: 'list', items: only.examples.map((example) => [code(example)]) },
        ]
      : [
          { kind: 'heading', text: t('help.heading') },
          { kind: 'list', items: commands.map((command) => [code(command.form), ' ', t(command.about)]) },
          { kind: 'note', text: t('help.more') },
        ];
  return { locale, elements };
}
