import { useEffect, useRef } from 'react';
import type { Conversation } from '../../protocol.ts';
import { send } from '../api.ts';
import { Plain } from '../blocks/text.tsx';
import { useReading } from '../reading.ts';
import { Avatar } from '../parts/avatar.tsx';
import { personName, useSession } from '../session.ts';
import { Composer } from './composer.tsx';
import { ConversationName, nameOf } from './conversation-name.tsx';
import { useDraft } from './draft.ts';
import { MessageList } from './message-list.tsx';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly conversation: Conversation;
  openThread(ts: string): void;
}

export const ConversationPane = ({ conversation, openThread }: Props) => {
  const { person, perform } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(`${person.id}/${conversation.id}`);
  const { answer } = useReading(
    'messages',
    { as: person.id, conversation: conversation.id },
    (change) =>
      change.kind === 'message' &&
      change.conversation === conversation.id &&
      change.seenBy.includes(person.id),
  );

  useEffect(() => {
    field.current?.focus();
    // As Slack does, unseen by the person: whatever comes of it is not theirs to hear.
    if (conversation.kind === 'direct') void send('home', { as: person.id, tab: 'messages' });
  }, []);

  const say = async (typed: string) => {
    const request = { as: person.id, conversation: conversation.id, text: typed };
    const outcome = await perform(typed.startsWith('/') ? 'command' : 'message', request);
    return outcome.outcome === 'done';
  };

  const tryOut = (example: string) => {
    setText(example);
    field.current?.focus();
  };

  return (
    <main className="conversation">
      <header className="pane-header">
        <h1>
          <ConversationName conversation={conversation} />
        </h1>
        {conversation.isShared && <span className="badge">Shared</span>}
        {conversation.topic && (
          <p className="topic">
            <Plain text={conversation.topic} />
          </p>
        )}
        {conversation.kind === 'channel' && <Members ids={conversation.members} />}
      </header>
      <MessageList
        label={`Messages in ${nameOf(conversation)}`}
        conversation={conversation.id}
        messages={answer?.value.messages}
        openThread={openThread}
        beginning={<Welcome conversation={conversation} tryOut={tryOut} />}
      />
      <Composer
        label={`Message ${nameOf(conversation)}`}
        hint=", or / for commands"
        field={field}
        text={text}
        onType={setText}
        onSend={say}
      />
      <p className="composer-foot">
        As <Plain text={person.name} /> · <kbd>Enter</kbd> sends, <kbd>Shift</kbd> + <kbd>Enter</kbd> starts a
        line
      </p>
    </main>
  );
};

const Members = ({ ids }: { ids: readonly string[] }) => {
  const { workspace } = useSession();
  const names = ids.map((id) => personName(workspace, id));
  return (
    <span className="faces" role="img" aria-label={`Members: ${names.join(', ')}`} title={names.join(', ')}>
      {ids.map((id) => (
        <Avatar key={id} of={{ id, name: personName(workspace, id) }} />
      ))}
    </span>
  );
};
