import { interactiveIn, type Interactive } from '../block-kit/interactive.ts';
import type { Inputs, InputValue } from '../protocol.ts';
import { Refused } from '../slack-error.ts';
import type { WireView } from '../wire.ts';
import type { World } from '../world.ts';
import { actionOf, stateOf } from './inputs.ts';
import type { Ack } from './outbound.ts';
import { actionInView, actionOnMessage, messageShortcut } from './payloads.ts';
import { conversationOf, messageOf, personOf } from './presence.ts';
import type { AnyBlock } from '@slack/types';

/** Which element is pressed or chosen from, and what is chosen. */
export interface Press {
  readonly actionId: string;
  /** Needed only where two blocks have an element of that action id. */
  readonly blockId?: string | undefined;
  /** What is chosen; for a button its `value`, where that tells it from another of the same action id. */
  readonly value?: InputValue | undefined;
  /** What stands in the other inputs around it. */
  readonly inputs?: Inputs | undefined;
}

const pressed = (blocks: readonly AnyBlock[], { actionId, blockId, value }: Press): Interactive => {
  const all = interactiveIn(blocks);
  const found = all.filter(
    (each) =>
      each.element.action_id === actionId &&
      (blockId === undefined || each.blockId === blockId) &&
      (each.element.type !== 'button' || typeof value !== 'string' || each.element['value'] === value),
  );
  const [only, other] = found;
  if (only && !other) return only;
  const present = all.map((each) => `${each.blockId}/${each.element.action_id}`).join(', ') || 'nothing';
  const problem = only ? 'more than one element' : 'no element';
  throw new Refused(`There is ${problem} ${actionId} to press; there is ${present}.`);
};

const withAction = (world: World, blocks: readonly AnyBlock[], press: Press) => {
  const interactive = pressed(blocks, press);
  const { blockId, element } = interactive;
  const { value, inputs = {} } = press;
  const isHeld = value !== undefined && element.type !== 'button' && element.type !== 'overflow';
  const filled = isHeld
    ? { ...inputs, [blockId]: { ...inputs[blockId], [element.action_id]: value } }
    : inputs;
  return {
    action: actionOf(interactive, value, world.timeline.nextTs()),
    values: stateOf(blocks, filled),
  };
};

/** A person presses a button of a message, or chooses in it. @throws Refused when they cannot */
export const pressMessage = async (
  world: World,
  request: {
    readonly as: string;
    readonly conversation: string;
    readonly ts: string;
    readonly press: Press;
    readonly product?: string;
  },
): Promise<Ack> => {
  const person = personOf(world, request.as);
  const where = conversationOf(world, person, request.conversation);
  const entry = messageOf(world, person, where, request.ts);
  const done = withAction(world, entry.message.blocks ?? [], request.press);
  return world.outbound.deliver(actionOnMessage(world, person, where, entry, done), request.product);
};

/** The view a person has before them. @throws Refused when it is not, or no longer, the one of that id */
export const viewBefore = (world: World, as: string, viewId?: string): WireView => {
  const person = personOf(world, as);
  const view = world.views.top(person);
  if (!view || (viewId !== undefined && view.id !== viewId)) {
    throw new Refused(`${person.name} has ${viewId ? `the dialog ${viewId} no longer` : 'no dialog'} open.`);
  }
  return view;
};

/** A person presses a button of a dialog, or chooses in one of its selects. @throws Refused when they cannot */
export const pressInView = async (
  world: World,
  request: {
    readonly as: string;
    readonly viewId?: string;
    readonly press: Press;
    readonly product?: string;
  },
): Promise<Ack> => {
  const view = viewBefore(world, request.as, request.viewId);
  const done = withAction(world, view.blocks, request.press);
  const payload = actionInView(world, personOf(world, request.as), view, done);
  return world.outbound.deliver(payload, request.product);
};

/** A person picks an entry of a message's menu. @throws Refused when they cannot */
export const pickShortcut = async (
  world: World,
  request: {
    readonly as: string;
    readonly conversation: string;
    readonly ts: string;
    readonly callbackId: string;
    readonly product?: string;
  },
): Promise<Ack> => {
  const person = personOf(world, request.as);
  const where = conversationOf(world, person, request.conversation);
  const entry = messageOf(world, person, where, request.ts);
  const { callbackId } = request;
  if (!world.shortcuts.some(({ type, callback_id }) => type === 'message' && callback_id === callbackId)) {
    throw new Refused(`The app has no message shortcut ${callbackId}.`);
  }
  if (person.team) throw new Refused(`${person.name} is from another workspace and cannot use shortcuts.`);
  if (entry.to !== undefined) throw new Refused('Messages only one person sees have no menu.');
  return world.outbound.deliver(messageShortcut(world, person, where, entry, callbackId), request.product);
};
