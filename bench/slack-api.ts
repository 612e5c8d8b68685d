import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlackApi {
  readonly apiUrl: string;
  readonly responseUrl: string;
  /** What was said by response URL. */
  readonly answers: string[];
  close(): void;
}

/** Slack's side of the Web API, which agrees to everything at once: deliveries happen, and cost little. */
export async function startSlackApi(): Promise<SlackApi> {
  const answers: string[] = [];
  let serial = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      if (request.url === '/response') answers.push(body);
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ ok: true, ts: `${++serial}.000000`, channel: { id: 'D0BENCH' } }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/response`,
    answers,
    close: () => server.close().closeAllConnections(),
  };
}
