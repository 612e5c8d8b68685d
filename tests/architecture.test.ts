import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { breaches } from './support/architecture.ts';
import { readSourceTree } from './support/source-tree.ts';

const files = readSourceTree(fileURLToPath(new URL('../src', import.meta.url)));
const imports = files.flatMap((file) => file.imports);

it(`holds in the ${files.length} files of src and their ${imports.length} imports`, () => {
  expect(files.map((file) => file.path)).toContain('config.ts');
  expect(imports).not.toEqual([]);
  expect(breaches(files)).toEqual([]);
});

describe('sees', () => {
  const lines = (count: number) => 'export {};\n'.repeat(count);

  it.each<[string, Record<string, string>, string[]]>([
    [
      'an import against the table',
      { 'domain/task.ts': `import { pool } from '../db/client.ts';\npool;`, 'db/client.ts': '' },
      ['domain/task.ts: may not import db/client.ts'],
    ],
    [
      'an import that is only a type',
      { 'domain/task.ts': `import type { Pool } from '../db/client.ts';`, 'db/client.ts': '' },
      ['domain/task.ts: may not import db/client.ts'],
    ],
    [
      'an import inside a type',
      { 'cards/home.ts': `export type Pool = import('pg').Pool;` },
      ['cards/home.ts: may not import pg'],
    ],
    [
      'an import passed on',
      { 'i18n/en.ts': `export { t } from '../cards/t.ts';\nexport * from '../chat/card.ts';` },
      ['i18n/en.ts: may not import cards/t.ts', 'i18n/en.ts: may not import chat/card.ts'],
    ],
    [
      'an import at run time, even one that cannot be followed',
      { 'commands/claim.ts': `await import('../main.ts');\nawait import(['..'].join());` },
      [
        'commands/claim.ts: may not import main.ts',
        'commands/claim.ts: may not import what cannot be read in the source',
      ],
    ],
    [
      'one platform that knows of the other',
      { 'chat/slack/read.ts': `import '../teams/read.ts';` },
      ['chat/slack/read.ts: may not import chat/teams/read.ts'],
    ],
    [
      'the chat layer that knows of a platform',
      { 'chat/card.ts': `import type { KnownBlock } from '@slack/types';\nimport './slack/render.ts';` },
      ['chat/card.ts: may not import @slack/types', 'chat/card.ts: may not import chat/slack/render.ts'],
    ],
    [
      'a playground that knows of the product',
      { 'playground/seed.ts': `import '../commands/claim.ts';` },
      ['playground/seed.ts: may not import commands/claim.ts'],
    ],
    [
      'a file outside the tree',
      { 'db/a.ts': `import '../../tests/b.ts';` },
      ['db/a.ts: may not import ../tests/b.ts'],
    ],
    [
      'input and output where rules are pure',
      { 'domain/task.ts': `import 'node:fs';`, 'cards/home.ts': `import 'fs/promises';` },
      ['cards/home.ts: may not import fs/promises', 'domain/task.ts: may not import node:fs'],
    ],
    [
      'a package outside its folder',
      {
        'commands/claim.ts': `import { eq } from 'drizzle-orm/pg-core';`,
        'playground/page.ts': `import 'react';`,
      },
      ['commands/claim.ts: may not import drizzle-orm', 'playground/page.ts: may not import react'],
    ],
    [
      'a package outside its one file',
      {
        'schedule/cron.ts': `import 'node-cron';`,
        'schedule/pings.ts': `import 'node-cron';`,
        'chat/teams/adapter.ts': `import 'botbuilder';`,
        'chat/teams/read.ts': `import 'botbuilder';`,
      },
      ['chat/teams/read.ts: may not import botbuilder', 'schedule/pings.ts: may not import node-cron'],
    ],
    [
      'a leaf that is imported by more than main',
      {
        'main.ts': `import './log.ts';`,
        'db/client.ts': `import '../log.ts';`,
        'log.ts': `import './main.ts';`,
      },
      [
        'db/client.ts: may not import log.ts',
        'log.ts: may not import main.ts',
        'cycle: log.ts → main.ts → log.ts',
      ],
    ],
    ['a stray file at the top', { 'tasks.ts': '' }, ['tasks.ts: belongs in a folder']],
    ['a stray folder', { 'core/a.ts': '' }, ['core/a.ts: no row of the import table covers this folder']],
    [
      'a cycle, of types too',
      {
        'domain/a.ts': `import type { B } from './b.ts';`,
        'domain/b.ts': `import type { C } from './c.ts';`,
        'domain/c.ts': `import type { A } from './a.ts';`,
      },
      ['cycle: domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts'],
    ],
    ['a barrel', { 'domain/index.ts': '' }, ['domain/index.ts: no barrels']],
    [
      'names that say nothing',
      {
        'domain/date-utils.ts': '',
        'db/helper.ts': '',
        'cards/common/a.ts': '',
        'commands/add-manager.ts': '',
      },
      [
        'cards/common/a.ts: “common” says nothing',
        'db/helper.ts: “helper” says nothing',
        'domain/date-utils.ts: “date-utils” says nothing',
      ],
    ],
    [
      'names in another case',
      { 'playground/web/TaskList.tsx': '', 'domain/quick_text.ts': '' },
      [
        'domain/quick_text.ts: “quick_text” is not kebab-case',
        'playground/web/TaskList.tsx: “TaskList” is not kebab-case',
      ],
    ],
    [
      'a long file',
      { 'domain/task.ts': lines(301), 'domain/hours.ts': lines(300) },
      ['domain/task.ts: 301 lines, at most 300'],
    ],
    [
      'a crowded folder, its style sheets included',
      Object.fromEntries(
        Array.from({ length: 16 }, (_, i) => [`playground/web/a${i}.${i ? 'tsx' : 'css'}`, '']),
      ),
      ['playground/web: 16 files, at most 15'],
    ],
    [
      'a reader of the environment besides config.ts',
      {
        'config.ts': 'export const port = process.env.PORT;',
        'db/client.ts': 'export const url = process.env.DATABASE_URL; // process.env',
        'log.ts': `// process.env\nexport const text = 'process.env';`,
        'http.ts': `import { env } from 'node:process';\nenv;`,
      },
      ['db/client.ts: only config.ts reads process.env', 'http.ts: only config.ts reads process.env'],
    ],
  ])('%s', (_, tree, expected) => {
    expect(breaches(readSourceTree(plant(tree)))).toEqual(expected);
  });

  it('no fault in a sound tree', () => {
    const tree = {
      'main.ts': `import { claim } from './commands/claim.ts';\nclaim();`,
      'commands/claim.ts': `import type { Task } from '../domain/task.ts';\nimport { z } from 'zod';\nz; export const claim = (): Task => 1;`,
      'domain/task.ts': `export type Task = number;`,
    };
    expect(breaches(readSourceTree(plant(tree)))).toEqual([]);
  });

  it('what is not TypeScript', () => {
    expect(() => readSourceTree(plant({ 'domain/a.ts': 'import {' }))).toThrow(
      'domain/a.ts is not TypeScript',
    );
  });
});

function plant(tree: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'architecture-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
