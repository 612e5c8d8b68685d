import type { ReactNode } from 'react';
import type { Message } from '../../protocol.ts';
import { useNow } from '../clock/now.ts';
import { DownIcon } from '../parts/icons.tsx';
import { useSession } from '../session.ts';
import { MessageView } from './message.tsx';
import { useStickToEnd } from './scrolling.ts';
import { timelineOf } from './timeline.ts';

interface Props {
  /** Its accessible name. */
  readonly label: string;
  readonly conversation: string;
  /** `undefined` while they are being read. */
  readonly messages: readonly Message[] | undefined;
  /** Without it no thread can be opened from here. */
  readonly openThread?: (ts: string) => void;
  /** Stands before the first of them. */
  readonly beginning?: ReactNode;
}

export const MessageList = ({ label, conversation, messages, openThread, beginning }: Props) => {
  const { person } = useSession();
  const now = useNow();
  const { scroller, content, onScroll, isAtEnd, toEnd } = useStickToEnd();
  return (
    <div className="messages-frame">
      {/* Focusable, so that it can be scrolled by keyboard. */}
      <div ref={scroller} className="messages" role="log" aria-label={label} tabIndex={0} onScroll={onScroll}>
        <div ref={content} className="messages-content">
          {messages && beginning}
          {timelineOf(messages ?? [], person.timeZone, now).map(({ message, day, isFollowUp }) => (
            <div key={message.ts}>
              {day && (
                <p className="day">
                  <span>{day}</span>
                </p>
              )}
              <MessageView
                conversation={conversation}
                message={message}
                isFollowUp={isFollowUp}
                openThread={openThread}
              />
            </div>
          ))}
        </div>
      </div>
      {!isAtEnd && (
        <button type="button" className="to-end" onClick={toEnd}>
          <DownIcon /> Newest
        </button>
      )}
    </div>
  );
};
