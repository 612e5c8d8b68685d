import { dispatchAnew, tellClient, tellPerson } from '../../db/posts.ts';
import { takeSteps } from '../../db/tasks.ts';
import { routeOf, type EventDetails, type Task } from '../../domain/task.ts';
import type { EventVerb, Status, TaskVerb } from '../../domain/status.ts';
import type { Context } from '../context.ts';

type Listener = 'client' | 'holder' | 'dispatch';

/** Who hears of what: an edited card shows the new state to all, a message of its own makes these look. */
const listeners: Record<TaskVerb, readonly Listener[]> = {
  edit: ['holder'],
  cancel: ['client', 'holder'],
  claim: ['client'],
  return: ['client', 'holder', 'dispatch'],
  ask: ['client'],
  answer: ['holder'],
  submit: ['client'],
  accept: ['holder'],
  'request-changes': ['holder'],
  keep: [],
};

/**
 * Does a verb to a task that the actor may do it to: its states, its timeline, and all who are to hear of it.
 * @throws DomainError `wrong-status`
 */
export async function advance(
  ctx: Context,
  task: Task,
  verb: TaskVerb,
  details: EventDetails = {},
): Promise<void> {
  const { tx, agency, actor, now } = ctx;
  const route = routeOf(verb, task);
  const last = route.at(-1) ?? task.status;
  const stops: Array<[EventVerb, Status]> = [
    ...route.slice(0, -1).map((to): [EventVerb, Status] => ['start', to]),
    [verb, last],
  ];
  let from = task.status;
  const steps = stops.map(([step, to]) => {
    const taken = {
      task: task.number,
      verb: step,
      from,
      to,
      by: actor.id,
      ...(step === verb ? { details } : {}),
    };
    from = to;
    return taken;
  });
  const eventId = await takeSteps(tx, agency.id, steps, now);
  for (const listener of listeners[verb]) await tell[listener](ctx, task, eventId);
}

const tell: Record<Listener, (ctx: Context, task: Task, eventId: number) => Promise<void>> = {
  client: ({ tx }, task, eventId) => tellClient(tx, task.number, eventId),
  holder: async ({ tx, actor }, task, eventId) => {
    if (task.holderId && task.holderId !== actor.id)
      await tellPerson(tx, task.holderId, task.number, eventId);
  },
  dispatch: ({ tx }, task) => dispatchAnew(tx, task.number),
};
