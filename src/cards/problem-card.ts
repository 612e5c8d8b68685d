import type { Button, Card, Element } from '../chat/card.ts';
import type { DomainError, ProblemCode, Problems } from '../domain/errors.ts';
import { formatList } from '../i18n/formats/lists.ts';
import { command, moment, taskNumber, type Audience } from './audience.ts';
import { helpCard, type CommandHelp } from './help-card.ts';
import { clockSentences } from './problems/clock.ts';
import { limitsSentences } from './problems/limits.ts';
import { hoursSentences } from './problems/hours.ts';
import { reviewSentences } from './problems/review.ts';
import { recurringSentences } from './problems/recurring.ts';
import { remindersSentences } from './problems/reminders.ts';
import { statementsSentences } from './problems/statements.ts';
import type { Sentences } from './problems/sentences.ts';
import { waysOutOf } from './problems/ways-out.ts';

/** What was wrong, in the reader's language. */
export function problemText(error: DomainError, audience: Audience): string {
  const { t, locale } = audience;
  const isInForm = error.question !== undefined;
  const list = (items: readonly string[]) => (items.length > 0 ? formatList(items, locale) : t('list.empty'));
  const sentence: Sentences<Problems> = {
    'not-set-up': () => t('problem.not-set-up'),
    'already-set-up': ({ agency }) => t('problem.already-set-up', { agency }),
    'not-admin': () => t('problem.not-admin'),
    'not-allowed': ({ verb }) => t('problem.not-allowed', { action: t(`allowed.${verb}`) }),
    'no-such-task': ({ task }) => t('problem.no-such-task', { task }),
    'wrong-status': ({ task, verb, status }) =>
      t('problem.wrong-status', {
        task: taskNumber(task),
        action: t(`button.${verb}`),
        status: t(`status.${status}`),
      }),
    'already-claimed': ({ task, person }) =>
      t('problem.already-claimed', { task: taskNumber(task), who: person }),
    'claimed-by-you': ({ task }) => t('problem.claimed-by-you', { task: taskNumber(task) }),
    'missing-skills': ({ task, skills }) =>
      t('problem.missing-skills', { task: taskNumber(task), skills: list(skills), count: skills.length }),
    'no-dispatch-channel': () => t('problem.no-dispatch-channel'),
    'dispatch-in-client-channel': ({ client }) => t('problem.dispatch-in-client-channel', { client }),
    'client-in-dispatch-channel': () => t('problem.client-in-dispatch-channel'),
    'channel-taken': ({ client }) => t('problem.channel-taken', { client }),
    'not-a-channel': () => t('problem.not-a-channel'),
    'which-client': ({ clients }) => t('problem.which-client', { clients: list(clients) }),
    'no-clients': () => t('problem.no-clients'),
    'unknown-client': ({ name, clients }) => t('problem.unknown-client', { name, clients: list(clients) }),
    'other-client-here': ({ client }) => t('problem.other-client-here', { client }),
    'client-exists': ({ client }) => t('problem.client-exists', { client }),
    'no-such-command': ({ words }) => t('problem.no-such-command', { words }),
    'name-missing': () => t('problem.name-missing'),
    'unknown-words': ({ words }) => t('problem.unknown-words', { words }),
    'which-person': () => t('problem.which-person'),
    'unknown-person': ({ name }) => t('problem.unknown-person', { name }),
    'not-an-assistant': ({ name }) => t('problem.not-an-assistant', { name }),
    'is-bot': ({ name }) => t('problem.is-bot', { name }),
    'several-people': ({ names }) => t('problem.several-people', { names: list(names) }),
    'unknown-skills': ({ skills, known }) =>
      t('problem.unknown-skills', { skills: list(skills), count: skills.length, known: list(known) }),
    'already-role': ({ name }) => t('problem.already-role', { name }),
    'text-missing': () => t('problem.text-missing'),
    'text-too-long': (length) => t('problem.text-too-long', length),
    'name-too-long': (length) => t('problem.name-too-long', length),
    'due-in-past': ({ due }) =>
      t(isInForm ? 'problem.due-in-past-in-form' : 'problem.due-in-past', { due: moment(due, audience) }),
    'due-unreadable': ({ words }) => t('problem.due-unreadable', { words }),
    'two-due-dates': ({ words }) => t('problem.two-due-dates', { words: list(words) }),
    'cap-zero': ({ words }) => t('problem.cap-zero', { words }),
    'cap-too-large': ({ words, limit }) => t('problem.cap-too-large', { words, limit }),
    'cap-unreadable': ({ words }) =>
      t(isInForm ? 'problem.cap-unreadable-in-form' : 'problem.cap-unreadable', { words }),
    'two-caps': ({ words }) => t('problem.two-caps', { words: list(words) }),
    'zone-unknown': ({ words }) => t('problem.zone-unknown', { words }),
    'form-incomplete': () => t('problem.form-incomplete'),
    'link-code-unreadable': () => t('problem.link-code-unreadable'),
    'link-code-unknown': () => t('problem.link-code-unknown'),
    'link-code-used': () => t('problem.link-code-used'),
    'link-code-expired': () => t('problem.link-code-expired'),
    'link-code-elsewhere': () => t('problem.link-code-elsewhere'),
    'link-code-too-many': () => t('problem.link-code-too-many'),
    'link-code-not-managers': () => t('problem.link-code-not-managers'),
    'already-linked': () => t('problem.already-linked'),
    'platform-taken': ({ platform }) => t('problem.platform-taken', { platform: t(`platform.${platform}`) }),
    ...clockSentences(audience),
    ...limitsSentences(audience),
    ...hoursSentences(audience),
    ...reviewSentences(audience),
    ...statementsSentences(audience),
    ...recurringSentences(audience),
    ...remindersSentences(audience),
  };
  return say(sentence, error);
}

/** The table's function for the code, given the parameters of the same code. */
const say = <C extends ProblemCode>(
  sentence: Pick<Sentences<Problems>, C>,
  { code, params }: DomainError<C>,
): string => sentence[code](params);

/** Says what was wrong, and shows the right form of the command that was meant, or all that may have been. */
export const problemCard = (
  error: DomainError,
  audience: Audience,
  meant: readonly CommandHelp[] = [],
): Card => ({
  locale: audience.locale,
  elements: [
    { kind: 'text', text: problemText(error, audience) },
    ...buttonsOf(waysOutOf(error, audience)),
    ...(error.code === 'no-such-command' && meant.length === 0
      ? [whereHelpIs(audience)]
      : rightForm(meant, audience)),
  ],
});

const buttonsOf = (buttons: readonly Button[]): readonly Element[] =>
  buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];

function rightForm([meant, ...others]: readonly CommandHelp[], audience: Audience): readonly Element[] {
  if (!meant) return [];
  if (others.length > 0) return helpCard([meant, ...others], audience).elements;
  return [
    { kind: 'text', text: [audience.t('help.right-form'), ' ', command(meant.form, audience)] },
    { kind: 'list', items: meant.examples.map((example) => [command(example, audience)]) },
  ];
}

/** For who knows none of the words yet. */
export const whereHelpIs = ({ t }: Audience): Element => ({
  kind: 'note',
  text: t.rich('hint.help', { help: { kind: 'code', text: t('help.word') } }),
});

/** Something of ours broke; the number finds it in the log. */
export const incidentCard = (incident: string, { t, locale }: Audience): Card => ({
  locale,
  elements: [{ kind: 'text', text: t('problem.unexpected', { incident }) }],
});
