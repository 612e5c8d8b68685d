import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Application } from 'express';

export interface Serving {
  /** Without a trailing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves an app on any free port of this machine. */
export async function serving(app: Application): Promise<Serving> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
