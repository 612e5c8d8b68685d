import type { AdaptiveCard, CardNode, Problem } from './card.ts';
import { mentionProblems } from './mentions.ts';
import { fallbackOf, nodesIn, placesIn, type Place } from './walk.ts';

/** What every Teams client that speaks version 1.5 draws. */
const known = new Set([
  'ActionSet',
  'Column',
  'ColumnSet',
  'Container',
  'FactSet',
  'Image',
  'ImageSet',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Number',
  'Input.Text',
  'Input.Time',
  'Input.Toggle',
  'Media',
  'RichTextBlock',
  'Table',
  'TableCell',
  'TableRow',
  'TextBlock',
  'TextRun',
  'Action.Execute',
  'Action.OpenUrl',
  'Action.ShowCard',
  'Action.Submit',
  'Action.ToggleVisibility',
]);

/** What some clients draw and others do not: allowed where something else stands in for it. */
const newer = /^(Chart\..+|Badge|Carousel|CodeBlock|Icon|Input\.Rating|ProgressBar|ProgressRing|Rating)$/;

/** What a row or a table may leave unsaid, because only one kind of thing can stand there. */
const kindsByField: Readonly<Record<string, string>> = {
  columns: 'Column',
  rows: 'TableRow',
  cells: 'TableCell',
  images: 'Image',
  card: 'AdaptiveCard',
};

const mostRefreshed = 60;
const mostActions = 6;
const newestVersion = [1, 5] as const;

type Rule = (place: Place) => string | undefined;

const kindOf = ({ node, field }: Place): string => node.type ?? kindsByField[field] ?? '';

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const choiceProblem = ({ choices, value, isMultiSelect }: CardNode): string | undefined => {
  if (!Array.isArray(choices) || choices.length === 0) return 'offers no choices';
  const offered = (choices as readonly CardNode[]).map((choice) => choice['value']);
  if (
    !(choices as readonly CardNode[]).every(
      (choice) => isFilled(choice['title']) && isFilled(choice['value']),
    )
  )
    return 'has a choice without title or value';
  if (new Set(offered).size < offered.length) return 'offers one value twice';
  if (isMultiSelect === true && offered.some((each) => String(each).includes(',')))
    return 'has a comma in a value, where several are joined by commas';
  const given =
    typeof value !== 'string' || value === '' ? [] : isMultiSelect === true ? value.split(',') : [value];
  return given.every((each) => offered.includes(each))
    ? undefined
    : `holds “${String(value)}”, which it does not offer`;
};

const patterns: Readonly<Record<string, RegExp>> = {
  'Input.Date': /^\d{4}-\d\d-\d\d$/,
  'Input.Time': /^\d\d:\d\d$/,
};

/** What is asked of one node, whatever stands around it. */
const rules: readonly Rule[] = [
  (place) => {
    const kind = kindOf(place);
    if (kind === 'AdaptiveCard' && place.field === 'card') return undefined;
    if (known.has(kind)) return undefined;
    if (!newer.test(kind)) return `is of no known type: “${kind}”`;
    const fallback = fallbackOf(place.node);
    if (fallback === undefined && (place.node['fallback'] !== 'drop' || kind.startsWith('Chart.')))
      return `is ${kind}, which not every client draws, and has no fallback`;
    return fallback?.type !== undefined && newer.test(fallback.type)
      ? `falls back on ${fallback.type}`
      : undefined;
  },
  ({ node, path }) => {
    if (node.type !== 'Action.Execute' || path.startsWith('fallback')) return undefined;
    return fallbackOf(node)?.type === 'Action.Submit' ? undefined : 'has no Action.Submit to fall back on';
  },
  ({ node }) =>
    node.type?.startsWith('Input.') && !isFilled(node.id) ? 'is an input without an id' : undefined,
  ({ node }) => {
    const isNamed = isFilled(node['label']) || (node.type === 'Input.Toggle' && isFilled(node['title']));
    return node.type?.startsWith('Input.') && !isNamed ? 'is an input without a label' : undefined;
  },
  ({ node }) =>
    node['isRequired'] === true && !isFilled(node['errorMessage'])
      ? 'is required, but says nothing when empty'
      : undefined,
  ({ node }) => (node.type === 'Input.ChoiceSet' ? choiceProblem(node) : undefined),
  ({ node }) => {
    const pattern = patterns[node.type ?? ''];
    const { value } = node;
    return pattern && typeof value === 'string' && !pattern.test(value) ? `holds “${value}”` : undefined;
  },
  ({ node }) =>
    node.type === 'TextBlock' && typeof node['text'] !== 'string'
      ? 'is a text block without text'
      : undefined,
  ({ node }) =>
    node.type === 'Image' && !isFilled(node['altText']) ? 'is an image without words for it' : undefined,
  ({ node, field }) =>
    node.type?.startsWith('Action.') && field === 'actions' && !isFilled(node['title'])
      ? 'is an action without a title'
      : undefined,
];

const placeProblems = (place: Place): readonly Problem[] =>
  rules.flatMap((rule) => {
    const what = rule(place);
    return what === undefined ? [] : [{ what, where: place.path }];
  });

const idProblems = (places: readonly Place[]): readonly Problem[] => {
  const seen = new Set<string>();
  return places.flatMap(({ node: { id }, path }) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [{ what: `has the id “${id}” of another`, where: path }];
    seen.add(id);
    return [];
  });
};

const crowdProblems = (card: AdaptiveCard): readonly Problem[] =>
  [card, ...nodesIn(card)].flatMap(({ actions }) => {
    const primary = Array.isArray(actions)
      ? (actions as readonly CardNode[]).filter(({ mode }) => mode !== 'secondary')
      : [];
    return primary.length > mostActions
      ? [
          {
            what: `has ${primary.length} actions side by side, where ${mostActions} are drawn`,
            where: 'actions',
          },
        ]
      : [];
  });

const versionProblem = ({ version }: AdaptiveCard): readonly Problem[] => {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  const isUnderstood = major === newestVersion[0] && minor >= 0 && minor <= newestVersion[1];
  return isUnderstood ? [] : [{ what: `is of version “${version ?? ''}”`, where: '' }];
};

const refreshProblems = ({ refresh }: AdaptiveCard): readonly Problem[] => {
  if (!refresh) return [];
  const { action, userIds = [] } = refresh;
  return [
    ...(action?.type === 'Action.Execute'
      ? []
      : [{ what: 'refreshes without an Action.Execute', where: 'refresh' }]),
    ...(userIds.length > mostRefreshed
      ? [{ what: `refreshes for ${userIds.length} people`, where: 'refresh' }]
      : []),
  ];
};

/** A card that stands in for something is held to the same rules, with ids of its own. */
const treeProblems = (root: CardNode, path: string): readonly Problem[] => {
  const places = placesIn(root, path);
  return [
    ...idProblems(places),
    ...places.flatMap((place) => [...placeProblems(place), ...fallbackProblems(place)]),
  ];
};

const fallbackProblems = ({ node, path }: Place): readonly Problem[] => {
  const fallback = fallbackOf(node);
  if (!fallback) return [];
  const place: Place = { node: fallback, path: `${path}.fallback`, field: 'fallback' };
  return [...placeProblems(place), ...treeProblems(fallback, place.path)];
};

/** What a strict Teams, or a person who hears the card instead of seeing it, would have against it. */
export const problemsOf = (
  card: AdaptiveCard,
  isKnownAccount: (id: string) => boolean,
): readonly Problem[] => [
  ...versionProblem(card),
  ...refreshProblems(card),
  ...crowdProblems(card),
  ...treeProblems(card, ''),
  ...mentionProblems(card, isKnownAccount),
];
