import type { Button } from '../../chat/card.ts';
import type { Audience } from '../audience.ts';

export const hoursButton = (clientId: string, { t }: Audience): Button => ({
  kind: 'button',
  action: 'hours',
  value: clientId,
  label: t('button.hours'),
});

/** For the client: there are hours to be used. */
export const delegateButton = ({ t }: Audience): Button => ({
  kind: 'button',
  action: 'delegate',
  value: '',
  label: t('button.delegate'),
  style: 'primary',
  opensForm: true,
});
