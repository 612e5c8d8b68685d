import type { Locale } from '../src/domain/locale.ts';
import ar from './localization/ar.json' with { type: 'json' };
import de from './localization/de.json' with { type: 'json' };
import en from './localization/en.json' with { type: 'json' };
import uz from './localization/uz.json' with { type: 'json' };
import baseline from './manifest.json' with { type: 'json' };
import slashCommands from './slash-commands.json' with { type: 'json' };

/** What differs from one installation of Deskhand to another. */
export interface Installation {
  /** Microsoft's application (client) ID of the bot; the app has the same. */
  readonly appId: string;
  /** Where Deskhand is reached, without the protocol: `deskhand.example.com`. */
  readonly domain: string;
  readonly version: string;
}

type Manifest = typeof baseline;
type Texts = typeof en;
/** Texts by where they stand in the manifest. */
type Translation = Readonly<Record<string, string>>;

const translations: Readonly<Record<Exclude<Locale, 'en'>, Texts>> = { de, ar, uz };

/**
 * The manifest of each package, in English, and the files that translate it, by their names. Only a Teams that knows
 * slash commands takes the second package.
 */
export function teamsManifests(installation: Installation) {
  return {
    'deskhand-teams': inAllLanguages(filledIn(baseline, installation)),
    'deskhand-teams-slash': inAllLanguages(
      filledIn(overlaid(baseline, slashCommands) as Manifest, installation),
    ),
  };
}

const inAllLanguages = (manifest: Manifest) => ({
  manifest: { $schema: schemaUrl('MicrosoftTeams', manifest), ...worded(manifest, en) },
  translations: Object.fromEntries(
    Object.entries(translations).map(([locale, texts]) => [`${locale}.json`, translated(manifest, texts)]),
  ),
});

const translated = (manifest: Manifest, texts: Texts): Translation => ({
  $schema: schemaUrl('MicrosoftTeams.Localization', manifest),
  ...Object.fromEntries(textsByPath(worded(manifest, texts)).filter(([path]) => isTranslatable(path))),
});

const schemaUrl = (name: string, { manifestVersion }: Manifest): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/${name}.schema.json`;

const filledIn = (manifest: Manifest, installation: Installation): Manifest =>
  JSON.parse(JSON.stringify(manifest), (_, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/\{\{(appId|domain|version)\}\}/g, (_, name: keyof Installation) => installation[name])
      : value,
  ) as Manifest;

/** Objects are merged, and arrays item by item: an overlay says only what it adds or replaces. */
function overlaid(base: unknown, overlay: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(overlay))
    return base.map((item, index) => (index in overlay ? overlaid(item, overlay[index]) : item) as unknown);
  if (isObject(base) && isObject(overlay)) {
    const merged = Object.entries(overlay).map(([key, value]) => [key, overlaid(base[key], value)]);
    return { ...base, ...(Object.fromEntries(merged) as object) };
  }
  return overlay;
}

/** The manifest with descriptions, and titles where they are labels. The titles of bot commands are what people type. */
function worded(manifest: Manifest, texts: Texts) {
  const commands: Readonly<Record<string, string>> = texts.commands;
  const actions: Readonly<Record<string, object>> = texts.actions;
  return {
    ...manifest,
    description: texts.description,
    bots: manifest.bots.map((bot) => ({
      ...bot,
      commandLists: bot.commandLists.map((list) => ({
        ...list,
        commands: list.commands.map(({ title }) => ({ title, description: commands[title] })),
      })),
    })),
    composeExtensions: manifest.composeExtensions.map((extension) => ({
      ...extension,
      commands: extension.commands.map((command) => ({ ...command, ...actions[command.id] })),
    })),
  };
}

/** Every text with its path as Microsoft writes it: `bots[0].commandLists[1].commands[0].description`. */
function textsByPath(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsByPath(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsByPath(item, path === '' ? key : `${path}.${key}`),
  );
}

const isTranslatable = (path: string): boolean => /\.(short|full|title|description)$/.test(path);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
