import { useId, useState } from 'react';
import { ForwardIcon } from '../parts/icons.tsx';
import { Menu } from '../parts/menu.tsx';
import { useSession } from '../session.ts';
import { MoveDialog } from './move-dialog.tsx';
import { useNow } from './now.ts';

/** What time it is for the person who is played, and ways to a later one. */
export const Clock = () => {
  const { person, perform } = useSession();
  const now = useNow();
  const timeId = useId();
  const [isChoosing, setChoosing] = useState(false);
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: person.timeZone }).format(now);
  const move = (to: string) => void perform('clock', { as: person.id, to });

  return (
    <section className="clock" aria-label="Clock">
      <time id={timeId} dateTime={now.toISOString()}>
        <span className="clock-day">
          {written({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })}
        </span>
        <span className="clock-time">{written({ timeStyle: 'short' })}</span>
      </time>
      <Menu
        label="Move the clock forward"
        describedBy={timeId}
        className="clock-button"
        items={[
          { label: 'One hour later', choose: () => move('hour') },
          { label: 'Tomorrow 9:00', choose: () => move('tomorrow') },
          { label: 'Monday 9:00', choose: () => move('monday') },
          { label: 'Another time…', choose: () => setChoosing(true) },
        ]}
      >
        <ForwardIcon />
      </Menu>
      {isChoosing && <MoveDialog now={now} onClose={() => setChoosing(false)} />}
    </section>
  );
};
