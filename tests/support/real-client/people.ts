/** Who is in `teams/playground.yml`, and where they meet. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

export const accounts = {
  nora: { id: '29:nora', name: 'Nora Becker', locale: 'en-US' },
  sara: { id: '29:sara', name: 'Sara Haddad', locale: 'en-GB' },
  layla: { id: '29:layla', name: 'Layla Mansour', locale: 'ar-SA' },
  dana: { id: '29:dana', name: 'Dana Miller', locale: 'en-US' },
  omar: { id: '29:omar', name: 'Omar Farsi', locale: 'ar-SA' },
} as const satisfies Readonly<Record<string, Account>>;

export type Handle = keyof typeof accounts;

/** Whom the client is. */
export const currentUser: Handle = 'nora';

export const bot = { id: '28:4d1e0c9a-0000-4000-8000-0000000000b0', name: 'Deskhand' };

export const tenant = '4d1e0c9a-0000-4000-8000-000000000001';

/** The team has no name for its General channel, which has the id of the team itself. */
export const conversations = {
  dispatch: '19:dispatch@thread.v2',
  acme: '19:acme@thread.tacv2',
  general: '19:general@thread.tacv2',
} as const;
