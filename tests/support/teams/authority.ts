import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Authority } from '../../../src/chat/teams/options.ts';
import { serving } from '../serving.ts';

/** Keys as an authority publishes them, and two that are not as they should be. */
type Signer = 'teams' | 'web-chat' | 'stranger';

/** Who vouches for Teams in a test: OpenID metadata, keys, and tokens signed with them. */
export interface TestAuthority extends Authority {
  sign(claims: Readonly<Record<string, unknown>>, by?: Signer): Promise<string>;
  stop(): Promise<void>;
}

const issuer = 'https://authority.test';

const tokenFor = (scope: string, tenant: string): string => `token for ${scope} in ${tenant}`;

/** The tokens that a bot may need for its own calls in a tenant. */
export const tokensOf = (tenant: string): readonly string[] =>
  ['https://api.botframework.com', 'https://graph.microsoft.com'].map((scope) => tokenFor(scope, tenant));

const now = () => Math.floor(Date.now() / 1000);

/** What Teams' own tokens claim. */
export const claimsFor = (serviceUrl: string, appId: string) => ({
  iss: issuer,
  aud: appId,
  serviceurl: serviceUrl,
  nbf: now() - 60,
  exp: now() + 3600,
});

export const startAuthority = async (): Promise<TestAuthority> => {
  const [teams, webChat, stranger] = await Promise.all(
    ['teams', 'web-chat', 'stranger'].map(() => generateKeyPair('RS256', { extractable: true })),
  );
  if (!teams || !webChat || !stranger) throw new Error('There are no keys.');
  const published = [
    { ...(await exportJWK(teams.publicKey)), kid: 'teams', endorsements: ['msteams'] },
    { ...(await exportJWK(webChat.publicKey)), kid: 'web-chat', endorsements: ['webchat'] },
  ];
  // The stranger says that the key of Teams was theirs.
  const signers: Readonly<Record<Signer, { readonly key: CryptoKey; readonly kid: string }>> = {
    teams: { key: teams.privateKey, kid: 'teams' },
    'web-chat': { key: webChat.privateKey, kid: 'web-chat' },
    stranger: { key: stranger.privateKey, kid: 'teams' },
  };

  const app = express();
  const { url, stop } = await serving(app);
  app.get('/openid', (_request, response) => void response.json({ issuer, jwks_uri: `${url}/keys` }));
  app.get('/keys', (_request, response) => void response.json({ keys: published }));

  return {
    issuer,
    openIdMetadataUrl: `${url}/openid`,
    accessToken: async (scope, tenant) => tokenFor(scope, tenant),
    sign: (claims, by = 'teams') =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: signers[by].kid, typ: 'JWT' })
        .sign(signers[by].key),
    stop,
  };
};
