import { useState } from 'react';
import type { Message } from '../../protocol.ts';
import { Plain } from '../blocks/text.tsx';
import { ThreadIcon } from '../parts/icons.tsx';
import { Menu } from '../parts/menu.tsx';
import { useSession } from '../session.ts';
import { RawPayload } from './raw-payload.tsx';

interface Props {
  readonly conversation: string;
  readonly message: Message;
  openThread?(): void;
}

export const MessageTools = ({ conversation, message: { ts, isEphemeral }, openThread }: Props) => {
  const { person, workspace, perform } = useSession();
  const [showsPayload, setShowsPayload] = useState(false);
  // Slack offers none on what only one person sees.
  const shortcuts = isEphemeral ? [] : workspace.shortcuts;
  const items = [
    ...shortcuts.map(({ callbackId, name }) => ({
      label: <Plain text={name} />,
      choose: () => void perform('shortcut', { as: person.id, conversation, ts, callbackId }),
    })),
    { label: 'Raw payload', choose: () => setShowsPayload(true) },
  ];
  return (
    <div className="message-tools">
      {openThread && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={openThread}
        >
          <ThreadIcon />
        </button>
      )}
      <Menu label="More actions" items={items} />
      {showsPayload && (
        <RawPayload conversation={conversation} ts={ts} onClose={() => setShowsPayload(false)} />
      )}
    </div>
  );
};
