import type { Conversation } from '../../protocol.ts';
import { ConversationName } from '../conversation/conversation-name.tsx';
import { hrefOf } from '../route.ts';
import { useSession } from '../session.ts';

interface Props {
  readonly open: string | undefined;
  readonly unread: Readonly<Record<string, number>>;
}

const sections: readonly (readonly [Conversation['kind'], string])[] = [
  ['channel', 'Channels'],
  ['direct', 'Direct messages'],
];

export const Conversations = ({ open, unread }: Props) => {
  const { person, workspace } = useSession();
  return (
    <nav className="conversations" aria-label="Conversations">
      {sections.map(([kind, heading]) => (
        <section key={kind} aria-label={heading}>
          <h2>{heading}</h2>
          <ul>
            {workspace.conversations
              .filter((conversation) => conversation.kind === kind)
              .map((conversation) => (
                <li key={conversation.id}>
                  <a
                    href={hrefOf({ person: person.id, conversation: conversation.id })}
                    aria-current={conversation.id === open ? 'page' : undefined}
                    data-unread={Boolean(unread[conversation.id])}
                  >
                    <ConversationName conversation={conversation} />
                    {Boolean(unread[conversation.id]) && (
                      <span className="dot" role="img" aria-label="unread" />
                    )}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
};
