/** What stands before a command where people type it: Slack's commands begin with a slash, words to a bot do not. */
export type CommandMark = '/' | '';

/** Before a command in a channel of Teams, where only what names the bot reaches it. */
export const botMention = '@Deskhand ';

const commands = /(?<![\p{L}\p{N}/])\/(?=(?:delegate|tasks|time|hours|desk)\b)/gu;

/** A text of ours that names commands as they are typed in Slack, with `mark` before each instead. */
export const asTyped = (text: string, mark: string): string =>
  mark === '/' ? text : text.replace(commands, mark);
