import type { PlainTextElement, PlainTextOption } from '@slack/types';
import type { Option } from '../../form.ts';
import { cut, ellipsis } from '../../cut.ts';
import { inGroupsOf } from '../../in-groups.ts';
import { limits } from '../limits.ts';
import { plain } from './text-objects.ts';

export interface Menu {
  readonly options: readonly PlainTextOption[];
  /** The properties of a select element that offer the options. */
  readonly offer:
    | { options: PlainTextOption[] }
    | { option_groups: { label: PlainTextElement; options: PlainTextOption[] }[] };
}

export const mostOptions = limits.select.groups * limits.select.options;

/**
 * A plain list while it is short enough, else groups named after their first and last option, the last with a “…”
 * if there are more than `most`. Nothing for no options, which Slack would refuse.
 */
export const menu = (offered: readonly Option[], most: number): Menu | undefined => {
  const usable = [...new Map(offered.map((option) => [option.value, option])).values()].filter(
    ({ value }) => value !== '' && value.length <= limits.option.value,
  );
  const options = usable
    .slice(0, most)
    .map(({ value, label }) => ({ value, text: plain(label || value, limits.option.text) }));
  if (options.length === 0) return undefined;
  const isCut = usable.length > options.length;
  if (!isCut && options.length <= limits.select.options) return { options, offer: { options } };
  const groups = inGroupsOf(limits.select.options, options);
  return {
    options,
    offer: {
      option_groups: groups.map((group, index) => ({
        label: plain(
          span(group) + (isCut && index === groups.length - 1 ? ` ${ellipsis}` : ''),
          limits.select.groupLabel,
        ),
        options: group,
      })),
    },
  };
};

const span = (group: readonly PlainTextOption[]): string => {
  const half = Math.floor(limits.select.groupLabel / 2) - 3;
  const [first, last] = [group.at(0), group.at(-1)].map((option) => cut(option?.text.text ?? '', half));
  return first === last ? `${first}` : `${first} – ${last}`;
};
