import { z } from 'zod';
import { isPatience, lookForNews } from '../playing/news.ts';
import type { Answers, OpenForm, Player, Seen } from '../playing/player.ts';
import { answerIn, complaintsIn, formOf, isForm, partsOf, pressed } from '../playing/teams-cards.ts';
import { buttonsIn, textOf, wholeTextOf } from '../reading.ts';
import type { AdaptiveCard, CardAction } from '../teams/cards/card.ts';
import { handedIn } from '../teams/cards/inputs.ts';
import { actionsIn, inputsFor } from '../teams/cards/walk.ts';
import type { OpenDialog } from '../teams/driver.ts';
import { cardFrom, threadId } from '../teams/wire.ts';
import { activityOf, mentioning } from './activities.ts';
import { accounts, currentUser, type Handle } from './people.ts';
import type { Sent, Tap } from './tap.ts';

/** A message of Deskhand’s, with the card that the client draws. */
export interface Shown extends Seen {
  readonly card: AdaptiveCard;
}

/** Somebody at work with the client over HTTP: its current user as its page does it, the others as it lets them. */
export interface ClientPlayer extends Pick<Player, 'id' | 'direct' | 'submits' | 'isCorrected'> {
  /** Types a command, and reads the private answer. Only the current user can begin a thread. */
  types(where: string | Seen, text: string): Promise<Shown>;
  presses(message: Shown, label: string): Promise<Seen>;
  opens(message: Shown, label: string): Promise<OpenForm>;
  sees(where: string | Seen, ...words: readonly string[]): Promise<Shown>;
}

interface Means {
  readonly tap: Tap;
  /** Where the client is. */
  readonly url: string;
  /** The id of their chat with the bot. */
  readonly direct: string;
}

const created = z.object({ postConversationId: z.string().optional() });
const invoked = z.object({ type: z.string(), value: z.unknown() });
const continued = z.object({
  task: z.object({ value: z.object({ title: z.string(), card: z.object({ content: z.unknown() }) }) }),
});

export function createPlayer(handle: Handle, { tap, url, direct }: Means): ClientPlayer {
  const account = accounts[handle];
  let dialog: OpenDialog | undefined;
  let formFrom = direct;

  const ask = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`The client answered ${path} with ${response.status}: ${answer}`);
    return answer === '' ? undefined : JSON.parse(answer);
  };

  const invoke = async (message: Shown, action: object) => {
    const answer = await ask('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual' },
      from: { id: account.id },
      conversation: { id: conversationOf(message) },
      replyToId: message.id,
    });
    return cardFrom(invoked.parse(answer).value);
  };

  /** What the client itself cannot be asked to do, told to Deskhand as it would. @returns how that was answered */
  const tell = async (
    where: string,
    about: { readonly type: string } & Readonly<Record<string, unknown>>,
  ) => {
    const activity = activityOf(account, where, tap.serviceUrl, about);
    await ask('/_internal/v1/customActivities', activity);
    const { status, body } = await tap.until(() => tap.answerTo(activity.id));
    if (status !== 200) throw new Error(`Deskhand answered ${about.type} with ${status}.`);
    return body;
  };

  /** Says it. @returns the conversation in which the answer comes */
  const say = async (where: string, typed: string): Promise<string> => {
    const { text, mentions } = mentioning(typed);
    if (handle !== currentUser) {
      await tell(where, { type: 'message', text, textFormat: 'plain', entities: mentions });
      return where;
    }
    const path = `/_conversation/v1/conversations/${encodeURIComponent(where)}/messages`;
    const answer = await ask(path, { from: { id: account.id }, text, textFormat: 'plain', mentions });
    return created.parse(answer).postConversationId ?? where;
  };

  const privateIn = (conversation: string): Shown[] =>
    tap
      .messages()
      .filter((each) => (each.channel === direct ? conversation === direct : each.to === account.id))
      .map(shown);

  const readNews = (news: () => Seen | undefined): Promise<Shown> =>
    tap.until(() => {
      const seen = news();
      return seen && privateIn(seen.channel).find(({ id }) => id === seen.id);
    });

  const actionOf = (message: Shown, label: string): CardAction => {
    const button = buttonsIn(message).find((each) => each.label === label);
    const action = actionsIn(message.card).find((each) => {
      const { action: verb, value } = pressed(each);
      return verb === button?.action && value === button.value && each.type !== 'Action.ShowCard';
    });
    if (!action) throw new Error(`There is no button “${label}” in:\n${wholeTextOf(message)}`);
    return action;
  };

  const hand = async (name: string, where: string, data: unknown, replyToId?: string) => {
    const value = { data, context: { theme: 'default' } };
    const body = await tell(where, { type: 'invoke', name, value, ...(replyToId ? { replyToId } : {}) });
    const next = continued.safeParse(body).data?.task.value;
    const card = cardFrom(next?.card.content);
    dialog = next && card ? { title: next.title, card } : undefined;
  };

  const handIn = async (values: Answers) => {
    const [action] = dialog?.card.actions ?? [];
    if (!dialog || !action) throw new Error('No form is open.');
    const given = Object.entries(values).map(([name, value]) => [name, value ?? ''] as const);
    const inputs = handedIn(inputsFor(dialog.card, action), Object.fromEntries(given));
    await hand('task/submit', formFrom, { ...(action.data as object), ...inputs });
  };

  return {
    id: account.id,
    direct,

    async types(where, text) {
      const news = lookForNews(() => privateIn(typeof where === 'string' ? where : where.channel));
      await say(typeof where === 'string' ? where : conversationOf(where), text);
      return readNews(news);
    },

    async presses(message, label) {
      const news = lookForNews(() => privateIn(message.channel));
      const { verb, data, type } = actionOf(message, label);
      const card = await invoke(message, { type, verb, data });
      const parts = card && answerIn(card);
      const said = parts && { ...message, parts };
      return said && !isPatience(said) ? said : readNews(news);
    },

    async opens(message, label) {
      formFrom = conversationOf(message);
      await hand('task/fetch', formFrom, actionOf(message, label).data, message.id);
      if (!dialog || !isForm(dialog)) throw new Error(`No form opened: ${JSON.stringify(dialog)}`);
      return formOf(dialog);
    },

    async submits(values) {
      const news = lookForNews(() => privateIn(formFrom));
      await handIn(values);
      if (dialog) throw new Error(`The form was not taken: ${JSON.stringify(complaintsIn(dialog.card))}`);
      return readNews(news);
    },

    async isCorrected(values) {
      await handIn(values);
      if (!dialog) throw new Error('The form was taken.');
      return complaintsIn(dialog.card);
    },

    sees: (where, ...words) =>
      tap.until(() =>
        tap
          .messages()
          .filter((each) => each.to === undefined && isIn(each, where))
          .map(shown)
          .findLast((each) => words.every((word) => textOf(each).includes(word))),
      ),
  };
}

const isIn = ({ channel, thread, id }: Sent, where: string | Seen): boolean =>
  typeof where === 'string'
    ? channel === where && (thread === undefined || thread === id)
    : channel === where.channel && thread === where.id && id !== where.id;

const shown = ({ id, channel, thread, card, summary, edits }: Sent): Shown => ({
  id,
  channel,
  ...(thread === undefined || thread === id ? {} : { thread }),
  card,
  parts: partsOf(card),
  fallback: summary,
  version: String(edits),
  isFromBot: true,
});

/** As the client names where a message stands: in a channel each thread is a conversation of its own. */
const conversationOf = ({ channel, thread, id }: Seen): string =>
  channel.endsWith('@thread.tacv2') ? threadId(channel, thread ?? id) : channel;
