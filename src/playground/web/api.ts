import type {
  ActionRequest,
  Clock,
  ClockRequest,
  CloseRequest,
  CommandRequest,
  CurrentView,
  HomeRequest,
  MessageRequest,
  Messages,
  Outcome,
  Raw,
  Refusal,
  ShortcutRequest,
  SubmitRequest,
  Workspace,
} from '../protocol.ts';

export interface Readings {
  readonly workspace: Workspace;
  readonly messages: Messages;
  readonly raw: Raw;
  readonly view: CurrentView;
  readonly clock: Clock;
}

export interface Requests {
  readonly command: CommandRequest;
  readonly message: MessageRequest;
  readonly action: ActionRequest;
  readonly submit: SubmitRequest;
  readonly close: CloseRequest;
  readonly shortcut: ShortcutRequest;
  readonly home: HomeRequest;
  readonly clock: ClockRequest;
}

export type Query = Readonly<Record<string, string | undefined>>;

export const serverGone = 'The playground’s server is not answering. Start it again with npm start.';

/** What the server found wrong with a request. */
export class Refused extends Error {}

/** @throws {Refused} when the server says the request makes no sense. Any other failure means it cannot be reached. */
export const read = async <K extends keyof Readings>(
  what: K,
  query: Query,
  signal?: AbortSignal,
): Promise<Readings[K]> => {
  const response = await fetch(addressOf(what, query), { signal: signal ?? null });
  return answerOf(response);
};

/** Never throws: what went wrong on the way is an outcome like any other. */
export const send = async <K extends keyof Requests>(what: K, request: Requests[K]): Promise<Outcome> => {
  try {
    const response = await fetch(addressOf(what), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return await answerOf(response);
  } catch (error) {
    return { outcome: 'trouble', notice: noticeOf(error) };
  }
};

export const noticeOf = (error: unknown): string => (error instanceof Refused ? error.message : serverGone);

export const addressOf = (what: string, query: Query = {}): string => {
  const parameters = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `page/${what}?${new URLSearchParams(parameters)}`.replace(/\?$/, '');
};

const answerOf = async <T>(response: Response): Promise<T> => {
  if (response.status === 400) {
    const { error } = (await response.json()) as Refusal;
    throw new Refused(error);
  }
  if (!response.ok) throw new Error(`The server answered with ${response.status}`);
  return (await response.json()) as T;
};
