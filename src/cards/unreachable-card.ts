import type { Card } from '../chat/card.ts';
import { channelMention, type Audience } from './audience.ts';

/** Tells a manager of a conversation that the bot cannot write to. */
export const unreachableCard = (
  conversation: { readonly address: string; readonly name: string | null },
  { t, locale }: Audience,
): Card => ({
  locale,
  elements: [
    { kind: 'text', text: t.rich('unreachable.channel', { channel: channelMention(conversation) }) },
    { kind: 'note', text: t('unreachable.what-to-do') },
  ],
});
