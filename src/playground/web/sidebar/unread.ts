import { useEffect, useState } from 'react';
import { useChanges } from '../live.ts';

/** How many messages each person has not seen since the page was opened: by person, then conversation. */
export type Unread = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What appears in the conversation that is open counts as read. */
export const useUnread = (person: string | undefined, conversation: string | undefined): Unread => {
  const [unread, setUnread] = useState<Unread>({});

  useChanges((change) => {
    if (change.kind !== 'message' || change.what !== 'posted') return;
    const missedBy = change.seenBy.filter(
      (id) => id !== change.by && !(id === person && change.conversation === conversation),
    );
    setUnread((before) => missedBy.reduce((all, id) => withCount(all, id, change.conversation), before));
  });

  useEffect(() => {
    if (person && conversation) setUnread((before) => withoutCount(before, person, conversation));
  }, [person, conversation]);

  return unread;
};

export const unreadOf = (unread: Unread, person: string): number =>
  Object.values(unread[person] ?? {}).reduce((sum, count) => sum + count, 0);

const withCount = (unread: Unread, person: string, conversation: string): Unread => ({
  ...unread,
  [person]: { ...unread[person], [conversation]: (unread[person]?.[conversation] ?? 0) + 1 },
});

const withoutCount = (unread: Unread, person: string, conversation: string): Unread => ({
  ...unread,
  [person]: { ...unread[person], [conversation]: 0 },
});
