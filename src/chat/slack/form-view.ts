import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { isQuestion, type Form, type FormElement, type Question } from '../form.ts';
import { directed, directedText } from '../direction.ts';
import { clean, cut } from '../cut.ts';
import { fit } from './blocks/fit.ts';
import { packOrigin, type FormOrigin } from './form-origin.ts';
import { limits } from './limits.ts';
import { menu, mostOptions } from './blocks/menu.ts';
import { paragraphs } from './blocks/rich-text.ts';
import { plain } from './blocks/text-objects.ts';

/** A form as a Slack dialog. Each question is a block of its name, holding one element of the same name. */
export const formView = (form: Form, { where, thread }: Omit<FormOrigin, 'subject'>): ModalView => ({
  type: 'modal',
  callback_id: cut(form.id, limits.modal.callbackId),
  private_metadata: packOrigin({ subject: form.subject, where, ...(thread ? { thread } : {}) }),
  title: plain(form.title, limits.modal.title),
  submit: plain(form.submit, limits.modal.button),
  close: plain(form.cancel, limits.modal.button),
  blocks: fit(blocks(form, mostOptions), limits.modal),
});

/** With as many options to each choice as the dialog can carry. */
const blocks = (form: Form, most: number): KnownBlock[] => {
  const all = form.elements.flatMap((element) => elementBlocks(element, form.locale, most));
  const isTooLarge = Buffer.byteLength(JSON.stringify(all)) > limits.modal.serialised;
  return isTooLarge && most > 1 ? blocks(form, Math.floor(most / 2)) : all;
};

const elementBlocks = (element: FormElement, locale: string, most: number): KnownBlock[] => {
  if (!isQuestion(element)) return paragraphs(directedText(element.text, locale));
  const input = inputElement(element, most);
  return input ? [inputBlock(element, input, locale)] : [];
};

const inputBlock = (
  { name, label, hint, optional }: Question,
  element: InputBlock['element'],
  locale: string,
): InputBlock => ({
  type: 'input',
  block_id: cut(name, limits.id),
  label: plain(directed(label, locale), limits.input.label),
  ...(hint ? { hint: plain(directed(hint, locale), limits.input.hint) } : {}),
  optional: optional ?? false,
  element,
});

/** Nothing for a choice without options, which Slack would refuse. */
const inputElement = (question: Question, most: number): InputBlock['element'] | undefined => {
  const action_id = cut(question.name, limits.id);
  switch (question.kind) {
    case 'words': {
      const max_length = Math.min(Math.max(question.maxLength, 1), limits.input.text);
      const initial = cut(clean(question.initial ?? ''), max_length);
      return {
        type: 'plain_text_input',
        action_id,
        multiline: question.multiline ?? false,
        max_length,
        ...(initial ? { initial_value: initial } : {}),
        ...(question.placeholder
          ? { placeholder: plain(question.placeholder, limits.input.placeholder) }
          : {}),
      };
    }
    case 'date':
      return {
        type: 'datepicker',
        action_id,
        ...(isDate(question.initial) ? { initial_date: question.initial } : {}),
      };
    case 'time':
      return {
        type: 'timepicker',
        action_id,
        ...(isTime(question.initial) ? { initial_time: question.initial } : {}),
      };
    case 'choice': {
      const choice = menu(question.options, most);
      const initial = choice?.options.find(({ value }) => value === question.initial);
      return (
        choice && {
          type: 'static_select',
          action_id,
          ...choice.offer,
          ...(initial ? { initial_option: initial } : {}),
        }
      );
    }
    case 'choices': {
      const choice = menu(question.options, most);
      const initial = choice?.options.filter(({ value }) => value && question.initial?.includes(value)) ?? [];
      return (
        choice && {
          type: 'multi_static_select',
          action_id,
          ...choice.offer,
          ...(initial.length > 0 ? { initial_options: initial } : {}),
        }
      );
    }
  }
};

const isDate = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
const isTime = (text: string | undefined): text is string => /^([01]\d|2[0-3]):[0-5]\d$/.test(text ?? '');
