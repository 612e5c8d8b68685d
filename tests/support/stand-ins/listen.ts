import express, { type Router } from 'express';
import { afterAll } from 'vitest';
import { serving } from '../serving.ts';

/** Serves a stand-in on a port of its own, until the file’s tests are over. @returns where, without a trailing slash */
export async function listen(router: Router): Promise<string> {
  const { url, stop } = await serving(express().use(router));
  afterAll(stop);
  return url;
}
