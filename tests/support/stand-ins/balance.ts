import { request as httpRequest } from 'node:http';
import { Router } from 'express';
import { listen } from './listen.ts';

/** Hands each request to the next of several servers in turn, as a load balancer does. @returns where it listens */
export function balance(servers: readonly string[]): Promise<string> {
  let turn = 0;
  const router = Router();
  router.use((request, response) => {
    const { method, headers, originalUrl } = request;
    const server = servers[turn++ % servers.length];
    const onward = httpRequest(new URL(originalUrl, server), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  return listen(router);
}
