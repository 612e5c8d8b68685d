import type { ChannelMention, Mention } from '../../card.ts';
import { parseAddress } from '../address.ts';

const user = /^[UW][A-Z0-9]+$/;
const channel = /^[CG][A-Z0-9]+$/;

/** Whom Slack can mention. */
export const userId = ({ accounts }: Mention): string | undefined =>
  accounts.slack && user.test(accounts.slack) ? accounts.slack : undefined;

/** The channel Slack can link to. */
export const channelId = ({ address }: ChannelMention): string | undefined => {
  const place = parseAddress(address);
  return place && 'channel' in place && channel.test(place.channel) ? place.channel : undefined;
};
