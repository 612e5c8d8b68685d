import type { Card } from '../chat/card.ts';
import { command, type Audience } from './audience.ts';

/** Stands in a client's channel for those who cannot type commands there, and reminds the others. */
export const delegateCard = (client: string, audience: Audience): Card => ({
  locale: audience.locale,
  elements: [
    { kind: 'heading', text: audience.t('delegate.heading') },
    {
      kind: 'text',
      text: audience.t.rich('delegate.invitation', { client, command: command('/delegate', audience) }),
    },
    {
      kind: 'buttons',
      buttons: [
        {
          kind: 'button',
          action: 'delegate',
          value: '',
          label: audience.t('button.delegate'),
          style: 'primary',
          opensForm: true,
        },
        { kind: 'button', action: 'hours', value: '', label: audience.t('button.hours') },
      ],
    },
  ],
});
