import { answerCard } from '../../cards/answer-card.ts';
import { taskNumber } from '../../cards/audience.ts';
import { wordsForm, type WordyVerb } from '../../cards/forms/words-form.ts';
import { DomainError } from '../../domain/errors.ts';
import { timerBeside } from '../clock/timer-beside.ts';
import { advance } from './advance.ts';
import { formReply, words } from '../answers.ts';
import type { Command } from '../context.ts';
import { permittedTask } from '../permit.ts';

/**
 * A verb that is done with words: the button opens a form, the form does it.
 * Asking the client, answering, submitting, requesting changes and returning differ in nothing but their texts.
 */
const withWords = (verb: WordyVerb): Command => ({
  pressed: {
    [verb]: async (ctx, value) => {
      const task = await permittedTask(ctx, verb, value);
      return formReply(ctx, wordsForm(verb, task, ctx.audience), { action: verb, value });
    },
  },
  submitted: {
    [verb]: async (ctx, subject, values) => {
      const task = await permittedTask(ctx, verb, subject);
      const said = words(values, 'words');
      if (said === undefined) throw new DomainError('text-missing', {}, 'words');
      const next = words(values, 'next');
      await advance(ctx, task, verb, { words: said, ...(next === undefined ? {} : { next }) });
      const text = ctx.audience.t(`done.${verb}`, { task: taskNumber(task.number) });
      const card = answerCard(ctx.audience, text);
      const beside = await timerBeside(ctx, verb, task);
      return { kind: 'card', card: { ...card, elements: [...card.elements, ...beside] } };
    },
  },
});

export const askClient = withWords('ask');
export const answerQuestion = withWords('answer');
export const submitTask = withWords('submit');
export const requestChanges = withWords('request-changes');
export const returnTask = withWords('return');
