import { useState } from 'react';
import { noticeOf } from '../api.ts';
import { useReading } from '../reading.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSession } from '../session.ts';

interface Props {
  readonly conversation: string;
  readonly ts: string;
  onClose(): void;
}

/** The message as the Web API has it, for those who want to see what went over the wire. */
export const RawPayload = ({ conversation, ts, onClose }: Props) => {
  const { person } = useSession();
  const [isCopied, setCopied] = useState(false);
  const { answer, failure } = useReading(
    'raw',
    { as: person.id, conversation, ts },
    (change) => change.kind === 'message' && change.ts === ts,
  );
  const json = answer && JSON.stringify(answer.value.message, null, 2);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Dialog className="dialog-wide" title="Raw payload" onDismiss={onClose}>
      <div className="dialog-body">
        <pre className="payload" tabIndex={0}>
          {json ?? (failure ? noticeOf(failure) : 'Loading…')}
        </pre>
      </div>
      <footer className="dialog-footer">
        <span role="status">{isCopied && 'Copied'}</span>
        {json && (
          <button
            type="button"
            className="button button-primary"
            data-autofocus
            onClick={() => void copy(json)}
          >
            Copy
          </button>
        )}
      </footer>
    </Dialog>
  );
};
