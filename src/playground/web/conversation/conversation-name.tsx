import type { Conversation } from '../../protocol.ts';
import { Avatar } from '../parts/avatar.tsx';
import { LockIcon } from '../parts/icons.tsx';

export const nameOf = ({ kind, name }: Conversation): string => (kind === 'channel' ? `#${name}` : name);

export const ConversationName = ({ conversation }: { conversation: Conversation }) => (
  <span className="conversation-name">
    <Sign of={conversation} />
    <bdi>{conversation.name}</bdi>
  </span>
);

const Sign = ({ of: { id, kind, name, isPrivate } }: { of: Conversation }) =>
  kind === 'direct' ? (
    <Avatar of={{ id, name }} />
  ) : (
    <span className="sign" aria-hidden="true">
      {isPrivate ? <LockIcon /> : '#'}
    </span>
  );
