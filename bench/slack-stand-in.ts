import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Slack’s side of the Web API in a process of its own: it takes every message at once, and tells its parent where. */
let serial = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const answer = JSON.stringify({ ok: true, ts: `${++serial}.000000`, channel: { id: 'D0BENCH' } });
    response.setHeader('content-type', 'application/json').end(answer);
  });
}).listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`);
});
process.on('disconnect', () => process.exit(0));
