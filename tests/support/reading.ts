import type { KnownBlock, RichTextBlock, RichTextElement } from '@slack/types';
import type { WireMessage, WireView } from '../../src/playground/wire.ts';
import { workspace } from './workspace.ts';

type Drawn = Pick<WireMessage | WireView, 'blocks'>;

/** What a message or a form says, line by line, as a person reads it: `Due: Fri, Nov 27, 5:00 PM`. Without its buttons. */
export const textOf = ({ blocks = [] }: Drawn): string =>
  blocks.flatMap((block) => linesOf(block as KnownBlock)).join('\n');

/** The same with its buttons, in their places: `[Edit] [Cancel]`. */
export const wholeTextOf = ({ blocks = [] }: Drawn): string =>
  blocks
    .flatMap((block) => {
      const labels = buttonsOf({ blocks: [block] });
      return labels.length > 0
        ? [labels.map((label) => `[${label}]`).join(' ')]
        : linesOf(block as KnownBlock);
    })
    .join('\n');

/** What it says first: an answer says there what came of it, and below what else there is to know. */
export const firstLineOf = (drawn: Drawn): string => textOf(drawn).split('\n')[0] ?? '';

/** The number of the task that an answer speaks of first. */
export const taskNumberIn = (answer: Drawn): number => Number(/#(\d+)/.exec(firstLineOf(answer))?.[1]);

/** The plain text that stands for a message in notifications, and is read to those who cannot see it. */
export const fallbackOf = ({ text }: WireMessage): string => plain(text);

interface SeenButton {
  readonly label: string;
  readonly actionId: string;
  readonly value: string;
  /** What is asked before the press counts. */
  readonly asks: readonly string[];
}

export const buttonsIn = ({ blocks = [] }: Drawn): SeenButton[] =>
  blocks.flatMap((block) => {
    const known = block as KnownBlock;
    if (known.type !== 'actions') return [];
    return known.elements.flatMap((element) =>
      element.type === 'button'
        ? [
            {
              label: plain(element.text.text),
              actionId: element.action_id ?? '',
              value: element.value ?? '',
              asks: element.confirm
                ? [
                    element.confirm.title,
                    element.confirm.text,
                    element.confirm.confirm,
                    element.confirm.deny,
                  ].map((text) => plain(text?.text ?? ''))
                : [],
            },
          ]
        : [],
    );
  });

/** The names of a message’s buttons, in order. */
export const buttonsOf = (drawn: Drawn): string[] => buttonsIn(drawn).map(({ label }) => label);

interface SeenQuestion {
  readonly label: string;
  /** What stands there already. */
  readonly given: unknown;
  /** What there is to choose from, in order. */
  readonly options: readonly string[];
  /** What each option is handed in as. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a form asks, by the names of its questions. */
export const questionsOf = ({ blocks }: WireView): Record<string, SeenQuestion> =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      const known = block as KnownBlock;
      if (known.type !== 'input') return [];
      const { element, label, block_id: name = '' } = known;
      const given = Object.entries(element).find(([field]) => field.startsWith('initial_'))?.[1] as unknown;
      const choices = 'options' in element ? (element.options ?? []) : [];
      const values = Object.fromEntries(choices.map(({ text, value }) => [plain(text.text), value ?? '']));
      return [
        [name, { label: plain(label.text), given: valueOf(given), options: Object.keys(values), values }],
      ];
    }),
  );

const valueOf = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(valueOf);
  return typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
};

function linesOf(block: KnownBlock): string[] {
  switch (block.type) {
    case 'header':
      return [plain(block.text.text)];
    case 'section':
      return (block.fields ?? []).map(({ text }) => marked(text).replace(/^(.*)\n/, '$1: '));
    case 'context':
      return block.elements.map((element) => ('text' in element ? wordsOf(element) : ''));
    case 'rich_text':
      return richLines(block);
    case 'input':
      return [plain(block.label.text), ...(block.hint ? [plain(block.hint.text)] : [])];
    default:
      return [];
  }
}

const wordsOf = ({ type, text }: { type: string; text: string }): string =>
  type === 'mrkdwn' ? marked(text) : plain(text);

const richLines = ({ elements }: RichTextBlock): string[] =>
  elements.flatMap((element) =>
    element.type === 'rich_text_list'
      ? element.elements.map((item) => runOf(item.elements))
      : [runOf(element.elements)],
  );

const runOf = (elements: readonly RichTextElement[]): string =>
  withoutMarks(
    elements
      .map((element) => {
        switch (element.type) {
          case 'text':
            return element.text;
          case 'link':
            return element.text ?? element.url;
          case 'user':
            return nameOf(element.user_id);
          case 'channel':
            return nameOf(element.channel_id);
          default:
            return '';
        }
      })
      .join(''),
  );

/** Slack’s mrkdwn as it looks. */
const marked = (text: string): string =>
  plain(
    text
      .replace(/<[@#](\w+)>/g, (_, id: string) => nameOf(id))
      .replace(/<[^|<>]+\|([^<>]*)>/g, '$1')
      .replace(/\*([^*\n]+)\*/g, '$1')
      .replace(/`([^`\n]+)`/g, '$1'),
  );

const plain = (text: string): string =>
  withoutMarks(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));

/** A text as it looks: marks of direction are not seen. */
export const withoutMarks = (text: string): string => text.replace(/[\u200E\u200F\u2066-\u2069]/g, '');

const names = new Map([
  ...workspace.people.map(({ id, handle }) => [id, handle] as const),
  ...workspace.channels.map(({ id, name }) => [id, name] as const),
]);

/** People are called by their handles here, channels by their names. */
const nameOf = (id: string): string => names.get(id) ?? id;
