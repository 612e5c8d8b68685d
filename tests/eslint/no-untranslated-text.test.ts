import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { noUntranslatedText } from '../../eslint/no-untranslated-text.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

const caught = (code: string, ...texts: string[]) => ({
  code,
  errors: texts.map((text) => ({ messageId: 'untranslated', data: { text } })),
});

tester.run('no-untranslated-text', noUntranslatedText, {
  valid: [
    `t('card.task.title')`,
    `const status = 'changes-requested'`,
    `const unit = 'px', zone = 'Europe/Berlin', code = 'DELETE', utc = 'UTC', event = 'NotFound'`,
    `const space = ' ', dash = ' – ', dots = '…', tick = '✅', number = '12 345'`,
    'const id = `task-${number}`, both = `${client} ${task}`, list = `${a}, ${b}`',
    `import { two } from './Two words.ts'; export * from './Ä.ts'; import('./Ä.ts')`,
    `type Greeting = 'Hello there' | \`Dear \${string}\`; let name: 'Ärger'`,
    `interface Names { 'Two words': string }`,
    `const byName = { 'Two words': 1, Über: 2, 'Ü': 3 }`,
    `throw new Error('no adapter for this platform')`,
    'throw new TypeError(`no row for ${id} in the table`)',
    'await tx.execute(sql`select Name from tasks where id = ${id}`)',
    `class Gone extends Error { constructor() { super('the post is gone') } }`,
    `code('/desk client add NAME [#channel]')`,
    'code(`/desk client-member add ${client} @person`)',
    `const addClient = { typed: { words: 'desk client add' } }`,
    { code: `const idle = status === 'in progress'`, options: [{ names: ['in progress'] }] },
    `log.warn({ id }, 'the post was gone')`,
    `ctx.log.error({ err }, 'could not decide')`,
    `const pattern = /two words/`,
  ],
  invalid: [
    caught(`say('The task is yours')`, 'The task is yours'),
    caught(`say('not yours')`, 'not yours'),
    caught(`say('Done, thanks')`, 'Done, thanks'),
    caught(`const label = 'Claim'`, 'Claim'),
    caught(`const label = '✅ Accept!'`, '✅ Accept!'),
    caught(`const label = "Don't"`, "Don't"),
    caught(`const label = 'fällig'`, 'fällig'),
    caught(`const label = 'قبول'`, 'قبول'),
    caught('say(`${count} tasks`)', 'tasks'),
    caught('say(`due ${date}`)', 'due'),
    caught('say(`${who} took ${task} today`)', 'took', 'today'),
    caught(`say('Hello there' as Text)`, 'Hello there'),
    caught(`const texts = { title: 'Your tasks' }`, 'Your tasks'),
    caught(`const texts = { ['Two words']: 1 }`, 'Two words'),
    caught(`const message = { words: 'desk client add' }`, 'desk client add'),
    caught(`say('in / out')`, 'in / out'),
    caught(`class Words extends Text { constructor() { super('not yours') } }`, 'not yours'),
    caught(`throw new DomainError('You may not')`, 'You may not'),
    caught(`const error = new Error('You may not'); say(error.message)`, 'You may not'),
    caught('sql`select ${"Two words"}`', 'Two words'),
    caught('other`two words`', 'two words'),
  ],
});
