import type { ThreadSummary } from '../../protocol.ts';
import { Avatar } from '../parts/avatar.tsx';
import { personName, useSession } from '../session.ts';
import { clockTime } from './timeline.ts';

const mostFaces = 4;

export const ThreadLink = ({ thread, open }: { thread: ThreadSummary; open(): void }) => {
  const { person, workspace } = useSession();
  const { replies, lastReplyTs, authors } = thread;
  return (
    <button type="button" className="thread-link" onClick={open}>
      <span className="faces">
        {authors.slice(0, mostFaces).map((id) => (
          <Avatar key={id} of={{ id, name: personName(workspace, id) }} />
        ))}
      </span>
      <strong>{replies === 1 ? '1 reply' : `${replies} replies`}</strong>
      <time>last at {clockTime(lastReplyTs, person.timeZone)}</time>
    </button>
  );
};
