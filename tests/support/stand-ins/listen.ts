import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';
import { afterAll } from 'vitest';

/** Serves a stand-in on a port of its own, until the file’s tests are over. @returns where, without a trailing slash */
export async function listen(router: Router): Promise<string> {
  const server = createServer(express().use(router)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
