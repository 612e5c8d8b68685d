import type { Card } from '../chat/card.ts';
import { command, type Audience } from './audience.ts';
import { whereHelpIs } from './problem-card.ts';

/** What the bot says where it was let in. `isNew`: the workspace has no desk yet. */
export const welcomeCard = (audience: Audience, isNew = false): Card => ({
  locale: audience.locale,
  elements: [
    { kind: 'text', text: audience.t('welcome.hello') },
    isNew
      ? {
          kind: 'note',
          text: audience.t.rich('welcome.set-up', {
            setup: command('/desk setup', audience),
            join: command('/desk join CODE', audience),
          }),
        }
      : whereHelpIs(audience),
  ],
});
