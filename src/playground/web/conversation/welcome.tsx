import type { Conversation } from '../../protocol.ts';
import { Plain } from '../blocks/text.tsx';
import { useSession } from '../session.ts';
import { nameOf } from './conversation-name.tsx';

/** The same task in each language the product reads due dates in. */
const delegations: Readonly<Record<string, string>> = {
  en: '/delegate Book flights to Berlin by Friday 5pm ~2h',
  de: '/delegate Flüge nach Berlin buchen bis Freitag 17 Uhr ~2h',
  ar: '/delegate احجز رحلات إلى برلين قبل الجمعة 5 مساءً ~2h',
  uz: '/delegate Berlinga chipta olish, juma 17:00 gacha ~2h',
};

interface Props {
  readonly conversation: Conversation;
  /** Puts an example into the composer. */
  tryOut(example: string): void;
}

/** The beginning of a conversation: where one is, and what to try there. */
export const Welcome = ({ conversation, tryOut }: Props) => {
  const { person, workspace } = useSession();
  const isWithBot = conversation.members.includes(workspace.bot.userId);
  const delegation = delegations[new Intl.Locale(person.locale).language] ?? delegations['en'] ?? '';
  const examples = [
    ...(conversation.kind === 'channel' && isWithBot ? [delegation, '/delegate'] : []),
    '/tasks',
    ...(person.isAdmin ? ['/desk status'] : []),
  ].filter((example) => workspace.commands.some(({ command }) => example.split(' ')[0] === command));
  return (
    <div className="welcome">
      <h2>
        {conversation.kind === 'direct' ? 'Between you and ' : 'This is '}
        <Plain text={nameOf(conversation)} />
      </h2>
      {examples.length > 0 ? (
        <>
          <p>Things to try. Nothing is sent before you press Enter.</p>
          <ul>
            {examples.map((example) => (
              <li key={example}>
                <button type="button" onClick={() => tryOut(example)}>
                  <Example text={example} />
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>People of another workspace have no slash commands here. They use the buttons on messages.</p>
      )}
    </div>
  );
};

/** The command stands apart, so that it does not decide which way the words behind it run. */
const Example = ({ text }: { text: string }) => {
  const [command = '', ...words] = text.split(' ');
  return (
    <>
      {command} <Plain text={words.join(' ')} />
    </>
  );
};
