import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import express from 'express';

const web = new URL('web/', import.meta.url);

const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** By path; made once in a process. */
let bundle: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * Serves the playground's page: the shell at `/`, its program and style beside it. They are bundled in memory
 * from now on, and the first visitors wait for it; a bundle that fails answers them with 500 and is not tried again.
 */
export const createPage = (): express.Router => {
  const files = (bundle ??= bundlePage());
  // Each request awaits the bundle and reports its failure; without visitors it must not end the process.
  files.catch(() => undefined);

  const router = express.Router();
  router.get('/', (request, response, next) => {
    // The page's own addresses are relative: without the slash they would miss the mount.
    if (request.originalUrl.split('?')[0]?.endsWith('/')) next();
    else response.redirect(308, `${request.baseUrl}/`);
  });
  router.get(['/', '/main.js', '/style.css'], async (request, response) => {
    const file = (await files).get(request.path);
    response
      .type(extname(request.path) || '.html')
      .set('Content-Security-Policy', contentSecurityPolicy)
      .set('X-Content-Type-Options', 'nosniff')
      .set('Referrer-Policy', 'no-referrer')
      // Asked for again each time, and answered with 304 by its ETag: a new version shows at once.
      .set('Cache-Control', 'no-cache')
      .send(file);
  });
  return router;
};

const bundlePage = async (): Promise<ReadonlyMap<string, string>> => {
  const [shell, { outputFiles }] = await Promise.all([
    readFile(new URL('page.html', web), 'utf8'),
    build({
      entryPoints: ['main.tsx', 'style/style.css'].map((path) => fileURLToPath(new URL(path, web))),
      entryNames: '[name]',
      outdir: '/',
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      legalComments: 'none',
      logLevel: 'silent',
    }),
  ]);
  const bundled = outputFiles.map(({ path, text }) => [`/${path.split(/[\\/]/).at(-1)}`, text] as const);
  return new Map([['/', shell], ...bundled]);
};
