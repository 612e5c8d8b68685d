import type { FormValues, Option, Question } from '../../form.ts';
import { clean, cut, ellipsis, oneLine } from '../../cut.ts';
import type { Input } from '../adaptive-card.ts';
import { optionId } from '../form-data.ts';
import { limits } from '../limits.ts';
import { disarmed } from './markdown.ts';

type Answer = FormValues[string] | undefined;

/** The input for a question, holding `answer`. Nothing for a choice without options, which nobody could make. */
export const input = (question: Question, missing: string, answer: Answer): Input | undefined => {
  const asked = {
    id: question.name,
    label: short(question.label, limits.input.label),
    isRequired: !question.optional,
    ...(question.optional ? {} : { errorMessage: short(missing, limits.input.label) }),
  };
  switch (question.kind) {
    case 'words': {
      const maxLength = Math.min(Math.max(question.maxLength, 1), limits.input.text);
      const value = cut(clean(one(answer)), maxLength);
      return {
        type: 'Input.Text',
        ...asked,
        isMultiline: question.multiline ?? false,
        maxLength,
        ...(question.placeholder
          ? { placeholder: short(question.placeholder, limits.input.placeholder) }
          : {}),
        ...(value ? { value } : {}),
      };
    }
    case 'date':
      return { type: 'Input.Date', ...asked, ...(isDate(one(answer)) ? { value: one(answer) } : {}) };
    case 'time':
      return { type: 'Input.Time', ...asked, ...(isTime(one(answer)) ? { value: one(answer) } : {}) };
    case 'choice':
    case 'choices': {
      const choices = offered(question.options);
      if (choices.length === 0) return undefined;
      const isMultiSelect = question.kind === 'choices';
      const chosen = new Set(several(answer).map(optionId));
      const value = choices.map((choice) => choice.value).filter((id) => chosen.has(id));
      return {
        type: 'Input.ChoiceSet',
        ...asked,
        style: styleFor(choices.length, isMultiSelect),
        isMultiSelect,
        choices,
        ...(value.length > 0 ? { value: (isMultiSelect ? value : value.slice(0, 1)).join(',') } : {}),
      };
    }
  }
};

const offered = (options: readonly Option[]) =>
  [...new Map(options.map(({ value, label }) => [optionId(value), oneLine(label) || value])).entries()]
    .filter(([id]) => id !== '')
    .map(([id, label]) => ({ title: disarmed(short(label, limits.option)), value: id }));

const styleFor = (count: number, isMultiSelect: boolean): 'compact' | 'expanded' | 'filtered' => {
  if (count > limits.optionsAtAGlance) return 'filtered';
  return isMultiSelect ? 'expanded' : 'compact';
};

const short = (text: string, limit: number): string => cut(oneLine(text) || ellipsis, limit);

const one = (answer: Answer): string => (typeof answer === 'string' ? answer : '');
const several = (answer: Answer): readonly string[] =>
  typeof answer === 'string' ? [answer] : (answer ?? []);

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
