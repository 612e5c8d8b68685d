import type { Person } from '../../protocol.ts';
import { Plain } from '../blocks/text.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { hrefOf } from '../route.ts';
import { useSession } from '../session.ts';
import { unreadOf, type Unread } from './unread.ts';

/** Links, so that a person can be opened in a tab of their own. */
export const People = ({ unread }: { unread: Unread }) => {
  const { person: played, workspace } = useSession();
  return (
    <nav className="people" aria-label="Switch person">
      <h2>You play</h2>
      <ul>
        {workspace.people.map((person) => (
          <li key={person.id}>
            <a
              href={hrefOf({ person: person.id })}
              aria-current={person.id === played.id ? 'true' : undefined}
              title={`${aboutOf(person)} · ${person.timeZone.replaceAll('_', ' ')}`}
            >
              <Avatar of={person} />
              <span className="person-text">
                <span className="person-name">
                  <Plain text={person.name} />
                </span>
                <span className="person-about">
                  <Plain text={aboutOf(person)} />
                </span>
              </span>
              <Count of={unreadOf(unread, person.id)} />
            </a>
          </li>
        ))}
      </ul>
      <p className="people-hint">Open someone in a second tab to play two people at once.</p>
    </nav>
  );
};

const Count = ({ of: count }: { of: number }) =>
  count > 0 && (
    <span className="count-badge" aria-label={`${count} unread`}>
      {count}
    </span>
  );

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

const aboutOf = ({ title, from, locale }: Person): string =>
  [title, from, languageNames.of(new Intl.Locale(locale).language)].filter(Boolean).join(' · ');
