import type { Button, Element, Field } from '../../chat/card.ts';
import { isPossible, type Task } from '../../domain/task.ts';
import type { TaskVerb } from '../../domain/status.ts';
import { formatDuration, formatExactDuration } from '../../i18n/formats/durations.ts';
import { formatList } from '../../i18n/formats/lists.ts';
import { mention, moment, taskNumber, type Audience } from '../audience.ts';

export const heading = (task: Task, { t }: Audience): Element => ({
  kind: 'heading',
  text: t(task.isUrgent ? 'task.heading-urgent' : 'task.heading', {
    task: taskNumber(task.number),
    title: task.title,
  }),
});

/** What there is to say of a task in pairs; each is left out where there is nothing to say. */
const fieldOf = {
  client: (task: Task) => task.clientName,
  status: (task: Task, { t }: Audience) => t(`status.${task.status}`),
  holder: (task: Task) => task.holder && [mention(task.holder)],
  due: (task: Task, audience: Audience) => task.due && moment(task.due, audience),
  cap: (task: Task, { locale }: Audience) => task.capSeconds && formatDuration(task.capSeconds, locale),
  worked: ({ workedSeconds, capSeconds }: Task, { t, locale }: Audience) =>
    workedSeconds > 0 && workedOfCap(formatExactDuration(workedSeconds, locale), capSeconds, { t, locale }),
  timer: ({ timer }: Task, audience: Audience) =>
    timer && audience.t('clock.running-since', { since: moment(timer.since, audience) }),
  urgent: (task: Task, { t }: Audience) => task.isUrgent && t('task.yes'),
  skills: (task: Task, { locale }: Audience) => task.skills.length > 0 && formatList(task.skills, locale),
  preferred: (task: Task) => task.preferred && [mention(task.preferred)],
  creator: (task: Task) => [mention(task.creator)],
};

const workedOfCap = (
  worked: string,
  capSeconds: number | null,
  { t, locale }: Pick<Audience, 't' | 'locale'>,
): string =>
  capSeconds === null
    ? worked
    : t('clock.worked-of-cap', { worked, cap: formatDuration(capSeconds, locale) });

export type FieldName = keyof typeof fieldOf;

export function fields(names: readonly FieldName[], task: Task, audience: Audience): Element {
  const said = names.flatMap((name): Field[] => {
    const value = fieldOf[name](task, audience);
    return value ? [{ label: audience.t(`field.${name}`), value }] : [];
  });
  return { kind: 'fields', fields: said };
}

const style: Partial<Record<TaskVerb, 'primary' | 'danger'>> = {
  claim: 'primary',
  answer: 'primary',
  submit: 'primary',
  accept: 'primary',
  cancel: 'danger',
};

/** These ask for words before they are done. */
const asksFirst: ReadonlySet<TaskVerb> = new Set([
  'edit',
  'ask',
  'answer',
  'submit',
  'request-changes',
  'return',
]);

export function verbButton(verb: TaskVerb, task: Pick<Task, 'number'>, { t }: Audience): Button {
  const number = taskNumber(task.number);
  const look = style[verb];
  return {
    kind: 'button',
    action: verb,
    value: String(task.number),
    label: t(`button.${verb}`),
    ...(look ? { style: look } : {}),
    ...(asksFirst.has(verb) ? { opensForm: true } : {}),
    ...(verb === 'cancel' || verb === 'accept'
      ? {
          confirm: {
            title: t(`confirm.${verb}`, { task: number }),
            text: t(`confirm.${verb}-text`),
            yes: t(`confirm.${verb}-yes`),
            no: t('confirm.no'),
          },
        }
      : {}),
  };
}

export const detailsButton = (task: Pick<Task, 'number'>, { t }: Audience): Button => ({
  kind: 'button',
  action: 'details',
  value: String(task.number),
  label: t('button.details'),
});

/** The buttons of those verbs that can be done to the task as it is. */
export const verbButtonsOf = (verbs: readonly TaskVerb[], task: Task, audience: Audience): Button[] =>
  verbs.filter((verb) => isPossible(verb, task.status)).map((verb) => verbButton(verb, task, audience));

/** The same in a row of their own. */
export const verbButtons = (verbs: readonly TaskVerb[], task: Task, audience: Audience): Element[] =>
  inRow(verbButtonsOf(verbs, task, audience));

export const inRow = (buttons: readonly Button[]): Element[] =>
  buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];

/** What was written beyond the title: all of it where the title is cut short. */
export function detailsText({ title, details }: Pick<Task, 'title' | 'details'>): Element[] {
  const isTitleWhole = details?.startsWith(`${title}\n`) ?? false;
  const text = isTitleWhole ? details?.slice(title.length).trim() : details;
  return text ? [{ kind: 'quote', text }] : [];
}

/** Somebody's words under a line that says what they are. */
export const said = (line: Element, words: string | undefined): Element[] =>
  words ? [line, { kind: 'quote', text: words }] : [];
