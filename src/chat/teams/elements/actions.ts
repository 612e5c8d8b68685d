import type { Button } from '../../card.ts';
import { clean, cut, ellipsis, oneLine } from '../../cut.ts';
import { isFromTheRight } from '../../direction.ts';
import { inGroupsOf } from '../../in-groups.ts';
import type { Action, ActionSet, SubmitAction, TextBlock } from '../adaptive-card.ts';
import { limits } from '../limits.ts';
import { literal } from './markdown.ts';

const styles = { primary: 'positive', danger: 'destructive' } as const;

export const actionSets = (buttons: readonly Button[], locale: string): ActionSet[] =>
  inGroupsOf(limits.actions, buttons).map((group) => ({
    type: 'ActionSet',
    actions: group.map((button) => action(button, locale)),
  }));

const action = (button: Button, locale: string): Action => {
  const { confirm, label, style } = button;
  if (!confirm) return press(button, label);
  return {
    type: 'Action.ShowCard',
    ...titled(label, style),
    card: {
      type: 'AdaptiveCard',
      ...(isFromTheRight(locale) ? { rtl: true } : {}),
      body: [
        { ...words(confirm.title, limits.confirm.title), weight: 'Bolder' },
        words(confirm.text, limits.confirm.text),
      ],
      actions: [press(button, confirm.yes)],
    },
  };
};

const words = (text: string, limit: number): TextBlock => ({
  type: 'TextBlock',
  text: literal(cut(clean(text).trim() || ellipsis, limit)),
  wrap: true,
});

/** A form must be asked for in a way of its own; everything else changes the card it stands in. */
const press = ({ action: verb, value, style, opensForm }: Button, label: string): Action => {
  const data = { action: verb, value: cut(value.toWellFormed(), limits.button.value) };
  const submit = (more: object): SubmitAction => ({
    type: 'Action.Submit',
    ...titled(label, style),
    data: { ...data, ...more },
    associatedInputs: 'none',
  });
  if (opensForm) return submit({ msteams: { type: 'task/fetch' } });
  return {
    type: 'Action.Execute',
    ...titled(label, style),
    verb,
    data,
    associatedInputs: 'none',
    fallback: submit({}),
  };
};

const titled = (label: string, style: Button['style']) => ({
  title: cut(oneLine(label) || ellipsis, limits.button.title),
  ...(style ? { style: styles[style] } : {}),
});
