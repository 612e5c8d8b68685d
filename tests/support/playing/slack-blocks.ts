import type { KnownBlock, RichTextBlock, RichTextElement, TableBlock } from '@slack/types';
import type { WireView } from '../../../src/playground/wire.ts';
import { withoutMarks, type Part, type SeenButton } from '../reading.ts';
import { workspace } from '../workspace.ts';
import type { SeenQuestion } from './player.ts';

/** What stands in the blocks of a message or a view. */
export const partsOf = (blocks: WireView['blocks'] = []): Part[] =>
  blocks.flatMap((block): Part[] => {
    const buttons = buttonsOf(block as KnownBlock);
    return buttons.length > 0 ? [{ buttons }] : linesOf(block as KnownBlock).map((line) => ({ line }));
  });

const buttonsOf = (block: KnownBlock): SeenButton[] =>
  block.type !== 'actions'
    ? []
    : block.elements.flatMap((element) => {
        if (element.type !== 'button') return [];
        const { text, action_id: action = '', value = '', confirm } = element;
        const asks = confirm ? [confirm.title, confirm.text, confirm.confirm, confirm.deny] : [];
        return [
          { label: plain(text.text), action, value, asks: asks.map((words) => plain(words?.text ?? '')) },
        ];
      });

/** What a view asks, by the names of its questions. */
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
    case 'table':
      return block.rows.map((row) => row.map(cellOf).join(' · '));
    case 'input':
      return [plain(block.label.text), ...(block.hint ? [plain(block.hint.text)] : [])];
    default:
      return [];
  }
}

const cellOf = (cell: TableBlock['rows'][number][number]): string =>
  'text' in cell ? plain(cell.text) : 'elements' in cell ? richLines(cell).join('\n') : '';

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

export const plain = (text: string): string =>
  withoutMarks(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));

const names = new Map([
  ...workspace.people.map(({ id, handle }) => [id, handle] as const),
  ...workspace.channels.map(({ id, name }) => [id, name] as const),
]);

/** People are called by their handles here, channels by their names. */
const nameOf = (id: string): string => names.get(id) ?? id;
