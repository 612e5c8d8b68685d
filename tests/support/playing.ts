import { locales } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { InputValue } from '../../src/playground/protocol.ts';
import type { StandIn } from '../../src/playground/slack-server.ts';
import type { WireMessage, WireView } from '../../src/playground/wire.ts';
import { buttonsIn, textOf } from './reading.ts';
import { workspace } from './workspace.ts';

/** A message as it was when somebody saw it, and where. */
export interface Seen extends WireMessage {
  readonly channel: string;
}

/** A person of the workspace, played through Slack’s own client. */
export interface Player {
  readonly id: string;
  /** The id of their conversation with the bot. */
  readonly direct: string;
  /** Types a command, and reads the private answer to it. */
  types(channel: string, text: string): Promise<Seen>;
  /** Presses a button by its name (of several, the one about that task), and reads the private answer to it. */
  presses(message: Seen, label: string, task?: number): Promise<Seen>;
  /** Types a command, or presses a button, that opens a form. */
  opens(where: string | Seen, textOrLabel: string): Promise<WireView>;
  /** Hands in the form before them, and reads the private answer to it. */
  submits(values: Answers): Promise<Seen>;
  /** Hands in the form before them, and reads why it is not taken: messages by question. */
  isCorrected(values: Answers): Promise<Readonly<Record<string, string>>>;
  /** What stands in a channel, or a thread, for their eyes only, oldest first. */
  whispersIn(channel: string, thread?: string): readonly Seen[];
  /** Every message of the bot that they can find anywhere, in threads too, also those that others find there. */
  finds(): readonly Seen[];
  /** Waits for a message for all, in a channel or in reply to another, that says all of this; the newest of several. */
  sees(where: string | Seen, ...words: readonly string[]): Promise<Seen>;
}

export type Answers = Readonly<Record<string, InputValue>>;

/** Where something was done, and where the answer to it appears. */
interface Spot {
  readonly channel: string;
  readonly thread?: string;
}

/** A machine that is busy with other tests is slow. */
const patience = { withinMs: 20_000 };

function player(slack: StandIn, id: string): Player {
  const direct = slack.directChannelOf(id);
  let formSpot: Spot = { channel: direct };

  const whispersIn = (channel: string, thread?: string): Seen[] => {
    const forAll = new Set(slack.messagesIn(channel, inThread(thread)).map(({ ts }) => ts));
    return slack
      .messagesSeenBy(id, channel, inThread(thread))
      .filter(({ ts }) => !forAll.has(ts))
      .map((message) => ({ ...message, channel }));
  };

  /** What is new to them after the act, once it is more than a word of patience. */
  const answerTo = async <T>(look: () => readonly Seen[], act: () => Promise<T>): Promise<Seen> => {
    const before = new Set(look().map(version));
    await act();
    return slack.until(
      () => look().findLast((message) => !before.has(version(message)) && !isPending(message)),
      patience,
    );
  };

  const press = (message: Seen, label: string, task?: number) => {
    const isMeant = (value: string) => task === undefined || value === String(task);
    const button = buttonsIn(message).find((each) => each.label === label && isMeant(each.value));
    if (!button) throw new Error(`There is no button “${label}” in:\n${textOf(message)}`);
    return slack.press(id, message, button.actionId, { value: button.value });
  };

  const command = async (channel: string, text: string) => {
    const [, verb = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    const result = await slack.command(id, channel, verb, rest);
    if (result.notice !== undefined) throw new Error(`“${text}” went wrong: ${result.notice}`);
    return result;
  };

  /** A form handed in is answered where it was opened: in a direct conversation by a message that stays. */
  const answersToForm = ({ channel, thread }: Spot) =>
    channel === direct
      ? slack.directMessagesOf(id).map((message) => ({ ...message, channel }))
      : whispersIn(channel, thread);

  return {
    id,
    direct,
    whispersIn,
    types: (channel, text) =>
      answerTo(
        () => whispersIn(channel),
        () => command(channel, text),
      ),
    presses: (message, label, task) =>
      answerTo(
        () => whispersIn(message.channel, message.thread_ts),
        () => press(message, label, task),
      ),
    async opens(where, textOrLabel) {
      const before = slack.openViewOf(id)?.id;
      formSpot = typeof where === 'string' ? { channel: where } : spotOf(where);
      await (typeof where === 'string' ? command(where, textOrLabel) : press(where, textOrLabel));
      return slack.until(() => {
        const view = slack.openViewOf(id);
        return view?.id !== before && view;
      }, patience);
    },
    submits: (values) =>
      answerTo(
        () => answersToForm(formSpot),
        async () => {
          const { errors, notice } = await slack.submitView(id, values);
          if (errors ?? notice)
            throw new Error(`The form was not taken: ${JSON.stringify(errors ?? notice)}`);
        },
      ),
    async isCorrected(values) {
      const { errors } = await slack.submitView(id, values);
      if (!errors) throw new Error('The form was taken.');
      return errors;
    },
    finds() {
      const rooms = workspace.channels.filter(({ members }) => members.includes(id)).map((room) => room.id);
      return [...rooms, direct].flatMap((channel) =>
        slack
          .messagesSeenBy(id, channel)
          .flatMap(({ ts }) => slack.messagesSeenBy(id, channel, { thread: ts }))
          .filter(({ user }) => user === workspace.bot.userId)
          .map((message) => ({ ...message, channel })),
      );
    },
    sees: (where, ...words) => {
      const [channel, thread] = typeof where === 'string' ? [where] : [where.channel, where.ts];
      return slack.until(() => {
        const found = slack
          .messagesIn(channel, inThread(thread))
          .findLast(
            (message) => message.ts !== thread && words.every((word) => textOf(message).includes(word)),
          );
        return found && { ...found, channel };
      }, patience);
    },
  };
}

const inThread = (thread: string | undefined) => (thread === undefined ? {} : { thread });

const spotOf = ({ channel, thread_ts: thread }: Seen): Spot => ({ channel, ...(thread ? { thread } : {}) });

/** The same message after an edit is something new to read. */
const version = ({ ts, edited }: WireMessage): string => `${ts} ${edited?.ts ?? ''}`;

const wordsOfPatience = new Set(locales.map((locale) => translator(locale)('pending.working')));

const isPending = (message: WireMessage): boolean => wordsOfPatience.has(textOf(message));

/** Everybody of the workspace, by their handles. */
export const cast = (slack: StandIn) => ({
  nora: player(slack, 'U01NORA'),
  sara: player(slack, 'U02SARA'),
  layla: player(slack, 'U03LAYLA'),
  dilnoza: player(slack, 'U04DILNOZA'),
  dana: player(slack, 'U05DANA'),
  jonas: player(slack, 'U06JONAS'),
  omar: player(slack, 'U07OMAR'),
  tom: player(slack, 'U08TOM'),
  eve: player(slack, 'U11EVE'),
  olga: player(slack, 'U12OLGA'),
});
