import type { AdaptiveCard, CardAction, CardNode } from './card.ts';

/** Where things stand in things: the fields in which a node holds other nodes. */
const holders = [
  'body',
  'items',
  'columns',
  'rows',
  'cells',
  'images',
  'inlines',
  'actions',
  'pages',
] as const;
const single = ['selectAction', 'inlineAction', 'card'] as const;

const isNode = (value: unknown): value is CardNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Place {
  readonly node: CardNode;
  /** `body[1].items[0]` */
  readonly path: string;
  /** The field it stands in: `actions`, `columns`, … */
  readonly field: string;
}

/** What stands directly in a node, in reading order. What stands in its `fallback` is not there. */
const childrenOf = (node: CardNode, path = ''): readonly Place[] => {
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`);
  const several = holders.flatMap((field): readonly Place[] => {
    const held = node[field];
    if (!Array.isArray(held)) return [];
    return held.flatMap((each: unknown, index) =>
      isNode(each) ? [{ node: each, path: `${at(field)}[${index}]`, field }] : [],
    );
  });
  const one = single.flatMap((field): readonly Place[] => {
    const held = node[field];
    return isNode(held) ? [{ node: held, path: at(field), field }] : [];
  });
  return [...several, ...one];
};

/** Everything under a node, in reading order. */
export const placesIn = (node: CardNode, path = ''): readonly Place[] =>
  childrenOf(node, path).flatMap((place) => [place, ...placesIn(place.node, place.path)]);

export const nodesIn = (card: CardNode): readonly CardNode[] => placesIn(card).map(({ node }) => node);

const isAction = (node: CardNode): node is CardAction => node.type?.startsWith('Action.') ?? false;

/** Every action a person can come upon, the ones in cards that an `Action.ShowCard` unfolds too. */
export const actionsIn = (card: AdaptiveCard): readonly CardAction[] => nodesIn(card).filter(isAction);

/** What a card unfolds to elsewhere than where the action is: nothing of that is handed in with it. */
const isBeside = (node: CardNode, action: CardAction): boolean =>
  node.type === 'Action.ShowCard' && !nodesIn(node).includes(action);

const nodesAround = (node: CardNode, action: CardAction): readonly CardNode[] =>
  childrenOf(node).flatMap(({ node: child }) =>
    isBeside(child, action) ? [] : [child, ...nodesAround(child, action)],
  );

/** The inputs that are handed in with an action. */
export const inputsFor = (card: AdaptiveCard, action: CardAction): readonly CardNode[] =>
  action['associatedInputs'] === 'none'
    ? []
    : nodesAround(card, action).filter(({ type }) => type?.startsWith('Input.'));

/** The fallback of a node, if it is one that would be drawn. */
export const fallbackOf = ({ fallback }: CardNode): CardNode | undefined =>
  isNode(fallback) ? fallback : undefined;

/** Every text of a card that is drawn, fallbacks left out. */
export const textsIn = (card: AdaptiveCard): readonly string[] =>
  [card, ...nodesIn(card)].flatMap((node) => {
    const facts = Array.isArray(node['facts']) ? (node['facts'] as readonly unknown[]) : [];
    const factTexts = facts.flatMap((fact) => (isNode(fact) ? [fact['title'], fact['value']] : []));
    return [node['text'], ...factTexts].filter((text) => typeof text === 'string');
  });
