import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import express, { type Express } from 'express';
import type { Registry } from 'prom-client';

export interface HttpServer {
  readonly app: Express;
  /** @returns the port that was bound */
  listen(port: number, host: string): Promise<number>;
  /** Takes no new connections; resolves when the last one is closed. */
  close(): Promise<void>;
}

/** The one HTTP server. `whyNotReady` says what is missing, or nothing. */
export function createHttpServer(
  registry: Registry,
  whyNotReady: () => Promise<string | undefined>,
): HttpServer {
  const app = express().disable('x-powered-by');
  const server = createServer(app);
  const unused = connectionsWithoutRequest(server);

  app.get('/healthz', (_request, response) => {
    response.type('text').send('ok\n');
  });
  app.get('/readyz', async (_request, response) => {
    const reason = await whyNotReady();
    response
      .status(reason === undefined ? 200 : 503)
      .type('text')
      .send(`${reason ?? 'ready'}\n`);
  });
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });

  return { app, listen: (port, host) => listen(server, port, host), close: () => close(server, unused) };
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<number>((bound, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      bound((server.address() as AddressInfo).port);
    });
  });

const close = (server: Server, unused: ReadonlySet<Socket>) =>
  new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeIdleConnections();
    for (const socket of unused) socket.destroy();
  });

/** Browsers connect ahead of need, and Node takes a connection for idle only after its first request. */
function connectionsWithoutRequest(server: Server): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
}
