import type { Express, Request, Response } from 'express';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/client.ts';
import { withoutValues } from '../db/error-trace.ts';
import { locales, localeFrom, type Locale } from '../domain/locale.ts';
import type { Translator } from '../i18n/translate.ts';
import { downloadPage } from './download-page.ts';

export interface DownloadsOptions {
  readonly app: Express;
  readonly db: Database;
  readonly now: () => Temporal.Instant;
  readonly log: { error(about: object, message: string): void };
}

/** What can be saved. */
export interface Download {
  readonly fileName: string;
  readonly type: string;
  readonly body: Buffer;
}

/** Where a token leads. `unknown` is also that of somebody who may not see what it leads to any more. */
export type Found<T> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'expired'; readonly locale: Locale }
  | { readonly kind: 'found'; readonly file: T };

interface Downloads {
  /** Its `:name` is a token and an ending: see `readName`. */
  readonly path: `/${string}/:name`;
  readonly find: (name: string) => Promise<Found<Download>>;
  /** What to do about a link that leads nowhere. */
  readonly whatToDo: (t: Translator) => string;
  readonly failure: string;
}

/** 32 bytes in base64url, and the ending of a format. */
const name = /^([\w-]{43})\.([a-z]+)$/;

export const readName = (text: string): { readonly token: string; readonly ending: string } | undefined => {
  const [, token, ending] = name.exec(text) ?? [];
  return token !== undefined && ending !== undefined ? { token, ending } : undefined;
};

/** Serves files to whoever has their links. The token is the key to them: it is kept nowhere, and never logged. */
export function serveDownloads(
  { app, log }: DownloadsOptions,
  { path, find, whatToDo, failure }: Downloads,
): void {
  app.get(path, async (request: Request<{ name: string }>, response) => {
    response.set({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    });
    try {
      const found = await find(request.params.name);
      if (found.kind === 'unknown')
        return say(response, 404, languageOf(request), (t) => [t('download.unknown'), whatToDo(t)]);
      if (found.kind === 'expired')
        return say(response, 410, found.locale, (t) => [t('download.expired'), whatToDo(t)]);
      const { fileName, type, body } = found.file;
      response.attachment(fileName).type(type).send(body);
    } catch (error) {
      const incident = crypto.randomUUID().slice(0, 8);
      log.error({ incident, error: withoutValues(error) }, failure);
      say(response, 500, languageOf(request), (t) => [
        t('download.failed'),
        t('download.try-again', { incident }),
      ]);
    }
  });
}

const languageOf = (request: Request<{ name: string }>): Locale =>
  localeFrom(request.acceptsLanguages([...locales]) || undefined) ?? 'en';

function say(
  response: Response,
  status: number,
  locale: Locale,
  text: (t: Translator) => readonly [string, string],
): void {
  response.status(status).type('html').send(downloadPage(locale, text));
}
