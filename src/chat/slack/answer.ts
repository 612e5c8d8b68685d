import type { ModalView } from '@slack/types';
import type { Card } from '../card.ts';
import type { Reply } from '../inbound.ts';
import { formView } from './form-view.ts';
import type { Log } from '../connection/log.ts';
import { errorsByBlock, viewToCorrect, viewWithCard } from './open-view.ts';
import type { SubmittedView } from './reading/payload.ts';
import { render } from './render.ts';
import type { ReplyPath } from './reading/reply-path.ts';
import type { Tell } from './tell.ts';
import type { WebApi } from './calls/web-api.ts';

export interface Answer {
  /** What the acknowledgement says. */
  readonly body?: object;
  /** What is left to do once that is sent. Rejects only if a pending result does. */
  readonly afterwards?: () => Promise<void>;
}

type FormReply = Extract<Reply, { kind: 'form' }>;

export const createAnswer = ({ api, tell, log }: { api: WebApi; tell: Tell; log: Log }) => {
  const answer = (reply: Reply, path: ReplyPath): Answer => {
    if (path.view) return answerInView(reply, path, path.view);
    if (!path.isSlashCommand) return { afterwards: () => follow(reply, path) };
    switch (reply.kind) {
      case 'card':
        return { body: forTheirEyes(reply.card) };
      case 'pending':
        return { body: forTheirEyes(reply.card), afterwards: async () => follow(await reply.result, path) };
      default:
        return { afterwards: () => follow(reply, path) };
    }
  };

  /** Answers when the acknowledgement is already given. */
  const follow = async (reply: Reply, path: ReplyPath): Promise<void> => {
    switch (reply.kind) {
      case 'nothing':
      case 'view':
        return;
      case 'card':
        return tell(path, reply.card, reply.instead);
      case 'form':
        return openForm(reply, path);
      case 'form-errors':
        return tell(path, cardOf(reply.errors));
      case 'pending':
        await tell(path, reply.card);
        return follow(await reply.result, path);
    }
  };

  const openForm = async ({ form, otherwise }: FormReply, path: ReplyPath): Promise<void> => {
    if (!path.triggerId) return tell(path, otherwise);
    try {
      await api.openView(path.triggerId, formView(form, path));
    } catch (error) {
      log.warn({ deliveryKey: path.deliveryKey, why: reason(error) }, 'A form could not be opened');
      await tell(path, otherwise);
    }
  };

  const answerInView = (reply: Reply, path: ReplyPath, view: SubmittedView): Answer => {
    switch (reply.kind) {
      case 'nothing':
      case 'view':
        return {};
      case 'card':
        return { afterwards: () => tell(path, reply.card) };
      case 'form':
        return { body: { response_action: 'update', view: formView(reply.form, path) } };
      case 'form-errors': {
        const errors = errorsByBlock(view, reply.errors);
        return {
          body: errors
            ? { response_action: 'errors', errors }
            : { response_action: 'update', view: viewToCorrect(view, reply.errors) },
        };
      }
      case 'pending':
        return {
          body: { response_action: 'update', view: viewWithCard(view, reply.card) },
          afterwards: async () => followInView(await reply.result, path, view),
        };
    }
  };

  /** Answers in a dialog that was kept open to wait for this. */
  const followInView = async (reply: Reply, path: ReplyPath, view: SubmittedView): Promise<void> => {
    const show = async (shown: ModalView, otherwise: Card): Promise<void> => {
      try {
        await api.updateView(view.id, shown);
      } catch (error) {
        log.warn({ deliveryKey: path.deliveryKey, why: reason(error) }, 'A dialog could not be updated');
        await tell(path, otherwise);
      }
    };
    switch (reply.kind) {
      case 'nothing':
      case 'view':
        return;
      case 'card':
        return show(viewWithCard(view, reply.card), reply.card);
      case 'form':
        return show(formView(reply.form, path), reply.otherwise);
      case 'form-errors':
        return show(viewToCorrect(view, reply.errors), cardOf(reply.errors));
      case 'pending':
        await show(viewWithCard(view, reply.card), reply.card);
        return followInView(await reply.result, path, view);
    }
  };

  return answer;
};

const forTheirEyes = (card: Card): object => ({ response_type: 'ephemeral', ...render(card) });

/** For errors without a form to show them in. Their language is not known here, nor needed. */
const cardOf = (errors: Readonly<Record<string, string>>): Card => ({
  locale: 'und',
  elements: Object.values(errors).map((text) => ({ kind: 'quote', text })),
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
