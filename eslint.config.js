import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noUntranslatedText } from './eslint/no-untranslated-text.ts';
import { statuses } from './src/domain/status.ts';

/** What only one file may import, so that one file changes when it is replaced. */
const confinedImports = {
  'node-cron': 'src/schedule/cron.ts',
  botbuilder: 'src/chat/teams/adapter.ts',
};

const forbidConfinedImportsExcept = (...allowed) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: Object.entries(confinedImports)
        .filter(([name]) => !allowed.includes(name))
        .map(([name, file]) => ({ name, message: `Only ${file} imports it.` })),
    },
  ],
});

const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export it by its name.' },
];

const noVagueClass = {
  selector: ':matches(ClassDeclaration, ClassExpression)[id.name=/(Manager|Helper|Service)$/]',
  message: 'Name the class after what it is.',
};

const noClockNorChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Pure code is told the time.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Pure code is told the time.',
  },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'Pure code is told the time.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pure code leaves nothing to chance.',
  },
];

export default defineConfig(
  globalIgnores(['node_modules/', 'coverage/', 'drizzle/', '.deskhand/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The compiler looks for unused code itself.
      '@typescript-eslint/no-unused-vars': 'off',
      // What answers a promise by its interface is async, whether it waits or not.
      '@typescript-eslint/require-await': 'off',
      // Plain objects of functions are passed around here and taken apart; none of them knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // The matchers and parsed answers that tests compare are `any` by their nature.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...noDefaultExport, noVagueClass],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' },
      ],
      ...forbidConfinedImportsExcept(),
    },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/schedule/cron.ts'], rules: forbidConfinedImportsExcept('node-cron') },
  { files: ['src/chat/teams/adapter.ts'], rules: forbidConfinedImportsExcept('botbuilder') },
  {
    files: ['src/{domain,cards,i18n}/**', 'src/chat/*'],
    rules: { 'no-restricted-syntax': ['error', ...noDefaultExport, noVagueClass, ...noClockNorChance] },
  },
  {
    files: ['src/{commands,cards}/**'],
    plugins: { deskhand: { rules: { 'no-untranslated-text': noUntranslatedText } } },
    rules: { 'deskhand/no-untranslated-text': ['error', { names: statuses }] },
  },
  {
    // Their readers want a default export.
    files: ['*.config.{js,ts}', 'tests/support/global-setup.ts'],
    rules: { 'no-restricted-syntax': ['error', noVagueClass] },
  },
);
