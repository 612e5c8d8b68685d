import { Refused } from '../../../../src/playground/slack-error.ts';
import type { AdaptiveCard, CardAction } from '../cards/card.ts';
import { complaintsOf, handedIn, type Handed } from '../cards/inputs.ts';
import { actionsIn, inputsFor } from '../cards/walk.ts';
import type { InputValues, MessageRef, Pressed, WhichAction } from '../driver.ts';
import type { Message } from '../state/timeline.ts';
import type { World } from '../world.ts';
import { invokeActivity, submitActivity } from './activities.ts';
import { followCardAnswer, followTaskAnswer } from './answers.ts';
import { cardOf, ensureBotListens, messageOf, placeOf, sceneOf, type Scene } from './presence.ts';

interface Press {
  readonly scene: Scene;
  readonly message: Message;
  readonly action: CardAction;
  readonly handed: Handed;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What an action carries, with what stands in the inputs. */
export const dataOf = ({ data }: CardAction, handed: Handed): unknown =>
  isObject(data) || data === undefined ? { ...data, ...handed } : data;

const opensDialog = ({ data }: CardAction): boolean => {
  const msteams = isObject(data) ? data['msteams'] : undefined;
  return isObject(msteams) && msteams['type'] === 'task/fetch';
};

export const theme = { theme: 'default' };

/** @throws Refused when the card has no such action, or more than one */
export const actionOf = (card: AdaptiveCard, which: WhichAction): CardAction => {
  const actions = actionsIn(card);
  const fits = typeof which === 'string' ? ({ title }: CardAction) => title === which : which;
  const [action, ...others] = actions.filter(fits);
  const there = actions.map(({ title }) => `“${title ?? ''}”`).join(', ') || 'none';
  if (!action) throw new Refused(`There is no such action; there are ${there}.`);
  if (others.length > 0) throw new Refused(`There are ${others.length + 1} such actions among ${there}.`);
  if (action['isEnabled'] === false) throw new Refused(`The action “${action.title ?? ''}” is disabled.`);
  return action;
};

const execute = async (world: World, { scene, message, action, handed }: Press): Promise<Pressed> => {
  const { type, title, id, verb } = action;
  const value = { action: { type, title, id, verb, data: dataOf(action, handed) }, trigger: 'manual' };
  const invoke = { name: 'adaptiveCard/action', value, replyToId: message.id, source: 'message' } as const;
  const ack = await world.outbound.deliver(invokeActivity(world, scene, invoke));
  return followCardAnswer(world, scene.person.account, message, ack);
};

const fetchDialog = async (world: World, { scene, message, action, handed }: Press): Promise<Pressed> => {
  const name = 'task/fetch';
  const value = { data: dataOf(action, handed), context: theme };
  const invoke = { name, value, replyToId: message.id, source: 'message' } as const;
  const ack = await world.outbound.deliver(invokeActivity(world, scene, invoke));
  return followTaskAnswer(world, scene.person.account, { kind: 'card', place: placeOf(message) }, name, ack);
};

const submit = async (world: World, press: Press): Promise<Pressed> => {
  const { scene, message, action, handed } = press;
  if (opensDialog(action)) return fetchDialog(world, press);
  return {
    ack: await world.outbound.deliver(submitActivity(world, scene, message.id, dataOf(action, handed))),
  };
};

const kinds: Readonly<Record<string, (world: World, press: Press) => Promise<Pressed>>> = {
  'Action.Execute': execute,
  'Action.Submit': submit,
};

export const pressMessage = async (
  world: World,
  as: string,
  ref: MessageRef,
  which: WhichAction,
  inputs: InputValues = {},
): Promise<Pressed> => {
  const message = messageOf(world, as, ref);
  const scene = sceneOf(world, as, placeOf(message));
  ensureBotListens(world, scene);
  const card = cardOf(world, as, message);
  const action = actionOf(card, which);
  const act = kinds[action.type];
  if (!act) throw new Refused(`An ${action.type} asks nothing of the bot.`);
  const asked = inputsFor(card, action);
  const handed = handedIn(asked, inputs);
  const errors = complaintsOf(asked, handed);
  return Object.keys(errors).length > 0 ? { errors } : act(world, { scene, message, action, handed });
};

/** Who a client refreshes a card for: those it lists, or everybody where it lists nobody and few are there. */
export const refreshedFor = (world: World, message: Message): readonly string[] => {
  const { card } = world.timeline.seen(message);
  const where = world.directory.conversation(message.conversation);
  if (!card?.refresh || !where) return [];
  const present = world.directory
    .membersOf(where)
    .map(({ account }) => account)
    .filter((account) => message.to === undefined || message.to === account);
  const { userIds } = card.refresh;
  return userIds
    ? present.filter((account) => userIds.includes(account))
    : present.length <= 60
      ? present
      : [];
};

export const refreshMessage = async (world: World, as: string, ref: MessageRef): Promise<Pressed> => {
  const message = messageOf(world, as, ref);
  const { card } = world.timeline.seen(message);
  if (!card?.refresh || !refreshedFor(world, message).includes(as))
    throw new Refused(`The card of ${message.id} is not refreshed for ${as}.`);
  const { type, title, verb, data = {} } = card.refresh.action;
  const value = { action: { type, title, verb, data }, trigger: 'automatic' };
  const scene = sceneOf(world, as, placeOf(message));
  const invoke = { name: 'adaptiveCard/action', value, replyToId: message.id, source: 'message' } as const;
  const ack = await world.outbound.deliver(invokeActivity(world, scene, invoke));
  return followCardAnswer(world, as, message, ack);
};
