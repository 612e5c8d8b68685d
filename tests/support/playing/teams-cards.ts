import { withoutMarks, type Part, type SeenButton } from '../reading.ts';
import type { AdaptiveCard, CardAction, CardNode } from '../teams/cards/card.ts';
import { nodesIn } from '../teams/cards/walk.ts';
import type { OpenDialog } from '../teams/driver.ts';
import type { OpenForm, SeenQuestion } from './player.ts';

/** Names what a message that was pressed says of the press, above what it says to all. */
const answerId = 'answer';

/** What a message says to everybody. */
export const partsOf = ({ body = [] }: AdaptiveCard): Part[] =>
  body.filter(({ id }) => id !== answerId).flatMap(partsIn);

/** What it says to somebody, with an answer to them above it. */
export const allPartsOf = ({ body = [] }: AdaptiveCard): Part[] => body.flatMap(partsIn);

/** What it says of somebody’s last press. */
export const answerIn = ({ body = [] }: AdaptiveCard): Part[] | undefined => {
  const answer = body.find(({ id }) => id === answerId);
  return answer && partsIn(answer);
};

export const formOf = ({ title, card }: OpenDialog): OpenForm => ({
  id: JSON.stringify(card),
  title: plain(title),
  parts: partsOf(card),
  questions: Object.fromEntries(inputsIn(card).map((input) => [input.id ?? '', questionOf(input)])),
  buttons: (card.actions ?? []).map(({ title: label = '' }) => plain(label)),
});

/** A dialog that asks nothing says what came of the press that opened it. */
export const isForm = ({ card }: OpenDialog): boolean => inputsIn(card).length > 0;

/** What a dialog says is wrong with the answers, by the names of the questions that it stands below. */
export const complaintsIn = ({ body = [] }: AdaptiveCard): Record<string, string> => {
  let question = '';
  return Object.fromEntries(
    body.flatMap((node) => {
      if (node.type?.startsWith('Input.')) question = node.id ?? '';
      return node['color'] === 'Attention' ? [[question, marked(words(node['text']))] as const] : [];
    }),
  );
};

const inputsIn = (card: AdaptiveCard): readonly CardNode[] =>
  nodesIn(card).filter(({ type }) => type?.startsWith('Input.'));

const questionOf = ({ label, value, choices, isMultiSelect }: CardNode): SeenQuestion => {
  const given = words(value) === '' ? undefined : words(value);
  const values = nodes(choices).map(
    (choice) => [plain(words(choice['title'])), words(choice['value'])] as const,
  );
  return {
    label: plain(words(label)),
    given: isMultiSelect === true ? given?.split(',') : given,
    options: values.map(([option]) => option),
    values: Object.fromEntries(values),
  };
};

function partsIn(node: CardNode): Part[] {
  switch (node.type) {
    case 'TextBlock':
      return [{ line: marked(words(node['text'])).replace(/^• /, '') }];
    case 'FactSet':
      return nodes(node['facts']).map(({ title, value }) => ({
        line: `${marked(words(title))}: ${marked(words(value))}`,
      }));
    case 'Container':
      return nodes(node['items']).flatMap(partsIn);
    case 'Table':
      return nodes(node['rows']).map((row) => ({
        line: nodes(row['cells'])
          .map((cell) =>
            nodes(cell['items'])
              .map(({ text }) => marked(words(text)))
              .join('\n'),
          )
          .join(' · '),
      }));
    case 'ActionSet':
      return [{ buttons: nodes(node['actions']).map(buttonOf) }];
    default:
      return node.type?.startsWith('Input.') ? [{ line: plain(words(node['label'])) }] : [];
  }
}

const buttonOf = (action: CardNode): SeenButton => {
  const label = plain(words(action['title']));
  const { card: asked } = action;
  if (!isNode(asked)) return { label, ...pressed(action), asks: [] };
  const [yes] = nodes(asked['actions']);
  const asks = [...nodes(asked['body']).map(({ text }) => marked(words(text))), plain(words(yes?.['title']))];
  return { label, ...pressed(yes), asks };
};

/** What an action tells the product. */
export const pressed = ({ data }: Partial<CardAction> = {}): Pick<SeenButton, 'action' | 'value'> =>
  isNode(data) ? { action: words(data['action']), value: words(data['value']) } : { action: '', value: '' };

const isNode = (value: unknown): value is CardNode => typeof value === 'object' && value !== null;

const nodes = (value: unknown): readonly CardNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The markdown of Teams as it looks. */
const marked = (text: string): string =>
  plain(
    text
      .replace(/<at>(.*?)<\/at>/g, '$1')
      .replace(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
      .replace(/(?<!\\)\*\*(.*?)(?<!\\)\*\*/g, '$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/\n\n/g, '\n'),
  );

export const plain = (text: string): string =>
  withoutMarks(text.replaceAll('\u2060', '').replaceAll('\u00A0', ' '));
