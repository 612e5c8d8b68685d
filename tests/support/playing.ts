import type { InputValue } from '../../src/playground/protocol.ts';
import type { StandIn } from '../../src/playground/slack-server.ts';
import type { WireMessage, WireView } from '../../src/playground/wire.ts';
import { buttonsIn, textOf } from './reading.ts';

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
  /** Presses a button by its name, and reads the private answer to it. */
  presses(message: Seen, label: string): Promise<Seen>;
  /** Types a command, or presses a button, that opens a form. */
  opens(where: string | Seen, textOrLabel: string): Promise<WireView>;
  /** Hands in the form before them, and reads the private answer to it. */
  submits(values: Answers): Promise<Seen>;
  /** Hands in the form before them, and reads why it is not taken: messages by question. */
  isCorrected(values: Answers): Promise<Readonly<Record<string, string>>>;
  /** What is there for their eyes only, oldest first. */
  whispersIn(channel: string, thread?: string): readonly Seen[];
  /** Waits for a message in a conversation, or thread, that says all of this; the newest if there are several. */
  sees(where: string | Seen, ...words: readonly string[]): Promise<Seen>;
}

type Answers = Readonly<Record<string, InputValue>>;

/** Where something was done, and where the answer to it appears. */
interface Spot {
  readonly channel: string;
  readonly thread: string | undefined;
}

export function player(slack: StandIn, id: string): Player {
  const direct = slack.directChannelOf(id);
  let formSpot: Spot | undefined;

  const inThread = (thread: string | undefined) => (thread === undefined ? {} : { thread });

  const whispersIn = (channel: string, thread?: string): Seen[] => {
    const forAll = new Set(slack.messagesIn(channel, inThread(thread)).map(({ ts }) => ts));
    return slack
      .messagesSeenBy(id, channel, inThread(thread))
      .filter(({ ts }) => !forAll.has(ts))
      .map((message) => ({ ...message, channel }));
  };

  /** What they find new after the act: in a direct conversation a form is answered by a message that stays. */
  const answerTo = async ({ channel, thread }: Spot, act: () => Promise<unknown>, stays = false): Promise<Seen> => {
    const look = () =>
      stays ? slack.messagesSeenBy(id, channel).map((message) => ({ ...message, channel })) : whispersIn(channel, thread);
    const before = new Set(look().map(version));
    await act();
    return slack.until(() => look().findLast((message) => !before.has(version(message))));
  };

  const press = (message: Seen, label: string): Promise<unknown> => {
    const button = buttonsIn(message).find((each) => each.label === label);
    if (!button) throw new Error(`There is no button ${label} in:\n${textOf(message)}`);
    return slack.press(id, message, button.actionId, { value: button.value });
  };

  const command = (channel: string, text: string) => {
    const [, verb = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    return slack.command(id, channel, verb, rest);
  };

  return {
    id,
    direct,
    whispersIn,
    async types(channel, text) {
      const { answer, notice } = await command(channel, text);
      if (!answer) throw new Error(`“${text}” was not answered: ${notice ?? 'nothing was said'}`);
      return { ...answer, channel };
    },
    presses: (message, label) => answerTo(spotOf(message), () => press(message, label)),
    async opens(where, textOrLabel) {
      const before = slack.openViewOf(id)?.id;
      formSpot = typeof where === 'string' ? { channel: where, thread: undefined } : spotOf(where);
      await (typeof where === 'string' ? command(where, textOrLabel) : press(where, textOrLabel));
      return slack.until(() => {
        const view = slack.openViewOf(id);
        return view?.id !== before && view;
      });
    },
    submits(values) {
      const spot = formSpot ?? { channel: direct, thread: undefined };
      const act = async () => {
        const { errors, notice } = await slack.submitView(id, values);
        if (errors ?? notice) throw new Error(`The form was not taken: ${JSON.stringify(errors ?? notice)}`);
      };
      return answerTo(spot, act, spot.channel === direct);
    },
    async isCorrected(values) {
      const { errors } = await slack.submitView(id, values);
      if (!errors) throw new Error('The form was taken.');
      return errors;
    },
    sees(where, ...words) {
      const channel = typeof where === 'string' ? where : where.channel;
      const thread = typeof where === 'string' ? undefined : where.ts;
      return slack.until(() => {
        const found = slack
          .messagesSeenBy(id, channel, inThread(thread))
          .findLast((message) => words.every((word) => textOf(message).includes(word)));
        return found && { ...found, channel };
      });
    },
  };
}

const spotOf = ({ channel, thread_ts: thread }: Seen): Spot => ({ channel, thread });

/** The same message after an edit is something new to read. */
const version = ({ ts, edited }: WireMessage): string => `${ts} ${edited?.ts ?? ''}`;

/** Everybody of the workspace. */
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
