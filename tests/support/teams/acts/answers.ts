import * as z from 'zod';
import { actionsIn } from '../cards/walk.ts';
import type { Ack, Pressed } from '../driver.ts';
import type { Origin } from '../state/dialogs.ts';
import type { Message } from '../state/timeline.ts';
import { attachmentSchema, cardContentType, cardFrom } from '../wire.ts';
import type { World } from '../world.ts';

const unreachable = 'Unable to reach app. Please try again.';

const cardAnswer = z.discriminatedUnion('type', [
  z.looseObject({ statusCode: z.literal(200), type: z.literal(cardContentType), value: z.unknown() }),
  z.looseObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
  z.looseObject({
    statusCode: z.number(),
    type: z.literal('application/vnd.microsoft.error'),
    value: z.looseObject({ code: z.string(), message: z.string() }),
  }),
]);

const notice = (world: World, as: string, text: string, message?: Message): Pick<Pressed, 'notice'> => {
  world.notices.add(as, text, message && { conversation: message.conversation, id: message.id });
  return { notice: text };
};

/** What a client does with the answer to an `adaptiveCard/action`. */
export const followCardAnswer = (world: World, as: string, message: Message, ack: Ack): Pressed => {
  const during = 'adaptiveCard/action';
  const { data: answer } = cardAnswer.safeParse(ack.body);
  if (ack.status !== 200 || !answer) {
    if (ack.status === 200) world.complain(during, `an answer that is none: ${JSON.stringify(ack.body)}`);
    return { ack, ...notice(world, as, unreachable, message) };
  }
  switch (answer.type) {
    case 'application/vnd.microsoft.error':
      return { ack, ...notice(world, as, answer.value.message, message) };
    case 'application/vnd.microsoft.activity.message':
      world.toasts.add(as, answer.value, { conversation: message.conversation, id: message.id });
      return { ack, toast: answer.value };
    case cardContentType: {
      const card = cardFrom(answer.value);
      if (!card) return { ack, ...notice(world, as, unreachable, message) };
      world.inspect(card, during);
      world.timeline.giveView(message, as, card);
      return { ack };
    }
  }
};

const size = z.union([z.number(), z.enum(['small', 'medium', 'large'])]).optional();

const taskAnswer = z.looseObject({
  task: z
    .discriminatedUnion('type', [
      z.looseObject({
        type: z.literal('continue'),
        value: z.looseObject({
          title: z.string().optional(),
          card: attachmentSchema,
          width: size,
          height: size,
        }),
      }),
      z.looseObject({ type: z.literal('message'), value: z.string() }),
    ])
    .optional(),
});

/** What a client does with the answer to a `task/…` or `composeExtension/…`; `during` is its name. */
export const followTaskAnswer = (
  world: World,
  as: string,
  origin: Origin,
  during: string,
  ack: Ack,
): Pressed => {
  const { data: answer } = taskAnswer.safeParse(ack.body ?? {});
  const isFetch = during.toLowerCase().includes('fetch');
  if (ack.status !== 200 || !answer || (isFetch && !answer.task)) {
    if (ack.status === 200) world.complain(during, `an answer that is none: ${JSON.stringify(ack.body)}`);
    return { ack, ...notice(world, as, unreachable) };
  }
  if (!answer.task) {
    world.dialogs.close(as);
    return { ack };
  }
  if (answer.task.type === 'message') {
    world.dialogs.close(as);
    return { ack, message: answer.task.value };
  }
  const { title = '', card: attachment, width, height } = answer.task.value;
  const card = cardFrom(attachment.content);
  if (!card) {
    world.complain(during, 'a dialog without an Adaptive Card');
    return { ack, ...notice(world, as, unreachable) };
  }
  world.inspect(card, during);
  if (actionsIn(card).some(({ type }) => type === 'Action.Execute'))
    world.complain(during, 'a dialog with an Action.Execute, which dialogs do not know');
  world.dialogs.open(as, {
    origin,
    shown: {
      title,
      card,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(origin.kind === 'extension' ? { commandId: String(origin.value['commandId']) } : {}),
    },
  });
  return { ack };
};
