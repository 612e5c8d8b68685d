import { Refused } from '../../../../src/playground/slack-error.ts';
import { complaintsOf, handedIn } from '../cards/inputs.ts';
import { actionsIn, inputsFor } from '../cards/walk.ts';
import type { InputValues, Submission, WhichAction } from '../driver.ts';
import type { Origin } from '../state/dialogs.ts';
import type { World } from '../world.ts';
import { invokeActivity } from './activities.ts';
import { followTaskAnswer } from './answers.ts';
import { actionOf, dataOf, theme } from './presses.ts';
import { sceneOf } from './presence.ts';

/** How a dialog is handed in, by where it came from. */
const invokeFor = (origin: Origin, data: unknown) =>
  origin.kind === 'card'
    ? ({
        name: 'task/submit',
        value: { data, context: theme },
        source: 'message',
      } as const)
    : ({
        name: 'composeExtension/submitAction',
        value: { ...origin.value, data },
        source: origin.place.message === undefined ? 'compose' : 'message',
      } as const);

/**
 * A person presses a button of the dialog before them. Resolves when the product has answered and the client has done
 * what it said. @throws Refused when there is no dialog, or no such button in it
 */
export const submitDialog = async (
  world: World,
  as: string,
  values: InputValues = {},
  which?: WhichAction,
): Promise<Submission> => {
  const dialog = world.dialogs.of(as);
  if (!dialog) throw new Refused(`${as} has no dialog open.`);
  const { card, title } = dialog.shown;
  const first = actionsIn(card).find(({ type }) => type === 'Action.Submit');
  const action = which === undefined ? first : actionOf(card, which);
  if (action?.type !== 'Action.Submit') throw new Refused(`The dialog “${title}” has nothing to submit.`);
  const asked = inputsFor(card, action);
  const handed = handedIn(asked, values);
  const errors = complaintsOf(asked, handed);
  if (Object.keys(errors).length > 0) return { errors, isClosed: false };

  const { origin } = dialog;
  const invoke = invokeFor(origin, dataOf(action, handed));
  const ack = await world.outbound.deliver(invokeActivity(world, sceneOf(world, as, origin.place), invoke));
  const pressed = followTaskAnswer(world, as, origin, invoke.name, ack);
  return { ...pressed, isClosed: world.dialogs.of(as) === undefined };
};
