import { useEffect, useMemo } from 'react';
import type { Person, Workspace } from '../protocol.ts';
import { send, serverGone } from './api.ts';
import { nameOf } from './conversation/conversation-name.tsx';
import { ConversationPane } from './conversation/conversation-pane.tsx';
import { ThreadPane } from './conversation/thread-pane.tsx';
import { Views } from './dialogs/views.tsx';
import { useLinkLost } from './live.ts';
import { useOpenConversation } from './open-conversation.ts';
import { useNotices } from './parts/notices.ts';
import { Toasts } from './parts/toasts.tsx';
import { goTo, type Route } from './route.ts';
import { SessionProvider, type Session } from './session.ts';
import { Sidebar } from './sidebar/sidebar.tsx';
import { useUnread } from './sidebar/unread.ts';

interface Props {
  readonly workspace: Workspace;
  readonly ahead: number;
  readonly person: Person;
  readonly route: Route;
}

/** One person at work: their conversations, the open one, a thread beside it, and dialogs over all of it. */
export const Desk = ({ workspace, ahead, person, route }: Props) => {
  const conversation = useOpenConversation(workspace, person, route);
  const unread = useUnread(person.id, conversation?.id);
  const isLinkLost = useLinkLost();
  const { notices, notify, dismiss } = useNotices();
  const place = { person: person.id, ...(conversation && { conversation: conversation.id }) };

  const session = useMemo(
    (): Session => ({
      person,
      workspace,
      ahead,
      notify,
      perform: async (what, request) => {
        const outcome = await send(what, request);
        if (outcome.outcome === 'trouble') notify(outcome.notice);
        return outcome;
      },
    }),
    [person, workspace, ahead, notify],
  );

  useEffect(() => {
    const names = [person.name, conversation && nameOf(conversation), workspace.team.name];
    document.title = names.filter(Boolean).join(' · ');
  }, [person, conversation, workspace]);

  return (
    <SessionProvider value={session}>
      {isLinkLost && (
        <p className="link-lost" role="alert">
          {serverGone}
        </p>
      )}
      <div className="desk">
        <Sidebar open={conversation?.id} unread={unread} />
        {conversation && (
          <ConversationPane
            key={`${person.id}/${conversation.id}`}
            conversation={conversation}
            openThread={(thread) => goTo({ ...place, thread })}
          />
        )}
        {conversation && route.thread && (
          <ThreadPane
            key={`${person.id}/${conversation.id}/${route.thread}`}
            conversation={conversation}
            ts={route.thread}
            onClose={() => goTo(place)}
          />
        )}
      </div>
      <Views key={person.id} />
      <Toasts notices={notices} dismiss={dismiss} />
    </SessionProvider>
  );
};
