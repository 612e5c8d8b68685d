import { useRef } from 'react';
import type { Conversation } from '../../protocol.ts';
import { useReading } from '../reading.ts';
import { CloseIcon } from '../parts/icons.tsx';
import { useSession } from '../session.ts';
import { Composer } from './composer.tsx';
import { nameOf } from './conversation-name.tsx';
import { useDraft } from './draft.ts';
import { MessageList } from './message-list.tsx';

interface Props {
  readonly conversation: Conversation;
  /** The timestamp of its first message. */
  readonly ts: string;
  onClose(): void;
}

export const ThreadPane = ({ conversation, ts, onClose }: Props) => {
  const { person, perform, notify } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft(`${person.id}/${conversation.id}/${ts}`);
  const { answer } = useReading(
    'messages',
    { as: person.id, conversation: conversation.id, thread: ts },
    (change) =>
      change.kind === 'message' &&
      change.conversation === conversation.id &&
      (change.threadTs === ts || change.ts === ts),
  );

  const say = async (typed: string) => {
    if (typed.startsWith('/')) {
      notify('As in Slack, slash commands do not work in threads. Type it in the conversation itself.');
      return false;
    }
    const request = { as: person.id, conversation: conversation.id, thread: ts, text: typed };
    return (await perform('message', request)).outcome === 'done';
  };

  return (
    <aside className="thread" aria-label="Thread">
      <header className="pane-header">
        <h2>
          Thread <small>{nameOf(conversation)}</small>
        </h2>
        <button type="button" className="icon-button" aria-label="Close thread" onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <MessageList
        label={`Thread in ${nameOf(conversation)}`}
        conversation={conversation.id}
        messages={answer?.value.messages}
      />
      <Composer
        label="Reply in thread"
        field={field}
        text={text}
        onType={setText}
        onSend={say}
        takesCommands={false}
      />
    </aside>
  );
};
