import type { Card } from '../chat/card.ts';
import { channelMention, type Audience } from './audience.ts';

/** Tells a manager of a conversation that the bot cannot write to. */
export const unreachableCard = (address: string, { t, locale }: Audience): Card => ({
  locale,
  elements: [
    { kind: 'text', text: t.rich('unreachable.channel', { channel: channelMention({ address, name: null }) }) },
    { kind: 'note', text: t('unreachable.what-to-do') },
  ],
});
