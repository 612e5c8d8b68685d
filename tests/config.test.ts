import { describe, expect, it } from 'vitest';
import { ConfigError, publicUrl, readConfig } from '../src/config.ts';

const slack = { SLACK_SIGNING_SECRET: 'signing-secret', SLACK_BOT_TOKEN: 'xoxb-token' };

const id = '5f1c9a52-7a0e-4d2c-9d55-0a8e3f1b2c4d';
const teams = {
  MicrosoftAppId: id,
  MicrosoftAppPassword: 'app-password',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '0b9f2f2e-3c44-4a0d-8d3e-6a5b1c7d8e9f',
};
const anonymous = { DESKHAND_TEAMS_ANONYMOUS: '1', HOST: '127.0.0.1' };

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
      mode: 'platforms',
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
    expect(readConfig({ ...slack, NODE_ENV: 'production' })).toMatchObject({ mode: 'platforms' });
  });
});

describe('with the variables of Teams', () => {
  const credentials = {
    appId: id,
    type: 'SingleTenant',
    tenantId: teams.MicrosoftAppTenantId,
    password: 'app-password',
  };

  it('talks to Teams, in production too, and listens on every address', () => {
    const config = readConfig({ ...teams, NODE_ENV: 'production' });
    expect(config).toMatchObject({ mode: 'platforms', host: '0.0.0.0', teams: credentials });
    expect(config).not.toHaveProperty('slack');
  });

  it('talks to both platforms with those of both', () => {
    expect(readConfig({ ...slack, ...teams })).toMatchObject({
      slack: { botToken: 'xoxb-token' },
      teams: credentials,
    });
  });

  it('asks a managed identity for no password', () => {
    const { MicrosoftAppPassword: _, ...others } = teams;
    expect(readConfig({ ...others, MicrosoftAppType: 'UserAssignedMSI' })).toMatchObject({
      teams: { type: 'UserAssignedMSI' },
    });
  });

  it.each(Object.keys(teams))('does not start without %s, in production or elsewhere', (name) => {
    const others = Object.fromEntries(Object.entries(teams).filter(([each]) => each !== name));
    expect(namesOf(problemsOf(others))).toEqual([name]);
    expect(namesOf(problemsOf({ ...others, NODE_ENV: 'production' }))).toEqual([name]);
  });
});

describe('without credentials for Teams', () => {
  it('serves clients on this machine when told to', () => {
    expect(readConfig(anonymous)).toMatchObject({
      mode: 'platforms',
      host: '127.0.0.1',
      teams: 'anonymous',
    });
  });

  it.each([
    ['in production', { NODE_ENV: 'production' }],
    ['on every address', { HOST: '0.0.0.0' }],
    ['on the address that is taken when none is given', { HOST: '' }],
    ['on an address of the network', { HOST: '192.168.1.7' }],
    ['on a name that only looks like a loopback address', { HOST: '127.0.0.1.example.com' }],
    ['beside credentials', { ...teams }],
  ])('refuses to %s', (_, env) => {
    expect(namesOf(problemsOf({ ...anonymous, ...env }))).toEqual(['DESKHAND_TEAMS_ANONYMOUS']);
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
  expect(config.mode === 'platforms' && Object.isFrozen(config.slack)).toBe(true);
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
    ['DESKHAND_TEAMS_ANONYMOUS', 'yes'],
  ])('refuses %s=%s, and nothing else', (name, value) => {
    expect(namesOf(problemsOf({ [name]: value }))).toEqual([name]);
    expect(namesOf(problemsOf({ ...slack, [name]: value }))).toEqual([name]);
  });

  it.each([
    ['MicrosoftAppId', 'my-bot'],
    ['MicrosoftAppTenantId', 'contoso'],
    ['MicrosoftAppType', 'Multitenant'],
  ])('refuses %s=%s', (name, value) => {
    expect(namesOf(problemsOf({ ...teams, [name]: value }))).toEqual([name]);
  });

  it('refuses a SLACK_API_URL that is no web address', () => {
    expect(namesOf(problemsOf({ ...slack, SLACK_API_URL: 'slack.com/api/' }))).toEqual(['SLACK_API_URL']);
  });

  it.each([
    [{ SLACK_SIGNING_SECRET: 'x' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_BOT_TOKEN: 'x' }, ['SLACK_SIGNING_SECRET']],
    [{ SLACK_API_URL: 'http://127.0.0.1:9/' }, ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN']],
    [{ NODE_ENV: 'production' }, ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN']],
    [{ MicrosoftAppPassword: 'x' }, ['MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId']],
  ])('never takes half a configuration for the playground: %j', (env, missing) => {
    expect(namesOf(problemsOf(env))).toEqual(missing);
  });

  it('says of a variable promised for later that it must wait', () => {
    expect(problemsOf({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual([
      'SLACK_APP_TOKEN must be unset: Socket Mode is not available in this version yet',
    ]);
  });

  it('lists everything at once, a line each', () => {
    const env = { PORT: 'http', LOG_LEVEL: 'loud', SLACK_BOT_TOKEN: 'x', DESKHAND_KEY: 'x' };
    expect(namesOf(problemsOf(env))).toEqual(['PORT', 'LOG_LEVEL', 'SLACK_SIGNING_SECRET', 'DESKHAND_KEY']);
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
