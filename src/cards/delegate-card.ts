import type { Card } from '../chat/card.ts';
import type { Audience } from './audience.ts';

/** Stands in a client's channel for those who cannot type commands there, and reminds the others. */
export const delegateCard = (client: string, { t, locale }: Audience): Card => ({
  locale,
  elements: [
    { kind: 'heading', text: t('delegate.heading') },
    { kind: 'text', text: t('delegate.invitation', { client }) },
    {
      kind: 'buttons',
      buttons: [
        {
          kind: 'button',
          action: 'delegate',
          value: '',
          label: t('button.delegate'),
          style: 'primary',
          opensForm: true,
        },
      ],
    },
  ],
});
