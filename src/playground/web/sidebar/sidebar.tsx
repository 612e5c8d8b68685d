import type { Workspace } from '../../protocol.ts';
import { Plain } from '../blocks/text.tsx';
import { Clock } from '../clock/clock.tsx';
import { useSession } from '../session.ts';
import { Conversations } from './conversations.tsx';
import { People } from './people.tsx';
import type { Unread } from './unread.ts';

interface Props {
  readonly open: string | undefined;
  readonly unread: Unread;
}

export const Sidebar = ({ open, unread }: Props) => {
  const { person, workspace } = useSession();
  return (
    <div className="sidebar">
      <Heading workspace={workspace} />
      <Clock />
      <People unread={unread} />
      <Conversations open={open} unread={unread[person.id] ?? {}} />
    </div>
  );
};

const Heading = ({ workspace: { team } }: { workspace: Workspace }) => (
  <header className="sidebar-heading">
    <p className="team">
      <Plain text={team.name} />
    </p>
    <p className="stand-in">A local stand-in for Slack. Nothing leaves this computer.</p>
  </header>
);
