import type { StandIn } from '../../../src/playground/slack-server.ts';
import type { WireMessage, WireView } from '../../../src/playground/wire.ts';
import { buttonsIn, textOf } from '../reading.ts';
import { channels, workspace } from '../workspace.ts';
import { lookForNews, saysAll } from './news.ts';
import type { Answers, Errand, OpenForm, People, Player, Playing, Seen, Trouble } from './player.ts';
import { partsOf, plain, questionsOf } from './slack-blocks.ts';

/** A machine that is busy with other tests is slow. */
const patience = { withinMs: 20_000 };

const methods: Readonly<Record<Errand, string>> = {
  profile: 'users.info',
  send: 'chat.postMessage',
  edit: 'chat.update',
};

/** Plays the people of the tests’ workspace through Slack’s own client. */
export function playSlack(slack: StandIn): Playing & { readonly channels: typeof channels } {
  const people = workspace.people.map(({ handle, id }) => [handle, slackPlayer(slack, id)] as const);
  return {
    people: Object.fromEntries(people) as People,
    channels,
    messagesIn: (channel, thread) => slack.messagesIn(channel, inThread(thread)).map(seenIn(channel)),
    until: (look) => slack.until(look, patience),
    outcomesOf: (errand, id) =>
      slack.calls
        .filter(({ method }) => method === methods[errand])
        .filter(({ args }) => id === undefined || id === args['ts'] || id === args['user'])
        .map(({ outcome }) => outcome),
    fail: (errand, trouble, times = 1) =>
      slack.faults.fail(methods[errand], { ...failureOf(trouble), times }),
    slowDown: (errand, milliseconds) => slack.faults.delay(methods[errand], milliseconds),
    deliverNextTwice: () => slack.faults.deliverTwice(1),
    redeliver: async () => (await slack.redeliver()).status,
    isMissing: 'Please complete this required field.',
    typed: (words) => words,
    endTrouble: slack.faults.clear,
  };
}

/** Where something was done, and where the answer to it appears. */
interface Spot {
  readonly channel: string;
  readonly thread?: string;
}

export function slackPlayer(slack: StandIn, id: string): Player {
  const direct = slack.directChannelOf(id);
  let formSpot: Spot = { channel: direct };

  const whispersAt = ({ channel, thread }: Spot): Seen[] => {
    const forAll = new Set(slack.messagesIn(channel, inThread(thread)).map(({ ts }) => ts));
    return slack
      .messagesSeenBy(id, channel, inThread(thread))
      .filter(({ ts }) => !forAll.has(ts))
      .map(seenIn(channel));
  };

  const answerTo = async (look: () => readonly Seen[], act: () => Promise<unknown>): Promise<Seen> => {
    const news = lookForNews(look);
    await act();
    return slack.until(news, patience);
  };

  const press = ({ channel, id: ts, ...message }: Seen, label: string, task?: number) => {
    const isMeant = (value: string) => task === undefined || value === String(task);
    const button = buttonsIn(message).find((each) => each.label === label && isMeant(each.value));
    if (!button) throw new Error(`There is no button “${label}” in:\n${textOf(message)}`);
    return slack.press(id, { channel, ts }, button.action, { value: button.value });
  };

  const command = async (channel: string, text: string) => {
    const [, verb = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
    const { notice } = await slack.command(id, channel, verb, rest);
    if (notice !== undefined) throw new Error(`“${text}” went wrong: ${notice}`);
  };

  /** A form handed in is answered where it was opened: in a direct conversation by a message that stays. */
  const answersToForm = (spot: Spot) =>
    spot.channel === direct ? slack.directMessagesOf(id).map(seenIn(direct)) : whispersAt(spot);

  const opensBy = async (spot: Spot, act: () => Promise<unknown>): Promise<OpenForm> => {
    const before = slack.openViewOf(id)?.id;
    formSpot = spot;
    await act();
    return slack.until(() => {
      const view = slack.openViewOf(id);
      return view && view.id !== before && formOf(view);
    }, patience);
  };

  return {
    id,
    direct,
    types: (channel, text) =>
      answerTo(
        () => whispersAt({ channel }),
        () => command(channel, text),
      ),
    mentionsBot: (channel, text) =>
      answerTo(
        () => whispersAt({ channel }),
        () => slack.mention(id, channel, text),
      ),
    says: async (channel, text) => seenIn(channel)((await slack.say(id, channel, text)).message),
    presses: (message, label, task) =>
      answerTo(
        () => whispersAt(message),
        () => press(message, label, task),
      ),
    opens: (where, textOrLabel) =>
      typeof where === 'string'
        ? opensBy({ channel: where }, () => command(where, textOrLabel))
        : opensBy(where, () => press(where, textOrLabel)),
    handsOver: (message) =>
      opensBy(message, () =>
        slack.shortcut(id, { channel: message.channel, ts: message.id }, 'delegate-message'),
      ),
    submits: (values) =>
      answerTo(
        () => answersToForm(formSpot),
        async () => {
          const { errors, notice } = await slack.submitView(id, values);
          if (errors ?? notice)
            throw new Error(`The form was not taken: ${JSON.stringify(errors ?? notice)}`);
        },
      ),
    async isCorrected(values: Answers) {
      const { errors } = await slack.submitView(id, values);
      if (!errors) throw new Error('The form was taken.');
      return errors;
    },
    form: () => {
      const view = slack.openViewOf(id);
      return view && formOf(view);
    },
    closesForm: async () => void (await slack.closeView(id)),
    whispersIn: (channel) => whispersAt({ channel }),
    finds() {
      const rooms = workspace.channels.filter(({ members }) => members.includes(id)).map((room) => room.id);
      return [...rooms, direct].flatMap((channel) =>
        slack
          .messagesSeenBy(id, channel)
          .flatMap(({ ts }) => slack.messagesSeenBy(id, channel, { thread: ts }))
          .map(seenIn(channel))
          .filter(({ isFromBot }) => isFromBot),
      );
    },
    sees: (where, ...words) => {
      const { channel, id: thread } = typeof where === 'string' ? { channel: where, id: undefined } : where;
      return slack.until(
        () =>
          slack
            .messagesIn(channel, inThread(thread))
            .map(seenIn(channel))
            .findLast((each) => each.id !== thread && saysAll(each, words)),
        patience,
      );
    },
  };
}

const inThread = (thread: string | undefined) => (thread === undefined ? {} : { thread });

const seenIn =
  (channel: string) =>
  ({ ts, thread_ts: thread, blocks, text, edited, user }: WireMessage): Seen => ({
    id: ts,
    channel,
    ...(thread === undefined ? {} : { thread }),
    parts: partsOf(blocks),
    fallback: plain(text),
    version: edited?.ts ?? '',
    isFromBot: user === workspace.bot.userId,
  });

const formOf = (view: WireView): OpenForm => ({
  id: view.id,
  title: plain(view.title.text),
  parts: partsOf(view.blocks),
  questions: questionsOf(view),
  buttons: [view.submit, view.close].flatMap((words) => (words ? [plain(words.text)] : [])),
});

const failureOf = (trouble: Trouble) => {
  if (typeof trouble === 'object') return { status: 429, ...trouble } as const;
  switch (trouble) {
    case 'broken':
      return { status: 500 } as const;
    case 'silent':
      return { status: 'timeout' } as const;
    case 'nobody':
      return { error: 'user_not_found' };
    case 'shut':
      return { error: 'not_in_channel' };
    case 'refused':
      return { error: 'some_error_of_ours' };
  }
};
