import type { Card } from '../chat/card.ts';
import { channelMention, type Audience } from './audience.ts';

/** Tells a manager of a conversation that the bot cannot write to. */
export const unreachableCard = (
  conversation: { readonly address: string; readonly name: string | null },
  audience: Audience,
): Card => ({
  locale: audience.locale,
  elements: [
    {
      kind: 'text',
      text: audience.t.rich('unreachable.channel', { channel: channelMention(conversation, audience) }),
    },
    { kind: 'note', text: audience.t('unreachable.what-to-do') },
  ],
});
