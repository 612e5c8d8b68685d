import type { CommandHelp } from '../cards/help-card.ts';
import { locales } from '../domain/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { Command } from './context.ts';
import { clockCommands } from './clock/commands.ts';
import { hoursCommands } from './hours/commands.ts';
import { limitsCommands } from './limits/commands.ts';
import { reviewCommands } from './review/commands.ts';
import { digestsCommands } from './digests/commands.ts';
import { recurringCommands } from './recurring/commands.ts';
import { remindersCommands } from './reminders/commands.ts';
import { claimTaskCommand } from './tasks/claim-task.ts';
import { delegate } from './tasks/delegate.ts';
import { addClientCommand } from './desk/add-client.ts';
import { addAssistant, addClientMemberCommand, addManager } from './desk/add-person.ts';
import { changeSettings } from './desk/change-settings.ts';
import { joinDesk } from './desk/join-desk.ts';
import { makeLink } from './desk/make-link.ts';
import { setDispatch } from './desk/set-dispatch.ts';
import { setUpDesk } from './desk/set-up.ts';
import { showStatus } from './desk/show-status.ts';
import { tryAgain } from './desk/try-again.ts';
import { editTask } from './tasks/edit-task.ts';
import { keepTask } from './tasks/keep-task.ts';
import { showHome } from './tasks/show-home.ts';
import { showTasks } from './tasks/show-tasks.ts';
import { acceptTask, cancelTask } from './tasks/verbs-at-once.ts';
import {
  answerQuestion,
  askClient,
  requestChanges,
  returnTask,
  submitTask,
} from './tasks/verbs-with-words.ts';

const commands: readonly Command[] = [
  delegate,
  editTask,
  cancelTask,
  claimTaskCommand,
  returnTask,
  askClient,
  answerQuestion,
  submitTask,
  acceptTask,
  requestChanges,
  keepTask,
  showTasks,
  showHome,
  ...clockCommands,
  ...limitsCommands,
  ...hoursCommands,
  ...reviewCommands,
  ...recurringCommands,
  ...remindersCommands,
  ...digestsCommands,
  setUpDesk,
  setDispatch,
  addClientCommand,
  addAssistant,
  addManager,
  addClientMemberCommand,
  makeLink,
  joinDesk,
  changeSettings,
  showStatus,
  tryAgain,
];

const typed = commands.flatMap((command) => (command.typed ? [command.typed] : []));

/** How typed words begin that are meant for a command; the longest first. */
const beginnings = typed
  .map((command) => ({
    command,
    pattern: new RegExp(`^${command.words.replaceAll(' ', '\\s+')}(?:\\s+|$)`, 'i'),
  }))
  .sort((a, b) => b.command.words.length - a.command.words.length);

/** What a button, a form or a message shortcut does, by its name. */
export const pressed = Object.fromEntries(
  commands.flatMap((command) => Object.entries(command.pressed ?? {})),
);
export const submitted = Object.fromEntries(
  commands.flatMap((command) => Object.entries(command.submitted ?? {})),
);
export const chosen = Object.fromEntries(commands.flatMap((command) => Object.entries(command.chosen ?? {})));

export interface Typed {
  readonly command: NonNullable<Command['typed']>;
  readonly rest: string;
}

/** The command that typed words begin with, the longest that fits. Words may be parted by any space, and be capitals. */
export function commandIn(text: string): Typed | undefined {
  const said = text.trim();
  const begun = beginnings.find(({ pattern }) => pattern.test(said));
  return begun && { command: begun.command, rest: said.replace(begun.pattern, '').trim() };
}

/** In every language, whichever a person reads. */
const helpWords = new Set(['?', ...locales.map((locale) => translator(locale)('help.word'))]);

/**
 * What to explain to somebody who asks for help, or who typed the beginning of several commands: `desk client`.
 * Undefined where the words ask for something else.
 */
export function helpIn(text: string): readonly CommandHelp[] | undefined {
  const words = text.trim().toLowerCase().split(/\s+/);
  const asks = helpWords.has(words.at(-1) ?? '');
  const beginning = (asks ? words.slice(0, -1) : words).join(' ');
  const meant = typed.filter(
    ({ words }) => beginning === '' || words === beginning || words.startsWith(`${beginning} `),
  );
  const exact = meant.filter(({ words }) => words === beginning);
  const asked = [exact, meant, typed].find((some) => some.length > 0) ?? typed;
  if (asks) return asked.map(({ help }) => help);
  return commandIn(text) || meant.length === 0 ? undefined : meant.map(({ help }) => help);
}

/** What may have been meant by words that were not understood: the command they begin with, or those of the same first word. */
export function helpMeant(text: string): readonly CommandHelp[] {
  const command = commandIn(text)?.command;
  if (command) return [command.help];
  const [first = ''] = text.trim().toLowerCase().split(/\s+/, 1);
  return typed.filter(({ words }) => words.startsWith(`${first} `)).map(({ help }) => help);
}
