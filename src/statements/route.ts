import type { Express, Request, Response } from 'express';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/client.ts';
import { withoutValues } from '../db/error-trace.ts';
import { locales, localeFrom, type Locale } from '../domain/locale.ts';
import type { Translator } from '../i18n/translate.ts';
import { csvOf } from './csv.ts';
import { downloadPage } from './download-page.ts';
import { findStatement } from './find-statement.ts';
import type { StatementFile } from './statement-file.ts';
import { xlsxOf } from './xlsx.ts';

interface StatementsOptions {
  readonly app: Express;
  readonly db: Database;
  readonly now: () => Temporal.Instant;
  readonly log: { error(about: object, message: string): void };
}

interface Format {
  readonly type: string;
  readonly write: (file: StatementFile) => Buffer | Promise<Buffer>;
}

const formats: Readonly<Record<string, Format>> = {
  csv: { type: 'text/csv; charset=utf-8', write: csvOf },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxOf },
  // What writes PDF is large: who never wants one does not load it.
  pdf: {
    type: 'application/pdf',
    write: async (file) => (await import('./pdf/statement-pdf.ts')).pdfOf(file),
  },
};

/** 32 bytes in base64url, and one of the formats. */
const address = /^([\w-]{43})\.(csv|xlsx|pdf)$/;

/** `GET /statements/TOKEN.csv`, `.xlsx` and `.pdf`. The token is the key to them: it is kept nowhere, and never logged. */
export function serveStatements({ app, db, now, log }: StatementsOptions): void {
  app.get('/statements/:name', async (request: Request<{ name: string }>, response) => {
    response.set({
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    });
    try {
      const [, token, ending = ''] = address.exec(request.params.name) ?? [];
      const format = formats[ending];
      const found = token && format ? await findStatement(db, token, now()) : undefined;
      if (!format || !found || found.kind === 'unknown')
        return say(response, 404, languageOf(request), (t) => [
          t('download.unknown'),
          t('download.what-to-do'),
        ]);
      if (found.kind === 'expired')
        return say(response, 410, found.locale, (t) => [t('download.expired'), t('download.what-to-do')]);
      const file = await format.write(found.file);
      response.attachment(fileName(found.file, ending)).type(format.type).send(file);
    } catch (error) {
      const incident = crypto.randomUUID().slice(0, 8);
      log.error({ incident, error: withoutValues(error) }, 'a statement failed');
      say(response, 500, languageOf(request), (t) => [
        t('download.failed'),
        t('download.try-again', { incident }),
      ]);
    }
  });
}

/** In letters that every system takes for a file: `hours-acme-travel-2026-11-16.pdf`. */
function fileName({ statement: { clientName, period } }: StatementFile, ending: string): string {
  const client = clientName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${['hours', client, period.startsOn.toString()].filter((part) => part !== '').join('-')}.${ending}`;
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
