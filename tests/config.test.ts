import { describe, expect, it } from 'vitest';
import { ConfigError, publicUrl, readConfig } from '../src/config.ts';

const slack = { SLACK_SIGNING_SECRET: 'signing-secret', SLACK_BOT_TOKEN: 'xoxb-token' };

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

const namesOf = (problems: readonly string[]): string[] =>
  problems.map((problem) => problem.split(' ')[0] ?? '');

describe('with nothing set', () => {
  it('is the playground on the loopback address', () => {
    expect(readConfig({})).toEqual({
      mode: 'playground',
      host: '127.0.0.1',
      port: 3000,
      url: undefined,
      databaseUrl: undefined,
      dataFolder: '.deskhand',
      logLevel: 'info',
    });
  });

  it('takes empty and blank values as unset', () => {
    const blank = { PORT: '', HOST: ' ', DATABASE_URL: '', SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '\n' };
    expect(readConfig(blank)).toEqual(readConfig({}));
  });
});

describe('with the two Slack variables', () => {
  it('talks to Slack and listens on every address', () => {
    expect(readConfig(slack)).toMatchObject({
      mode: 'slack',
      host: '0.0.0.0',
      slack: { signingSecret: 'signing-secret', botToken: 'xoxb-token', apiUrl: 'https://slack.com/api/' },
    });
  });

  it.each(['http://127.0.0.1:9/api', 'http://127.0.0.1:9/api/'])(
    'ends SLACK_API_URL %s with one slash',
    (url) => {
      expect(readConfig({ ...slack, SLACK_API_URL: url })).toMatchObject({
        slack: { apiUrl: 'http://127.0.0.1:9/api/' },
      });
    },
  );

  it('starts in production', () => {
    expect(readConfig({ ...slack, NODE_ENV: 'production' })).toMatchObject({ mode: 'slack' });
  });
});

it('reads what is set, without the space around it', () => {
  const config = readConfig({
    PORT: ' 8080 ',
    HOST: '::1',
    DATABASE_URL: 'postgresql://desk@db/desk\n',
    DESKHAND_DATA: '/var/lib/deskhand',
    DESKHAND_URL: 'https://desk.example.com/',
    LOG_LEVEL: 'debug',
    NODE_ENV: 'development',
  });
  expect(config).toEqual({
    mode: 'playground',
    host: '::1',
    port: 8080,
    url: 'https://desk.example.com',
    databaseUrl: 'postgresql://desk@db/desk',
    dataFolder: '/var/lib/deskhand',
    logLevel: 'debug',
  });
});

it('cannot be changed once read', () => {
  const config = readConfig(slack);
  expect(Object.isFrozen(config)).toBe(true);
  expect(config.mode === 'slack' && Object.isFrozen(config.slack)).toBe(true);
});

describe('what cannot be used', () => {
  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['HOST', 'http://localhost'],
    ['HOST', 'two words'],
    ['DATABASE_URL', 'mysql://desk@db/desk'],
    ['DATABASE_URL', 'db.example.com'],
    ['DESKHAND_URL', 'desk.example.com'],
    ['DESKHAND_URL', 'ftp://desk.example.com'],
    ['LOG_LEVEL', 'loud'],
    ['SLACK_CLIENT_ID', '1.2'],
    ['SLACK_CLIENT_SECRET', 'x'],
    ['SLACK_STATE_SECRET', 'x'],
    ['SLACK_APP_TOKEN', 'xapp-1'],
    ['DESKHAND_KEY', 'AAAA'],
    ['MicrosoftAppId', 'x'],
    ['MicrosoftAppPassword', 'x'],
    ['MicrosoftAppType', 'SingleTenant'],
    ['MicrosoftAppTenantId', 'x'],
    ['DESKHAND_TEAMS_ANONYMOUS', '1'],
  ])('refuses %s=%s, and nothing else', (name, value) => {
    expect(namesOf(problemsOf({ [name]: value }))).toEqual([name]);
    expect(namesOf(problemsOf({ ...slack, [name]: value }))).toEqual([name]);
  });

  it('refuses a SLACK_API_URL that is no web address', () => {
    expect(namesOf(problemsOf({ ...slack, SLACK_API_URL: 'slack.com/api/' }))).toEqual(['SLACK_API_URL']);
  });

  it.each([
    [{ SLACK_SIGNING_SECRET: 'x' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_BOT_TOKEN: 'x' }, ['SLACK_SIGNING_SECRET']],
    [{ SLACK_API_URL: 'http://127.0.0.1:9/' }, ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN']],
    [{ NODE_ENV: 'production' }, ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN']],
  ])('never takes half a configuration for the playground: %j', (env, missing) => {
    expect(namesOf(problemsOf(env))).toEqual(missing);
  });

  it('says of a variable promised for later that it must wait', () => {
    expect(problemsOf({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual([
      'SLACK_APP_TOKEN must be unset: Socket Mode is not available in this version yet',
    ]);
  });

  it('lists everything at once, a line each', () => {
    const env = { PORT: 'http', LOG_LEVEL: 'loud', SLACK_BOT_TOKEN: 'x', MicrosoftAppId: 'x' };
    expect(namesOf(problemsOf(env))).toEqual(['PORT', 'LOG_LEVEL', 'SLACK_SIGNING_SECRET', 'MicrosoftAppId']);
    expect(() => readConfig(env)).toThrow(/^[^\n]+(\n {2}\S[^\n]+){4}$/);
  });

  it('never shows what a variable holds', () => {
    const hidden = 'do-not-show-me';
    const names = ['PORT', 'DATABASE_URL', 'DESKHAND_URL', 'SLACK_API_URL', 'LOG_LEVEL', 'DESKHAND_KEY'];
    const env = { ...Object.fromEntries(names.map((name) => [name, hidden])), SLACK_BOT_TOKEN: hidden };
    expect(namesOf(problemsOf(env))).toEqual(expect.arrayContaining(names));
    expect(problemsOf(env).join()).not.toContain(hidden);
  });
});

describe('where people reach it', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4000'],
    ['desk.local', 'http://desk.local:4000'],
    ['0.0.0.0', 'http://localhost:4000'],
    ['::', 'http://localhost:4000'],
    ['::1', 'http://[::1]:4000'],
  ])('a server bound to %s', (host, url) => {
    expect(publicUrl({ url: undefined, host }, 4000)).toBe(url);
  });

  it('is what the operator says, whatever was bound', () => {
    expect(publicUrl({ url: 'https://desk.example.com', host: '0.0.0.0' }, 4000)).toBe(
      'https://desk.example.com',
    );
  });
});
