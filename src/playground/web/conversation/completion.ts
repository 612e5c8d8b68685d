import type { Workspace } from '../../protocol.ts';

/** Something the word at the caret may become. */
export interface Option {
  readonly insert: string;
  readonly label: string;
  /** How a command goes on. */
  readonly usage?: string;
  readonly detail: string;
}

export interface Completion {
  /** The part of the text that an option replaces. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly Option[];
}

const mostOptions = 8;

/** What fits behind a slash at the very start, an `@` or a `#` in front of the caret. */
export const completionAt = (text: string, caret: number, workspace: Workspace): Completion | undefined => {
  const before = text.slice(0, caret);
  const word = /(?:^|(?<=\s))[@#]\S*$|^\/\S*$/.exec(before)?.[0];
  if (!word) return undefined;
  const options = optionsFor(word[0] ?? '', workspace)
    .filter(({ insert, label }) => startsAWord(`${insert} ${label}`, word))
    .slice(0, mostOptions);
  return options.length > 0 ? { from: caret - word.length, to: caret, options } : undefined;
};

/** What the command that the text starts with understands. */
export const usageOf = (text: string, { commands }: Workspace): string | undefined => {
  const word = /^\/\S+(?=\s)/.exec(text)?.[0];
  const command = commands.find((candidate) => candidate.command === word);
  return command?.usageHint && `${command.command} ${command.usageHint}`;
};

const optionsFor = (sign: string, { commands, people, bot, channels }: Workspace): Option[] => {
  switch (sign) {
    case '/':
      return commands.map(({ command, usageHint, description }) => ({
        insert: command,
        label: command,
        ...(usageHint && { usage: usageHint }),
        detail: description,
      }));
    case '@':
      return [
        ...people.map(({ handle, name, title = '' }) => ({
          insert: `@${handle}`,
          label: name,
          detail: title,
        })),
        { insert: `@${bot.handle}`, label: bot.name, detail: 'App' },
      ];
    default:
      return channels.map(({ name }) => ({ insert: `#${name}`, label: `#${name}`, detail: 'Channel' }));
  }
};

/** The sign may be left out before later words: `@oka` finds “Bea Okafor”. */
const startsAWord = (words: string, typed: string): boolean => {
  const [sought, bare] = [typed.toLowerCase(), typed.slice(1).toLowerCase()];
  return words
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.startsWith(sought) || (!sought.startsWith('/') && word.startsWith(bare)));
};
