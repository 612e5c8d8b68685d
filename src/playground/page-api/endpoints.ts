import { json, Router, type NextFunction, type Request, type Response } from 'express';
import * as z from 'zod';
import { runCommand } from '../acts/commands.ts';
import { closeView, submitView } from '../acts/dialogs.ts';
import { moveClock } from '../acts/moving-the-clock.ts';
import type { Ack } from '../acts/outbound.ts';
import { conversationOf, messageOf, personOf } from '../acts/presence.ts';
import { pressInView, pressMessage, pickShortcut } from '../acts/presses.ts';
import { openHome, say } from '../acts/sayings.ts';
import { messagesFor, viewFor, workspaceFor } from './views.ts';
import type * as page from '../protocol.ts';
import { Refused } from '../slack-error.ts';
import type { Happenings } from '../waiting.ts';
import type { World } from '../world.ts';

const inputValue = z.union([z.string(), z.array(z.string()), z.null()]);
const inputs = z.record(z.string(), z.record(z.string(), inputValue));
const as = z.string().min(1);
const conversation = z.string().min(1);
const ts = z.string().min(1);

const commandRequest = z.strictObject({ as, conversation, text: z.string().startsWith('/') });
const messageRequest = z.strictObject({ as, conversation, thread: ts.optional(), text: z.string().min(1) });
const actionRequest = z.strictObject({
  as,
  on: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('message'), conversation, ts }),
    z.strictObject({ kind: z.literal('view'), viewId: z.string() }),
  ]),
  blockId: z.string(),
  actionId: z.string(),
  value: inputValue.optional(),
  inputs: inputs.optional(),
});
const submitRequest = z.strictObject({ as, viewId: z.string(), inputs });
const closeRequest = z.strictObject({ as, viewId: z.string(), all: z.boolean().default(false) });
const shortcutRequest = z.strictObject({ as, conversation, ts, callbackId: z.string() });
const homeRequest = z.strictObject({ as, tab: z.enum(['home', 'messages']) });
const clockRequest = z.strictObject({ as, to: z.string() });

/** Who comes for the first time knows nobody's id. */
const visitorQuery = z.object({ as: as.optional() });
const viewerQuery = z.object({ as });
const messagesQuery = z.object({ as, conversation, thread: ts.optional() });
const rawQuery = z.object({ as, conversation, ts });

const done: page.Outcome = { outcome: 'done' };

const outcomeOf = (ack: Ack | undefined): page.Outcome => {
  if (!ack || ack.status === 200) return done;
  return { outcome: 'trouble', notice: ack.status === 'timeout' ? 'operation_timeout' : 'dispatch_failed' };
};

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);

/** The page plays everyone, so only a browser on this machine gets it; the host name keeps rebound DNS names out. */
const onlyLocal = (request: Request, response: Response, next: NextFunction): void => {
  const isLocalName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(request.hostname);
  if (isLocalName && isLoopback(request.socket.remoteAddress)) return next();
  response.status(403).json({ error: 'The playground answers to this machine only.' } satisfies page.Refusal);
};

/** What the page asks and does, as `protocol.ts` has it, under `<mount>/page/`. */
export const pageApi = (
  world: World,
  happenings: Happenings,
  /** Takes streams that stay open, to end them when the server stops. */
  hold: (response: Response) => void,
): Router => {
  const router = Router();
  router.use(onlyLocal, json({ limit: '1mb' }));

  const reads = <Query extends z.ZodType>(
    path: string,
    query: Query,
    read: (query: z.output<Query>) => object,
  ) =>
    router.get(path, (request, response) => {
      response.json(read(query.parse(request.query)));
    });

  const does = <Body extends z.ZodType>(
    path: string,
    body: Body,
    act: (body: z.output<Body>) => Promise<page.Outcome>,
  ) =>
    router.post(path, async (request, response) => {
      response.json(await act(body.parse(request.body)));
    });

  reads('/workspace', visitorQuery, (query): page.Workspace =>
    workspaceFor(world, personOf(world, query.as ?? world.description.people[0]?.id ?? '')),
  );

  reads('/messages', messagesQuery, (query): page.Messages => {
    const viewer = personOf(world, query.as);
    const where = conversationOf(world, viewer, query.conversation);
    return { messages: messagesFor(world, viewer, where, query.thread) };
  });

  reads('/raw', rawQuery, (query): page.Raw => {
    const viewer = personOf(world, query.as);
    const where = conversationOf(world, viewer, query.conversation);
    return {
      message: world.timeline.asReturned(where, messageOf(world, viewer, where, query.ts).message),
    };
  });

  reads('/view', viewerQuery, (query): page.CurrentView => ({
    view: viewFor(world, personOf(world, query.as)),
  }));

  reads('/clock', z.object({}), (): page.Clock => ({ ahead: world.clock.now() - Date.now() }));

  router.get('/changes', (request, response) => {
    const tell = (change: page.Change): void => void response.write(`data: ${JSON.stringify(change)}\n\n`);
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': listening\n\n');
    happenings.on('change', tell);
    request.on('close', () => happenings.off('change', tell));
    hold(response);
  });

  does('/command', commandRequest, async ({ text, ...body }) => {
    const { notice } = await runCommand(world, { ...body, typed: text });
    return notice === undefined ? done : { outcome: 'trouble', notice };
  });

  does('/message', messageRequest, async ({ text, ...body }) =>
    outcomeOf((await say(world, { ...body, typed: text })).ack),
  );

  does('/action', actionRequest, async ({ as, on, ...press }) =>
    outcomeOf(
      on.kind === 'message'
        ? await pressMessage(world, { as, conversation: on.conversation, ts: on.ts, press })
        : await pressInView(world, { as, viewId: on.viewId, press }),
    ),
  );

  does('/submit', submitRequest, async (body) => {
    const { errors, notice } = await submitView(world, body);
    if (errors) return { outcome: 'errors', errors };
    return notice === undefined ? done : { outcome: 'trouble', notice };
  });

  does('/close', closeRequest, async (body) => {
    await closeView(world, body);
    return done;
  });

  does('/shortcut', shortcutRequest, async (body) => outcomeOf(await pickShortcut(world, body)));

  does('/home', homeRequest, async (body) => outcomeOf(await openHome(world, body)));

  does('/clock', clockRequest, async (body) => {
    await moveClock(world, body);
    return done;
  });

  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (error instanceof z.ZodError || error instanceof Refused || error instanceof SyntaxError) {
      const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
      response.status(400).json({ error: message } satisfies page.Refusal);
      return;
    }
    next(error);
  });
  return router;
};
