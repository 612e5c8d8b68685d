import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
} from 'botbuilder';
import type { ChatAdapter } from '../adapter.ts';
import { createInFlight } from '../connection/in-flight.ts';
import { directAddress } from './address.ts';
import { createAnswer } from './answer.ts';
import { createBoundedMap } from './calls/bounded-map.ts';
import { createChannelNames } from './calls/channel-names.ts';
import { createConnector } from './calls/connector.ts';
import { createMessages } from './calls/messages.ts';
import { createOwners, everybodyOwns } from './calls/owners.ts';
import { isServiceUrl, loopbackHosts, microsoftHosts } from './calls/service-hosts.ts';
import { createServiceUrls } from './calls/service-urls.ts';
import { frontDoor, type Answered, type WireActivity } from './front-door.ts';
import { limits } from './limits.ts';
import type { Authority, TeamsAdapterOptions, TeamsCredentials } from './options.ts';
import { render } from './render.ts';
import { createTell } from './tell.ts';
import { createTurn, type Receive } from './turn.ts';

const connectorScope = 'https://api.botframework.com';
const graphScope = 'https://graph.microsoft.com';
const mostTenants = 1000;
const loginUrl = 'https://login.microsoftonline.com/botframework.com';

/**
 * Teams over HTTP. The SDK says who may come in, and gets tokens; what is said is read here, and sent by `calls/`.
 */
export const createTeamsAdapter = ({
  app,
  credentials,
  allowedHosts = credentials === 'anonymous' ? loopbackHosts : microsoftHosts,
  serviceUrls: store,
  log,
  pace = limits.pace.conversation,
  workspacePace = limits.pace.workspace,
  authority = microsoft,
  graphUrl = graphScope,
  patienceMs = 10_000,
}: TeamsAdapterOptions): ChatAdapter => {
  const isAllowed = (url: string) => isServiceUrl(url, allowedHosts);
  const bot = credentials === 'anonymous' ? undefined : credentials;
  const accessToken = bot && (authority.accessToken ?? tokensOf(bot));
  const serviceUrls = createServiceUrls(store, isAllowed);
  const connector = createConnector({
    serviceUrls,
    token: async () => bot && accessToken?.(connectorScope, bot.tenantId),
    appId: bot?.appId,
    patienceMs,
  });
  const messages = createMessages(connector);
  const owners = accessToken
    ? createOwners({ connector, graphUrl, token: (tenant) => accessToken(graphScope, tenant), log })
    : everybodyOwns;
  const inFlight = createInFlight();
  const gate = new Gate(authenticationBy(bot, authority));
  let isOpen = false;
  let receive: Receive = async () => ({ kind: 'nothing' });
  const turn = createTurn({
    receive: (event) => receive(event),
    answer: createAnswer(createTell({ messages, log })),
    messages,
    owners,
    channelNames: createChannelNames({ connector, log }),
    serviceUrls,
    track: inFlight.track,
    log,
  });

  const enter = async (activity: WireActivity, authorization: string): Promise<Answered> => {
    let answered: Answered = { status: 401 };
    try {
      await gate.admit(authorization, activity, async () => {
        answered = { status: 500 };
        answered = await turn(activity);
      });
    } catch (error) {
      const why = answered.status === 401 && error instanceof Error ? error.message : nameOf(error);
      log.error({ status: answered.status, why }, 'A request could not be dealt with');
    }
    return answered;
  };

  app.post(
    '/api/messages',
    frontDoor({
      isOpen: () => isOpen,
      isServiceUrl: isAllowed,
      tenant: bot?.type === 'MultiTenant' ? undefined : bot?.tenantId,
      track: inFlight.track,
      enter,
      log,
    }),
  );

  return {
    platform: 'teams',
    pace,
    workspacePace,
    viewers: limits.views,
    start: async (receiver) => {
      receive = receiver;
      isOpen = true;
    },
    send: (to, card, thread) => messages.send(to, render(card), thread),
    update: (post, card) => messages.update(post, render(card)),
    profile: async (_workspace, account, where) => {
      if (account.startsWith('28:')) return { name: account, isAdmin: false, isBot: true };
      const spot = await messages.spotOf(where);
      const member = await connector.member(spot, account);
      return { name: member.name, isAdmin: await owners.includes(spot, member), isBot: false };
    },
    directAddress,
    stop: async () => {
      isOpen = false;
      await inFlight.settled();
    },
  };
};

class Gate extends CloudAdapter {
  /** Does `turn` if the request may come in. @throws Error that says why not */
  async admit(authorization: string, activity: WireActivity, turn: () => Promise<void>): Promise<void> {
    const { type, channelId, serviceUrl } = activity;
    const identifying: Partial<Activity> = { type, channelId, serviceUrl };
    await this.processActivity(authorization, identifying as Activity, turn);
  }
}

/** Without an app id the SDK believes everybody. */
const authenticationBy = (
  bot: TeamsCredentials | undefined,
  { issuer, openIdMetadataUrl }: Authority,
): ConfigurationBotFrameworkAuthentication => {
  if (!bot) return new ConfigurationBotFrameworkAuthentication({});
  if (!bot.appId.trim()) throw new Error('Teams credentials need an app id');
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
      ToChannelFromBotLoginUrl: loginUrl,
      ToChannelFromBotOAuthScope: connectorScope,
    },
    credentialsFactory(bot),
    {
      requiredEndorsements: [],
      // The SDK also lets in its emulator and other bots, and checks their service URLs against nothing.
      validateClaims: async (claims) => {
        const isFromChannel = claims.some(({ type, value }) => type === 'iss' && value === issuer);
        if (!isFromChannel) throw new Error('Not a token of the channel');
      },
    },
  );
};

const credentialsFactory = ({ appId, password, type, tenantId }: TeamsCredentials) =>
  new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(password === undefined || type === 'UserAssignedMSI' ? {} : { MicrosoftAppPassword: password }),
  });

const microsoft: Authority = {
  issuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

const tokensOf = (bot: TeamsCredentials): NonNullable<Authority['accessToken']> => {
  const asked = createBoundedMap<TokenSource>(mostTenants);

  /** What is not the bot's own is asked for in the tenant it is about. */
  const sourceOf = async (scope: string, tenant: string): Promise<TokenSource> => {
    const isElsewhere = scope !== connectorScope && bot.type === 'MultiTenant';
    const factory = credentialsFactory(
      isElsewhere ? { ...bot, type: 'SingleTenant', tenantId: tenant } : bot,
    );
    const source = await factory.createCredentials(bot.appId, scope, loginUrl, true);
    if (!isTokenSource(source)) throw new Error('Credentials without tokens');
    return source;
  };

  return async (scope, tenant) => {
    const key = `${scope} ${tenant}`;
    const source = asked.get(key) ?? (await sourceOf(scope, tenant));
    asked.set(key, source);
    // The SDK remembers tokens by their scope, whatever their tenant.
    return source.getToken(scope !== connectorScope);
  };
};

interface TokenSource {
  getToken(forceRefresh: boolean): Promise<string>;
}

const isTokenSource = (given: object): given is TokenSource => 'getToken' in given;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
