import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest125 from '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json' with { type: 'json' };
import manifest129 from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json' with { type: 'json' };
import translation125 from '@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json' with { type: 'json' };
import translation129 from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json' with { type: 'json' };
import type { SchemaObject } from 'ajv';
import draft04 from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import product from '../package.json' with { type: 'json' };
import { commandIn, helpIn } from '../src/commands/registry.ts';
import { locales } from '../src/domain/locale.ts';
import { teamsManifests } from '../teams/manifests.ts';
import { readPng } from './support/png.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

const installation = {
  appId: '4a5f7b8c-1234-4cde-8f90-abcdef012345',
  domain: 'deskhand.example.com',
  version: product.version,
};
const packages = teamsManifests(installation);
const { 'deskhand-teams': baseline, 'deskhand-teams-slash': withSlashCommands } = packages;

const ajv = new draft04.default({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: { uri: (text: string) => URL.canParse(text), uuid: true },
});

/** @returns what is wrong with a file by a schema of Microsoft's */
const checkedBy = (schema: SchemaObject) => {
  const validate = ajv.compile(schema);
  return (file: unknown): string[] => {
    validate(file);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
};

describe.each([
  ['the baseline package', '1.25', baseline, manifest125, translation125],
  ['the package with slash commands', '1.29', withSlashCommands, manifest129, translation129],
])('%s', (_, version, { manifest, translations }, manifestSchema, translationSchema) => {
  const faultsOf = checkedBy(manifestSchema);
  const faultsOfTranslation = checkedBy(translationSchema);

  it('has a manifest that Teams accepts', () => {
    expect(faultsOf(manifest)).toEqual([]);
    expect(manifest.$schema).toContain(`/v${version}/`);
  });

  it('is about this installation', () => {
    const { appId, domain, version } = installation;
    expect(manifest).toMatchObject({
      id: appId,
      version,
      bots: [{ botId: appId }],
      composeExtensions: [{ botId: appId }],
      webApplicationInfo: { id: appId },
      validDomains: [domain],
      developer: { websiteUrl: `https://${domain}/` },
    });
    expect(JSON.stringify(manifest)).not.toContain('{{');
  });

  it.each<[string, object, string]>([
    ['says that it is of another version', { manifestVersion: '1.24' }, '/manifestVersion'],
    [
      'has too long a description',
      { description: { short: 'd'.repeat(81), full: 'd' } },
      '/description/short',
    ],
    ['has a bot without a GUID', { bots: [{ ...manifest.bots[0], botId: '{{appId}}' }] }, '/bots/0/botId'],
    ['has what Teams does not know', { slashCommands: true }, ' must NOT have additional properties'],
  ])('would not be accepted if it %s', (_fault, change, fault) => {
    const faults = faultsOf({ ...manifest, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it.each(Object.entries(translations))('has a translation %s that Teams accepts', (_file, translation) => {
    expect(faultsOfTranslation(translation)).toEqual([]);
    expect(translation.$schema).toContain(`/v${version}/`);
  });

  it('would not be accepted with a text for what is not in a manifest', () => {
    const stray = { ...translations['de.json'], 'bots[1].commandLists[0].commands[0].title': 'delegate' };
    expect(faultsOfTranslation(stray)).toHaveLength(1);
  });

  it('speaks every language of Deskhand', () => {
    const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;
    const tags = additionalLanguages.map(({ languageTag }) => languageTag);
    expect([defaultLanguageTag, ...tags]).toEqual(locales);
    expect(additionalLanguages.map(({ file }) => file)).toEqual(Object.keys(translations));
  });

  it('translates every text but the name and the words that people type', () => {
    for (const { $schema: _, ...texts } of Object.values(translations)) {
      const english = Object.keys(texts).map((path) => [path, at(manifest, path)] as const);
      expect(english.filter(([, text]) => typeof text !== 'string')).toEqual([]);
      const alike = english.filter(([path, text]) => Reflect.get(texts, path) === text);
      expect(alike).toHaveLength(1 + manifest.bots.flatMap(commandsOf).length);
      for (const [path] of alike) expect(path).toMatch(/^name\.short$|^bots.+\.title$/);
    }
  });
});

/** What stands at a path such as `bots[0].scopes[1]`. */
const at = (value: unknown, path: string): unknown =>
  path.split(/[.[\]]+/).reduce((inside, key) => Reflect.get(Object(inside), key) as unknown, value);

type Bot = (typeof baseline.manifest.bots)[number];
const commandsOf = ({ commandLists }: Bot) => commandLists.flatMap(({ commands }) => commands);

describe('the commands of the bot', () => {
  const titles = new Set(baseline.manifest.bots.flatMap(commandsOf).map(({ title }) => title));

  it('are those that Deskhand understands, or what several of them begin with, none left out', () => {
    const understood =
      helpIn('help')?.map(({ form }) => commandIn(form.replace('/', ''))?.command.words ?? form) ?? [];
    const offering = (words: string) =>
      [...titles].find((title) => words === title || words.startsWith(`${title} `));
    expect(understood.filter((words) => offering(words) === undefined)).toEqual([]);
    expect(titles).toEqual(new Set([...understood.map(offering), 'help']));
  });

  it('are offered after a slash in teams and group chats, and only by the package for that', () => {
    const lists = withSlashCommands.manifest.bots.flatMap(({ commandLists }) => commandLists);
    expect(lists).toMatchObject([{ scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'] }, {}]);
    expect(lists[1]).not.toHaveProperty('triggers');
    expect(JSON.stringify(baseline)).not.toMatch(/slash|supportsTargetedMessages/);
  });
});

describe('the actions on messages', () => {
  const actions = (manifest: typeof baseline.manifest) =>
    manifest.composeExtensions.flatMap(({ commands }) => commands);

  it('open the form from the menu of a message, and from where one writes', () => {
    expect(actions(baseline.manifest)).toMatchObject([
      { id: 'delegate', type: 'action', context: ['compose', 'commandBox'], fetchTask: true },
      { id: 'delegate-message', type: 'action', context: ['message'], fetchTask: true },
    ]);
  });

  it('open it after a slash too, where there are slash commands', () => {
    const [delegate, message] = actions(withSlashCommands.manifest);
    expect(delegate).toMatchObject({ id: 'delegate', triggers: ['slash'] });
    expect(message).not.toHaveProperty('triggers');
  });
});

it('asks for the members of a team, to know its owners, and for nothing else', () => {
  expect(baseline.manifest.authorization.permissions).toEqual({
    resourceSpecific: [{ name: 'TeamMember.Read.Group', type: 'Application' }],
  });
});

describe('the icons', () => {
  const icon = (name: string) => readPng(readFileSync(join(root, `teams/icons/${name}.png`)));

  it('are as large as Teams wants them', () => {
    expect(icon('color')).toMatchObject({ width: 192, height: 192 });
    expect(icon('outline')).toMatchObject({ width: 32, height: 32 });
  });

  it('are opaque in colour, and white on nothing in outline', () => {
    expect(icon('color').pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
    const { pixels } = icon('outline');
    const visible = pixels.filter(([, , , opacity]) => opacity !== 0);
    expect(visible.length).toBeGreaterThan(0);
    expect(visible.length).toBeLessThan(pixels.length);
    for (const [red, green, blue] of visible) expect([red, green, blue]).toEqual([255, 255, 255]);
  });
});

describe('npm run teams:package', () => {
  const complete = {
    MicrosoftAppId: installation.appId,
    DESKHAND_URL: `https://${installation.domain}/`,
  };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskhand-teams-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (environment: Readonly<Record<string, string>>) =>
    new Promise<{ code: number | null; stderr: string }>((resolve) => {
      const script = execFile(
        process.execPath,
        ['teams/package.ts', folder],
        { cwd: root, env: { PATH: process.env['PATH'], ...environment } },
        (_error, _stdout, stderr) => resolve({ code: script.exitCode, stderr }),
      );
    });

  it('makes both packages, each with its manifest, translations and icons', async () => {
    expect(await run(complete)).toEqual({ code: 0, stderr: '' });
    for (const [name, { manifest, translations }] of Object.entries(packages)) {
      const {
        'color.png': color,
        'outline.png': outline,
        ...texts
      } = unzipSync(await readFile(join(folder, `${name}.zip`)));
      const json = Object.entries(texts).map(([file, bytes]) => [
        file,
        JSON.parse(strFromU8(bytes)) as unknown,
      ]);
      expect(Object.fromEntries(json)).toEqual({ 'manifest.json': manifest, ...translations });
      expect(color).toEqual(new Uint8Array(readFileSync(join(root, 'teams/icons/color.png'))));
      expect(outline).toEqual(new Uint8Array(readFileSync(join(root, 'teams/icons/outline.png'))));
    }
  });

  it('names every missing variable, and ends with 1', async () => {
    const { code, stderr } = await run({});
    expect(code).toBe(1);
    expect(stderr).toMatch(/\n {2}MicrosoftAppId must .+\n {2}DESKHAND_URL must /);
  });

  it.each([
    ['MicrosoftAppId', 'deskhand'],
    ['DESKHAND_URL', 'http://deskhand.example.com'],
  ])('refuses %s=%s, without a word on the others', async (name, value) => {
    const { code, stderr } = await run({ ...complete, [name]: value });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'The Teams app cannot be packaged with this environment:',
      expect.stringContaining(`  ${name} must be `),
    ]);
  });
});
