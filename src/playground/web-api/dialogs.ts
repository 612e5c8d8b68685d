import * as z from 'zod';
import { modalOf } from '../acts/dialogs.ts';
import { limits } from '../block-kit/limits.ts';
import { SlackError } from '../slack-error.ts';
import { id, method, type Methods } from './method.ts';

const json = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new SlackError('invalid_arguments', ['must provide an object [json-pointer:/view]']);
  }
};

const modal = (given: unknown) => {
  const view = modalOf(json(given));
  if (JSON.stringify(view).length > limits.modal.serialised) throw new SlackError('view_too_large');
  return view;
};

const triggered = z.looseObject({ trigger_id: id, view: z.unknown() });

export const dialogMethods: Methods = {
  'views.open': method(triggered, ({ tickets, views }, args) => {
    const view = modal(args.view);
    return { view: views.open(tickets.exchange(args.trigger_id), view) };
  }),

  'views.push': method(triggered, ({ tickets, views }, args) => {
    const view = modal(args.view);
    return { view: views.push(tickets.exchange(args.trigger_id), view) };
  }),

  'views.update': method(
    z.looseObject({
      view_id: id.optional(),
      external_id: id.optional(),
      hash: z.string().optional(),
      view: z.unknown(),
    }),
    ({ views }, args) => {
      const view = modal(args.view);
      const viewId = args.view_id ?? (args.external_id && views.byExternalId(args.external_id)?.id);
      if (viewId === undefined) throw new SlackError('not_found');
      return { view: views.update(viewId, view, args.hash) };
    },
  ),
};
