import type { ModalView } from '@slack/types';
import * as z from 'zod';
import { interactiveIn } from '../block-kit/interactive.ts';
import { checkModal, spelledOut } from '../block-kit/surfaces.ts';
import type { PersonDescription } from '../description.ts';
import type { Inputs } from '../protocol.ts';
import { Refused, SlackError } from '../slack-error.ts';
import type { WireView } from '../wire.ts';
import type { World } from '../world.ts';
import { complaintsOf, stateOf } from './inputs.ts';
import type { Ack } from './outbound.ts';
import { viewClosed, viewSubmission } from './payloads.ts';
import { personOf } from './presence.ts';
import { viewBefore } from './presses.ts';

/** How a submission went for the person who made it. */
export interface Submission {
  /** Absent when Slack's own client held the form back, because something in it was missing or too long. */
  readonly ack?: Ack;
  /** Messages by block id; the form is still open. */
  readonly errors?: Readonly<Record<string, string>>;
  /** What Slack shows instead when the app did not answer as it should; the form is still open. */
  readonly notice?: string;
  /** No dialog is open any more. */
  readonly isClosed: boolean;
}

const connectionTrouble = 'We had some trouble connecting. Try again?';

const isModal = (view: unknown): view is ModalView => checkModal(view).length === 0;

/** A dialog as the app sent it, if Slack would take it. @throws SlackError `invalid_arguments` with what is wrong */
export const modalOf = (view: unknown): ModalView => {
  if (isModal(view)) return view;
  throw new SlackError('invalid_arguments', spelledOut(checkModal(view)));
};

const response = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);

type Response = z.infer<typeof response>;

/** @throws SlackError when the acknowledgement is none of what Slack knows */
const responseIn = (body: string): Response | undefined => {
  if (body.trim() === '') return undefined;
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch {
    throw new SlackError('invalid_response');
  }
  const { data, success } = response.safeParse(said);
  if (!success) throw new SlackError('invalid_response');
  return data;
};

const follow = (
  { views }: World,
  person: PersonDescription,
  view: WireView,
  said: Response | undefined,
): Pick<Submission, 'errors'> => {
  switch (said?.response_action) {
    case 'errors': {
      const inputs = interactiveIn(view.blocks).flatMap(({ blockId, input }) => (input ? [blockId] : []));
      const named = Object.keys(said.errors);
      if (named.length === 0 || !named.every((blockId) => inputs.includes(blockId))) {
        throw new SlackError('invalid_response');
      }
      return { errors: said.errors };
    }
    case 'update':
      views.update(view.id, modalOf(said.view));
      return {};
    case 'push':
      views.push(person, modalOf(said.view));
      return {};
    case 'clear':
      views.close(person);
      return {};
    case undefined:
      views.close(person, view.id);
      return {};
  }
};

/**
 * A person submits the dialog before them. Resolves when the product has acknowledged it and Slack has done what it said.
 * @throws Refused when there is no such dialog, or nothing to submit in it
 */
export const submitView = async (
  world: World,
  request: {
    readonly as: string;
    readonly viewId?: string;
    readonly inputs: Inputs;
    readonly product?: string;
  },
): Promise<Submission> => {
  const person = personOf(world, request.as);
  const view = viewBefore(world, request.as, request.viewId);
  if (!view.submit) throw new Refused(`The dialog "${view.title.text}" has nothing to submit.`);
  const values = stateOf(view.blocks, request.inputs);
  const complaints = complaintsOf(view.blocks, values);
  if (Object.keys(complaints).length > 0) return { errors: complaints, isClosed: false };

  const ack = await world.outbound.deliver(viewSubmission(world, person, view, values), request.product);
  if (ack.status !== 200) return { ack, notice: connectionTrouble, isClosed: false };
  try {
    const outcome = follow(world, person, view, responseIn(ack.body));
    return { ack, ...outcome, isClosed: world.views.top(person) === undefined };
  } catch (error) {
    if (error instanceof SlackError) return { ack, notice: connectionTrouble, isClosed: false };
    throw error;
  }
};

/** A person closes the dialog before them, or all of its stack; the product is told where it asked to be. */
export const closeView = async (
  world: World,
  request: {
    readonly as: string;
    readonly viewId?: string;
    readonly all?: boolean;
    readonly product?: string;
  },
): Promise<readonly Ack[]> => {
  const person = personOf(world, request.as);
  const view = viewBefore(world, request.as, request.viewId);
  const isCleared = request.all === true || view.clear_on_close;
  const closed = world.views.close(person, isCleared ? undefined : view.id);
  return Promise.all(
    closed
      .filter((each) => each.notify_on_close)
      .map((each) => world.outbound.deliver(viewClosed(world, person, each, isCleared), request.product)),
  );
};
