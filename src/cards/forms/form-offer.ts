import type { Button, Card } from '../../chat/card.ts';
import type { Form } from '../../chat/form.ts';
import type { Audience } from '../audience.ts';

/** Stands in for a form where it cannot open by itself: a press of its button opens it. */
export const formOffer = (
  { title }: Pick<Form, 'title'>,
  press: Pick<Button, 'action' | 'value'>,
  { t, locale }: Audience,
): Card => ({
  locale,
  elements: [
    { kind: 'text', text: t('form.offer', { title }) },
    {
      kind: 'buttons',
      buttons: [
        { kind: 'button', ...press, label: t('button.open-form'), style: 'primary', opensForm: true },
      ],
    },
  ],
});
