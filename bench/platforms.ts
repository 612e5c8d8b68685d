import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { channels } from './world.ts';

export interface Platforms {
  /** Of Slack’s Web API. */
  readonly apiUrl: string;
  readonly responseUrl: string;
  /** Of Teams’ connector. */
  readonly serviceUrl: string;
  /** What was said by response URL. */
  readonly answers: string[];
  close(): void;
}

/** Slack's side of the Web API and Teams' connector, which agree to everything at once: deliveries happen, and cost little. */
export async function startPlatforms(): Promise<Platforms> {
  const answers: string[] = [];
  let serial = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      if (request.url === '/response') answers.push(body);
      response.setHeader('content-type', 'application/json').end(answerTo(request.url ?? '', ++serial));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/response`,
    serviceUrl: `${url}/connector/`,
    answers,
    close: () => server.close().closeAllConnections(),
  };
}

const answerTo = (url: string, serial: number): string =>
  JSON.stringify(
    url.startsWith('/connector/')
      ? {
          id: String(serial),
          activityId: String(serial),
          conversations: [{ id: channels.client, name: 'client' }],
        }
      : { ok: true, ts: `${serial}.000000`, channel: { id: 'D0BENCH' } },
  );
