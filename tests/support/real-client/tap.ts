import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { until, type Happenings } from '../../../src/playground/waiting.ts';
import type { AdaptiveCard } from '../teams/cards/card.ts';
import { cardIn, partsOf, type Activity, type Attachment } from '../teams/wire.ts';

/** A message of Deskhand’s, as the client has it by now. */
export interface Sent {
  readonly id: string;
  /** Of a channel without the thread. */
  readonly channel: string;
  /** In a channel, the id of the message its thread begins with, which may be this one. */
  readonly thread?: string;
  /** The only person it is meant for, though the client shows it to all. */
  readonly to?: string;
  readonly card: AdaptiveCard;
  readonly summary: string;
  readonly edits: number;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Stands between Deskhand and the client, and hands on what each says to the other: the client shows the chats of one
 * person alone, tells nobody how an activity was answered that it was given, and has everybody read English.
 */
export interface Tap {
  /** Where the client is to send activities, and where it is to be answered. */
  readonly endpoint: string;
  readonly serviceUrl: string;
  /** What each person’s own client would call their language, by account. */
  readonly locales: Map<string, string>;
  /** What the client would not take. */
  readonly refused: readonly string[];
  /** Oldest first. */
  messages(): readonly Sent[];
  /** How the activity of this id was answered, once it was. */
  answerTo(activity: string): Answered | undefined;
  /** Resolves with what `look` returns as soon as that is neither undefined nor false. */
  until<T>(look: () => T | undefined | false): Promise<T>;
  /** Begins to hand on; until then neither side may speak. */
  connect(sides: { readonly deskhand: string; readonly client: string }): void;
  close(): Promise<void>;
}

/** A machine that is busy with other tests is slow. */
const withinMs = 20_000;

export async function startTap(): Promise<Tap> {
  const happenings: Happenings = new EventEmitter();
  happenings.setMaxListeners(0);
  const sides = { deskhand: '', client: '' };
  const locales = new Map<string, string>();
  const sent = new Map<string, Sent>();
  const answers = new Map<string, Answered>();
  const refused: string[] = [];

  const app = express().use(express.json({ limit: '1mb' }));
  app.post('/api/messages', async (request, response) => {
    const activity = inTheirLanguage(request.body as Activity, locales);
    const answer = await handOn(request, `${sides.deskhand}/api/messages`, activity);
    if (activity.id !== undefined) answers.set(activity.id, answer);
    happenings.emit('change', { kind: 'workspace' });
    reply(response, answer);
  });
  app.use('/connector', async (request, response) => {
    const answer = await handOn(request, `${sides.client}/_connector${request.url}`, request.body);
    if (answer.status < 300) keep(request, answer.body);
    else refused.push(`${request.method} ${request.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    reply(response, answer);
    happenings.emit('change', { kind: 'workspace' });
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Remembers what a message says, as the client has just been told. */
  function keep({ method, path, body, query }: Request, answer: unknown): void {
    const said = body as Said;
    const { id = '', activityId } = answer as { id?: string; activityId?: string };
    const [, conversation = '', activity = ''] =
      /^\/v3\/conversations\/([^/]+)\/activities\/?(.*)$/.exec(path)?.map(decodeURIComponent) ?? [];
    if (path === '/v3/conversations' && activityId !== undefined && said.activity)
      sent.set(activityId, { ...placed(id), ...drawn(said.activity), id: activityId, edits: 0 });
    if (method === 'POST' && conversation !== '')
      sent.set(id, {
        ...placed(conversation),
        ...drawn(said),
        ...(query['isTargetedActivity'] && said.recipient ? { to: said.recipient.id } : {}),
        id,
        edits: 0,
      });
    const known = sent.get(activity);
    if (method === 'PUT' && known) sent.set(activity, { ...known, ...drawn(said), edits: known.edits + 1 });
  }

  const messages = () => [...sent.values()];
  return {
    endpoint: `${url}/api/messages`,
    serviceUrl: `${url}/connector`,
    locales,
    refused,
    messages,
    answerTo: (activity) => answers.get(activity),
    until: (look) =>
      until(look, {
        happenings,
        withinMs,
        explain: () =>
          [...refused, ...messages().map(({ channel, summary }) => `${channel}: ${summary}`)].join('\n'),
      }),
    connect: (known) => void Object.assign(sides, known),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

interface Said {
  readonly summary?: string;
  readonly attachments?: readonly Attachment[];
  readonly recipient?: { readonly id: string };
  readonly activity?: Said;
}

const drawn = ({ summary = '', attachments = [] }: Said): Pick<Sent, 'card' | 'summary'> => ({
  summary,
  card: cardIn(attachments) ?? { type: 'AdaptiveCard' },
});

const placed = (conversation: string): Pick<Sent, 'channel' | 'thread'> => {
  const { id, thread } = partsOf(conversation);
  return { channel: id, ...(thread === undefined ? {} : { thread }) };
};

const inTheirLanguage = (activity: Activity, locales: ReadonlyMap<string, string>): Activity => {
  const { id } = activity['from'] as { id: string };
  const locale = locales.get(id);
  const entities = activity['entities'] as ReadonlyArray<{ type: string }> | undefined;
  if (locale === undefined) return activity;
  return {
    ...activity,
    locale,
    entities: entities?.map((each) => (each.type === 'clientInfo' ? { ...each, locale } : each)),
  };
};

const reply = (response: Response, { status, body }: Answered): void => {
  response.status(status);
  if (body === undefined) response.end();
  else response.json(body);
};

async function handOn(
  { method, headers: { authorization } }: Request,
  url: string,
  body: unknown,
): Promise<Answered> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
