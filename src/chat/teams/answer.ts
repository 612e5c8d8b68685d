import type { Card, PostRef } from '../card.ts';
import type { Reply } from '../inbound.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { cardInDialog, hasButtons } from './card-in-dialog.ts';
import { dialog, formMessage, type Dialog } from './dialog.ts';
import type { Asked, ReplyPath } from './reading/reply-path.ts';
import { adaptiveCard, isShort, render, withAnswer } from './render.ts';
import { toReopen } from './reopen.ts';
import type { Tell } from './tell.ts';

export interface Answer {
  /** What the request is answered with. */
  readonly body?: object;
  /** What is left to do besides. Rejects only if a pending result does. */
  readonly afterwards?: () => Promise<void>;
}

export type Answering = (reply: Reply, path: ReplyPath, pressed?: PostRef) => Answer;

/** Answers what a person did: each kind of asking takes another kind of body, or none. */
export const createAnswer = (tell: Tell): Answering => {
  /** Answers in private messages, when nothing else waits for an answer any more. */
  const follow = async (reply: Reply, path: ReplyPath, pressed?: PostRef): Promise<void> => {
    switch (reply.kind) {
      case 'nothing':
      case 'view':
        return;
      case 'card':
        return tell(path, render(reply.card), reply.instead ? pressed : undefined);
      case 'form':
        return tell(path, render(reply.otherwise));
      case 'form-errors':
        return tell(path, toCorrect(reply.errors, path));
      case 'pending':
        await tell(path, render(reply.card));
        return follow(await reply.result, path, pressed);
    }
  };

  const inMessages: Answering = (reply, path, pressed) => ({
    afterwards: () => follow(reply, path, pressed),
  });

  /** Where no dialog opens, the form itself is the message. */
  const toPosted: Answering = (reply, path, pressed) => {
    const { form, values = {} } = path;
    if (reply.kind === 'form') return { afterwards: () => tell(path, formMessage(reply.form)) };
    if (reply.kind === 'form-errors' && form)
      return { afterwards: () => tell(path, formMessage(form, { values, errors: reply.errors })) };
    return inMessages(reply, path, pressed);
  };

  const toPress: Answering = (reply, path, pressed) => {
    const later = () => follow(reply, path, pressed);
    switch (reply.kind) {
      case 'view':
        return { body: showing(adaptiveCard(reply.card)) };
      case 'card':
        if (!reply.pressed) return { body: nothingToShow, afterwards: later };
        return isShort(reply.card)
          ? { body: showing(withAnswer(reply.pressed, reply.card)) }
          : { body: showing(adaptiveCard(reply.pressed)), afterwards: later };
      default:
        return { body: nothingToShow, afterwards: later };
    }
  };

  /** A client that draws a card again tells nobody what else came of it. */
  const toView: Answering = (reply) => ({
    body: reply.kind === 'view' ? showing(adaptiveCard(reply.card)) : nothingToShow,
  });

  /** Teams shows an error if no dialog follows. */
  const toFetch: Answering = (reply, path) => {
    switch (reply.kind) {
      case 'form':
        return { body: going(dialog(reply.form)) };
      case 'card':
        return {
          body: going(cardInDialog(reply.card)),
          ...(hasButtons(reply.card) ? { afterwards: () => follow(reply, path) } : {}),
        };
      case 'view':
        return { body: going(cardInDialog(reply.card)) };
      case 'form-errors':
        return { body: going(cardInDialog(errorsCard(reply.errors))) };
      case 'pending':
        return {
          body: going(cardInDialog(reply.card)),
          afterwards: async () => follow(await reply.result, path),
        };
      case 'nothing':
        return { body: closing };
    }
  };

  const toSubmit: Answering = (reply, path) => {
    switch (reply.kind) {
      case 'nothing':
      case 'view':
        return {};
      case 'card':
        return { afterwards: () => follow(reply, path) };
      case 'form':
        return { body: going(dialog(reply.form)) };
      case 'form-errors': {
        const { form, values = {} } = path;
        const again = form
          ? dialog(form, { values, errors: reply.errors })
          : cardInDialog(errorsCard(reply.errors));
        return { body: going(again) };
      }
      case 'pending':
        return {
          body: going(cardInDialog(reply.card)),
          afterwards: async () => follow(await reply.result, path),
        };
    }
  };

  const answering: Readonly<Record<Asked, Answering>> = {
    message: inMessages,
    posted: toPosted,
    event: inMessages,
    press: toPress,
    view: toView,
    fetch: toFetch,
    submit: toSubmit,
    'extension-fetch': toFetch,
    'extension-submit': toSubmit,
  };

  return (reply, path, pressed) => answering[path.asked](reply, path, pressed);
};

const showing = (value: AdaptiveCard): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value,
});

/** A press must be answered with something; an empty message leaves the card as it is. */
const nothingToShow = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };

const going = (value: Dialog): object => ({ task: { type: 'continue', value } });

const closing = { task: { type: 'message', value: '…' } };

/** What is wrong with a form whose dialog is closed, and how to open that again. */
const toCorrect = (errors: Readonly<Record<string, string>>, { form, values = {} }: ReplyPath) => {
  const message = render(errorsCard(errors, form?.locale));
  return form ? toReopen(message, dialog(form, { values, errors })) : message;
};

/** Their language is not known where the form is not, nor needed. */
const errorsCard = (errors: Readonly<Record<string, string>>, locale = 'und'): Card => ({
  locale,
  elements: Object.values(errors).map((text) => ({ kind: 'quote', text })),
});
