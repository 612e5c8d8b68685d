import { isIP } from 'node:net';
import { z } from 'zod';

/** What the operator decided, complete and checked. Frozen: nothing changes it while the process lives. */
export type Config = Readonly<Common & Mode>;

interface Common {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Without a trailing slash. Absent: see `publicUrl`. */
  readonly url: string | undefined;
  /** Absent: the embedded PostgreSQL in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
}

type Mode =
  | { readonly mode: 'playground' }
  /** At least one of the platforms. */
  | { readonly mode: 'platforms'; readonly slack?: SlackConfig; readonly teams?: TeamsConfig };

export interface SlackConfig {
  readonly signingSecret: string;
  readonly botToken: string;
  /** With a trailing slash, as Slack's own clients want it. */
  readonly apiUrl: string;
}

/** How the Teams bot proves who it is; `anonymous` proves nothing and is for clients on this machine alone. */
export type TeamsConfig = 'anonymous' | TeamsCredentials;

export interface TeamsCredentials {
  readonly appId: string;
  readonly type: AppType;
  readonly tenantId: string;
  /** A managed identity has none. */
  readonly password?: string;
}

const APP_TYPES = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const;
type AppType = (typeof APP_TYPES)[number];

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is wrong with the environment, one problem a variable. Names variables, never their values. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['Deskhand cannot start with this environment:', ...problems].join('\n  '));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const portRule = 'must be a whole number from 0 to 65535';

const webAddress = (message: string) => z.url({ protocol: /^https?$/, error: message });

const variables = z.object({
  HOST: z
    .string()
    .refine((host) => isIP(host) > 0 || /^[a-z0-9.-]+$/i.test(host), 'must be a host name or an IP address')
    .optional(),
  PORT: z
    .string()
    .regex(/^\d+$/, portRule)
    .transform(Number)
    .refine((port) => port <= 65_535, portRule)
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'must be like postgres://USER:PASSWORD@HOST:PORT/DATABASE')
    .optional(),
  DESKHAND_DATA: z.string().default('.deskhand'),
  DESKHAND_URL: webAddress('must be the public address, such as https://deskhand.example.com')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().optional(),
  SLACK_API_URL: webAddress('must be the address of the Web API, such as https://slack.com/api/')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .default('https://slack.com/api/'),
  MicrosoftAppId: z.guid('must be the id of the app registration, a GUID').optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(APP_TYPES, { error: `must be one of ${APP_TYPES.join(', ')}` }).optional(),
  MicrosoftAppTenantId: z.guid('must be the id of the Entra tenant, a GUID').optional(),
  DESKHAND_TEAMS_ANONYMOUS: z.enum(['0', '1'], { error: 'must be 1, or unset' }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

type Variables = z.infer<typeof variables>;

/** Promised for later: whoever sets one of these must not believe that it works already. */
const notYet: Readonly<Record<string, readonly string[]>> = {
  'installing in many workspaces by OAuth': [
    'SLACK_CLIENT_ID',
    'SLACK_CLIENT_SECRET',
    'SLACK_STATE_SECRET',
    'DESKHAND_KEY',
  ],
  'Socket Mode': ['SLACK_APP_TOKEN'],
};

/**
 * Reads the configuration. Values are trimmed, and an empty one counts as unset.
 *
 * @throws ConfigError that lists every bad or missing variable
 */
export function readConfig(environment: Environment = process.env): Config {
  const env = withoutBlanks(environment);
  const parsed = variables.safeParse(env);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...missingForSlack(env),
    ...missingForTeams(env),
    ...tooOpenForAnonymous(env),
    ...setTooEarly(env),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

/** Where people reach Deskhand, without a trailing slash, given the port that was really bound. */
export function publicUrl(config: Pick<Config, 'url' | 'host'>, boundPort: number): string {
  return config.url ?? `http://${reachable(config.host)}:${boundPort}`;
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}

const withoutBlanks = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value = '']) => {
      const trimmed = value.trim();
      return trimmed === '' ? [] : [[name, trimmed] as const];
    }),
  );

/** The two that Slack cannot do without, and the page of the Slack app that shows each. */
const slackCredentials = {
  SLACK_SIGNING_SECRET: '“Basic Information”',
  SLACK_BOT_TOKEN: '“OAuth & Permissions”',
};

function missingForSlack(env: Environment): string[] {
  const why = whySlackIsNeeded(env);
  if (why === undefined) return [];
  return Object.entries(slackCredentials)
    .filter(([name]) => env[name] === undefined)
    .map(([name, page]) => `${name} is missing: ${why}; copy it from ${page} of the Slack app`);
}

function whySlackIsNeeded(env: Environment): string | undefined {
  const given = [...Object.keys(slackCredentials), 'SLACK_API_URL'].find((name) => env[name] !== undefined);
  if (given !== undefined) return `${given} is set, and Slack needs both its variables`;
  if (env['NODE_ENV'] === 'production' && !mentionsTeams(env))
    return 'there is no playground with NODE_ENV=production, and Teams is not configured';
  return undefined;
}

/** What Teams cannot do without, and what each is. */
const teamsCredentials = {
  MicrosoftAppId: 'the id of the bot’s app registration',
  MicrosoftAppType: `how it is registered, one of ${APP_TYPES.join(', ')}`,
  MicrosoftAppTenantId: 'the id of the Entra tenant it is registered in',
  MicrosoftAppPassword: 'a client secret of the app registration',
};

const teamsVariablesIn = (env: Environment): string[] =>
  Object.keys(teamsCredentials).filter((name) => env[name] !== undefined);

const isAnonymous = (env: Environment): boolean => env['DESKHAND_TEAMS_ANONYMOUS'] === '1';

const mentionsTeams = (env: Environment): boolean => isAnonymous(env) || teamsVariablesIn(env).length > 0;

/** Without its app id the Bot Framework takes any request for genuine, so a part of the credentials is never enough. */
function missingForTeams(env: Environment): string[] {
  const [given] = teamsVariablesIn(env);
  if (given === undefined) return [];
  return Object.entries(teamsCredentials)
    .filter(([name]) => env[name] === undefined)
    .filter(([name]) => name !== 'MicrosoftAppPassword' || env['MicrosoftAppType'] !== 'UserAssignedMSI')
    .map(([name, what]) => `${name} is missing: ${given} is set, and Teams needs it too; it is ${what}`);
}

function tooOpenForAnonymous(env: Environment): string[] {
  if (!isAnonymous(env)) return [];
  const why = [
    ...(env['NODE_ENV'] === 'production' ? ['NODE_ENV is production'] : []),
    ...(isLoopback(env['HOST']) ? [] : ['HOST is not a loopback address such as 127.0.0.1']),
    ...teamsVariablesIn(env).map((name) => `${name} is set`),
  ];
  return why.length > 0
    ? [
        `DESKHAND_TEAMS_ANONYMOUS must be unset: it lets anybody in who reaches this server, and ${why.join('; ')}`,
      ]
    : [];
}

const isLoopback = (host: string | undefined): boolean =>
  host === 'localhost' ||
  host === '::1' ||
  (host !== undefined && isIP(host) === 4 && host.startsWith('127.'));

const setTooEarly = (env: Environment): string[] =>
  Object.entries(notYet).flatMap(([feature, names]) =>
    names
      .filter((name) => env[name] !== undefined)
      .map((name) => `${name} must be unset: ${feature} is not available in this version yet`),
  );

function toConfig(env: Variables): Config {
  const slack =
    env.SLACK_SIGNING_SECRET !== undefined && env.SLACK_BOT_TOKEN !== undefined
      ? Object.freeze({
          signingSecret: env.SLACK_SIGNING_SECRET,
          botToken: env.SLACK_BOT_TOKEN,
          apiUrl: env.SLACK_API_URL,
        })
      : undefined;
  const teams = toTeams(env);
  const isPlayground = slack === undefined && teams === undefined;
  const common: Common = {
    host: env.HOST ?? (isPlayground ? '127.0.0.1' : '0.0.0.0'),
    port: env.PORT,
    url: env.DESKHAND_URL,
    databaseUrl: env.DATABASE_URL,
    dataFolder: env.DESKHAND_DATA,
    logLevel: env.LOG_LEVEL,
  };
  if (isPlayground) return Object.freeze({ ...common, mode: 'playground' });
  return Object.freeze({
    ...common,
    mode: 'platforms',
    ...(slack ? { slack } : {}),
    ...(teams ? { teams } : {}),
  });
}

function toTeams(env: Variables): TeamsConfig | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppType: type, MicrosoftAppTenantId: tenantId } = env;
  const { MicrosoftAppPassword: password } = env;
  if (appId !== undefined && type !== undefined && tenantId !== undefined)
    return Object.freeze({ appId, type, tenantId, ...(password === undefined ? {} : { password }) });
  return env.DESKHAND_TEAMS_ANONYMOUS === '1' ? 'anonymous' : undefined;
}
