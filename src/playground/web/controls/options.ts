import type { Option, OptionGroup } from '@slack/types';
import type { Workspace } from '../../protocol.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

export interface ChoiceGroup {
  readonly label?: string;
  readonly choices: readonly Choice[];
}

interface WithOptions {
  readonly options?: readonly Option[];
  readonly option_groups?: readonly OptionGroup[];
}

export const plainOptions = ({ options, option_groups: groups }: WithOptions): ChoiceGroup[] =>
  groups
    ? groups.map((group) => ({ label: group.label.text, choices: group.options.map(choiceOf) }))
    : [{ choices: (options ?? []).map(choiceOf) }];

export const peopleOptions = ({ people }: Workspace): ChoiceGroup[] => [
  { choices: people.map(({ id, name }) => ({ value: id, label: name })) },
];

export const channelOptions = ({ channels }: Workspace): ChoiceGroup[] => [
  { choices: channels.map(({ id, name }) => ({ value: id, label: `#${name}` })) },
];

const choiceOf = ({ value = '', text, description }: Option): Choice => ({
  value,
  label: text.text,
  ...(description && { description: description.text }),
});

export const labelOf = (groups: readonly ChoiceGroup[], chosen: unknown): string | undefined =>
  groups.flatMap(({ choices }) => choices).find(({ value }) => value === chosen)?.label;
