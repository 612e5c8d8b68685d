import { memo, useState } from 'react';
import type { Inputs, Message } from '../../protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Mrkdwn, Plain } from '../blocks/text.tsx';
import { SurfaceProvider, type Surface } from '../controls/surface.ts';
import { withValue } from '../controls/values.ts';
import { Avatar } from '../parts/avatar.tsx';
import { EyeIcon } from '../parts/icons.tsx';
import { useSession } from '../session.ts';
import { MessageTools } from './message-tools.tsx';
import { ThreadLink } from './thread-link.tsx';
import { clockTime, fullTime } from './timeline.ts';

interface Props {
  readonly conversation: string;
  readonly message: Message;
  readonly isFollowUp: boolean;
  readonly openThread: ((ts: string) => void) | undefined;
}

/** Remembered, so that typing a message does not draw all that were written before it. */
export const MessageView = memo(({ conversation, message, isFollowUp, openThread }: Props) => {
  const { person } = useSession();
  const { author, ts, isEphemeral, isEdited, thread } = message;
  const time = clockTime(ts, person.timeZone);
  return (
    <article
      className="message"
      data-follow-up={isFollowUp}
      data-ephemeral={isEphemeral}
      data-author={author.kind}
      aria-label={`${author.name}, ${time}${isEphemeral ? ', only visible to you' : ''}`}
    >
      <div className="message-gutter">{isFollowUp ? <time>{time}</time> : <Avatar of={author} />}</div>
      <div className="message-body">
        {isEphemeral && (
          <p className="only-you">
            <EyeIcon /> Only visible to you
          </p>
        )}
        {!isFollowUp && (
          <header className="message-header">
            <strong>
              <Plain text={author.name} />
            </strong>
            {author.kind === 'app' && <span className="badge">App</span>}
            <time title={fullTime(ts, person.timeZone)}>{time}</time>
            {isEdited && <small className="edited">(edited)</small>}
          </header>
        )}
        <Content conversation={conversation} message={message} />
        {isEdited && isFollowUp && <small className="edited">(edited)</small>}
        {thread && thread.replies > 0 && openThread && (
          <ThreadLink thread={thread} open={() => openThread(ts)} />
        )}
      </div>
      <MessageTools
        conversation={conversation}
        message={message}
        {...(openThread && !isEphemeral && { openThread: () => openThread(ts) })}
      />
    </article>
  );
});

const Content = ({ conversation, message }: Pick<Props, 'conversation' | 'message'>) => {
  const surface = useMessageSurface(conversation, message.ts);
  if (!message.blocks?.length) return <Mrkdwn source={message.text} />;
  return (
    <SurfaceProvider value={surface}>
      <Blocks blocks={message.blocks} />
    </SurfaceProvider>
  );
};

const useMessageSurface = (conversation: string, ts: string): Surface => {
  const { person, perform } = useSession();
  const [inputs, setInputs] = useState<Inputs>({});
  const [isBusy, setBusy] = useState(false);
  const change: Surface['change'] = (blockId, actionId, value) =>
    setInputs((before) => withValue(before, blockId, actionId, value));
  const act: Surface['act'] = async (blockId, actionId, value) => {
    if (value !== undefined) change(blockId, actionId, value);
    setBusy(true);
    const on = { kind: 'message', conversation, ts } as const;
    const chosen = value === undefined ? {} : { value };
    await perform('action', { as: person.id, on, blockId, actionId, inputs, ...chosen });
    setBusy(false);
  };
  return { inputs, errors: {}, isBusy, change, act };
};
