import { z } from 'zod';
import type { AdaptiveCard, SubmitAction } from './adaptive-card.ts';
import type { Dialog } from './dialog.ts';
import type { TeamsMessage } from './render.ts';

/** Teams takes cards of 28 KB, and draws larger ones when it likes. */
const mostBytes = 20_000;

const schema = z.looseObject({
  type: z.literal('invoke'),
  name: z.literal('task/fetch'),
  value: z.looseObject({ data: z.looseObject({ reopen: z.looseObject({ card: z.looseObject({}) }) }) }),
});

/**
 * A message with a button that opens a dialog as it was left. The button carries the dialog, as nothing else remembers
 * what somebody filled in; a dialog too large for that is left out.
 */
export const toReopen = (message: TeamsMessage, dialog: Dialog): TeamsMessage => {
  if (Buffer.byteLength(JSON.stringify(dialog)) > mostBytes) return message;
  const action: SubmitAction = {
    type: 'Action.Submit',
    title: dialog.title,
    data: { msteams: { type: 'task/fetch' }, reopen: dialog },
  };
  const withButton = (card: AdaptiveCard): AdaptiveCard => ({
    ...card,
    body: [...card.body, { type: 'ActionSet', actions: [action] }],
  });
  return {
    ...message,
    attachments: message.attachments.map((each) => ({ ...each, content: withButton(each.content) })),
  };
};

/** What such a press is answered with: they get to see what they sent, so there is nothing to believe. */
export const reopened = (activity: unknown): object | undefined => {
  const { data: press } = schema.safeParse(activity);
  return press && { task: { type: 'continue', value: press.value.data.reopen } };
};
