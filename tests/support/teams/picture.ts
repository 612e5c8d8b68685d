import type { Call } from './driver.ts';
import type { Message } from './state/timeline.ts';
import { textsIn } from './cards/walk.ts';
import { cardIn } from './wire.ts';
import type { World } from './world.ts';

const lastFew = 8;

const wordsOf = ({ text, attachments }: Message): string => {
  const card = cardIn(attachments);
  return [text, ...(card ? textsIn(card) : [])].filter((each) => each !== undefined).join(' | ');
};

/** What the tenant looks like, in few words, for whoever waited in vain. */
export const picture = ({ directory, timeline, dialogs }: World, calls: readonly Call[]): string => {
  const { tenant, teams } = directory;
  const wheres = [
    ...teams.flatMap(({ channels }) => channels),
    ...tenant.people.map((person) => directory.personalWith(person)),
  ];
  const conversations = wheres.flatMap((where) => {
    const lines = timeline.all(where.id).slice(-lastFew);
    const title = where.kind === 'channel' ? `#${where.name}` : `With ${where.person.name}`;
    return lines.length === 0
      ? []
      : [
          `${title}:`,
          ...lines.map(
            (message) =>
              `  ${message.id} ${message.from}${message.to ? ` to ${message.to} only` : ''}: ${wordsOf(message)}`,
          ),
        ];
  });
  const open = tenant.people.flatMap(({ account, name }) => {
    const dialog = dialogs.of(account);
    return dialog ? [`${name} has “${dialog.shown.title}” open`] : [];
  });
  const called = calls.slice(-lastFew).map(({ operation, outcome }) => `  ${operation}: ${outcome}`);
  return [...conversations, ...open, 'Last calls:', ...called].join('\n');
};
