import { buttonsIn, textOf } from '../reading.ts';
import type { Call, InputValues, Operation, Pressed } from '../teams/driver.ts';
import type { Failure } from '../teams/faults.ts';
import type { Teams } from '../teams/teams-server.ts';
import { accounts, teamsChannels } from '../teams/tenant.ts';
import { cardFrom } from '../teams/wire.ts';
import { isPatience, lookForNews, saysAll } from './news.ts';
import type { Answers, Errand, OpenForm, People, Player, Playing, Seen, Trouble } from './player.ts';
import { answerIn, complaintsIn, formOf, isForm, pressed } from './teams-cards.ts';
import { channelsOf, inThread, isBot, ownView, seen } from './teams-messages.ts';

/** A machine that is busy with other tests is slow. */
const patience = { withinMs: 20_000 };

const operations: Readonly<Record<Errand, Operation>> = { profile: 'member', send: 'send', edit: 'update' };

/** Plays the people of the tests’ tenant through the Teams client. */
export function playTeams(teams: Teams): Playing {
  const people = Object.entries(accounts).map(([handle, id]) => [handle, teamsPlayer(teams, id)] as const);
  return {
    people: Object.fromEntries(people) as People,
    channels: teamsChannels,
    isMissing: 'Please fill this in.',
    typed: (words) => words.replace(/(?<!\S)\/(?=[a-z])/g, ''),
    messagesIn: (channel, thread) => teams.messagesIn(channel, inThread(thread)).map(seen),
    until: (look) => teams.until(look, patience),
    outcomesOf: (errand, id) =>
      teams.calls
        .filter(({ operation }) => operation === operations[errand])
        .filter(({ activityId }) => id === undefined || id === activityId)
        .map(outcomeOf),
    fail: (errand, trouble, times) => teams.faults.fail(operations[errand], failureOf(trouble), times),
    slowDown: (errand, milliseconds) => teams.faults.delay(operations[errand], milliseconds),
    deliverNextTwice: () => teams.faults.deliverTwice(1),
    redeliver: async () => (await teams.redeliver()).status,
    endTrouble: teams.faults.clear,
  };
}

/** Where something was done, and where the answer to it appears: in channels, in the thread of it. */
interface Spot {
  readonly channel: string;
  readonly thread?: string;
}

export function teamsPlayer(teams: Teams, id: string): Player {
  const direct = teams.personalOf(id);
  let formSpot: Spot = { channel: direct };

  const spotOf = ({ channel, thread, id: root }: Seen): Spot =>
    channel === direct ? { channel } : { channel, thread: thread ?? root };

  /** What the bot says to them alone: in their own chat everything, elsewhere what is targeted. */
  const privateIn = ({ channel, thread }: Spot): Seen[] =>
    teams
      .messagesSeenBy(id, channel, inThread(thread))
      .filter(({ from, to }) => isBot(from) && (channel === direct || to === id))
      .map(seen);

  /** Says it to the bot. @returns where */
  const say = async (channel: string, text: string): Promise<Spot> => {
    const { message, ack } = await (channel === direct
      ? teams.say(id, channel, withoutSlash(text))
      : teams.mention(id, channel, withoutSlash(text)));
    if (ack?.status !== 200)
      throw new Error(`“${text}” went wrong: ${ack?.status ?? 'the bot is not there'}`);
    return channel === direct ? { channel } : { channel, thread: message.id };
  };

  const types = async (channel: string, text: string): Promise<Seen> => {
    const before = channel === direct ? privateIn({ channel }) : [];
    const spot = await say(channel, text);
    return teams.until(
      lookForNews(() => privateIn(spot), before),
      patience,
    );
  };

  /** Presses a button of the message as it is by now; one that asks back, where that is answered with yes. */
  const press = async (message: Seen, label: string, task?: number): Promise<Pressed> => {
    const isMeant = (value: string) => task === undefined || value === String(task);
    const button = buttonsIn(message).find((each) => each.label === label && isMeant(each.value));
    if (!button) throw new Error(`There is no button “${label}” in:\n${textOf(message)}`);
    const result = await teams.press(id, { conversation: message.channel, id: message.id }, (action) => {
      const { action: verb, value } = pressed(action);
      return verb === button.action && value === button.value;
    });
    if (result.notice !== undefined) throw new Error(`“${label}” went wrong: ${result.notice}`);
    return result;
  };

  /** What the press is answered with at once: above the message, or in a dialog that asks nothing. */
  const answeredAtOnce = (message: Seen, { ack }: Pressed): Seen | undefined => {
    const dialog = teams.openDialogOf(id);
    if (dialog) {
      if (isForm(dialog)) throw new Error(`A form opened: ${dialog.title}`);
      teams.closeDialog(id);
      return { ...message, ...formOf(dialog), id: message.id };
    }
    const parts = answerIn(cardFrom(valueIn(ack?.body)) ?? { type: 'AdaptiveCard' });
    return parts && { ...message, parts };
  };

  const presses = async (message: Seen, label: string, task?: number): Promise<Seen> => {
    const news = lookForNews(() => privateIn(spotOf(message)));
    const answer = answeredAtOnce(message, await press(message, label, task));
    return answer && !isPatience(answer) ? answer : teams.until(news, patience);
  };

  const opened = (): OpenForm => {
    const dialog = teams.openDialogOf(id);
    if (!dialog || !isForm(dialog))
      throw new Error(`No form opened: ${dialog ? textOf(formOf(dialog)) : ''}`);
    return formOf(dialog);
  };

  return {
    id,
    direct,
    types,
    mentionsBot: types,
    says: async (channel, text) => {
      const { message } = await teams.say(id, channel, text);
      const said = teams.messageAt(message);
      if (!said) throw new Error(`“${text}” is nowhere to be seen`);
      return seen(said);
    },
    presses,
    async opens(where, textOrLabel) {
      const message = typeof where === 'string' ? await types(where, textOrLabel) : where;
      const label = typeof where === 'string' ? buttonsIn(message)[0]?.label : textOrLabel;
      formSpot = spotOf(message);
      await press(message, label ?? '');
      return opened();
    },
    async handsOver(message) {
      formSpot = spotOf(message);
      await teams.messageAction(id, { conversation: message.channel, id: message.id }, 'delegate-message');
      return opened();
    },
    async submits(values) {
      const news = lookForNews(() => privateIn(formSpot));
      const { errors, notice, isClosed } = await teams.submitDialog(id, inputs(values));
      const dialog = teams.openDialogOf(id);
      const complaints = errors ?? notice ?? (dialog && complaintsIn(dialog.card));
      if (!isClosed && dialog && isForm(dialog))
        throw new Error(`The form was not taken: ${JSON.stringify(complaints)}`);
      return teams.until(news, patience);
    },
    async isCorrected(values) {
      const { errors, isClosed } = await teams.submitDialog(id, inputs(values));
      const dialog = teams.openDialogOf(id);
      if (isClosed || !dialog) throw new Error('The form was taken.');
      return errors ?? complaintsIn(dialog.card);
    },
    form: () => {
      const dialog = teams.openDialogOf(id);
      return dialog && formOf(dialog);
    },
    closesForm: async () => teams.closeDialog(id),
    whispersIn: (channel) =>
      channel === direct
        ? privateIn({ channel })
        : teams.messagesSeenBy(id, channel).flatMap((root) => privateIn({ channel, thread: root.id })),
    finds: () =>
      [...channelsOf(id), direct].flatMap((channel) =>
        teams
          .messagesSeenBy(id, channel)
          .flatMap((root) => teams.messagesSeenBy(id, channel, { thread: root.id }))
          .filter(({ from }) => isBot(from))
          .flatMap((message) => [seen(teams.messageAt(message) ?? message), ...ownView(message)]),
      ),
    sees: (where, ...words) => {
      const { channel, id: thread } = typeof where === 'string' ? { channel: where, id: undefined } : where;
      return teams.until(
        () =>
          teams
            .messagesIn(channel, inThread(thread))
            .map(seen)
            .findLast((each) => each.id !== thread && saysAll(each, words)),
        patience,
      );
    },
  };
}

/** Slack’s commands begin with a slash, words to a bot do not. */
const withoutSlash = (text: string): string => text.replace(/^\//, '');

/** An input that is left empty holds nothing. */
const inputs = (answers: Answers): InputValues =>
  Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, value ?? '']));

const valueIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;

const outcomeOf = ({ outcome }: Call): string => (/^2/.test(outcome) ? 'ok' : outcome);

const failureOf = (trouble: Trouble): Failure => {
  if (typeof trouble === 'object') return { status: 429, ...trouble };
  switch (trouble) {
    case 'broken':
      return { status: 500 };
    case 'silent':
      return 'hang';
    case 'nobody':
      return { status: 404 };
    case 'shut':
      return { status: 403, code: 'BotNotInConversationRoster' };
    case 'refused':
      return { status: 400 };
  }
};
