import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/client.ts';
import { csvOf } from './csv.ts';
import { readName, serveDownloads, type Download, type DownloadsOptions, type Found } from './downloads.ts';
import { findStatement } from './find-statement.ts';
import type { StatementFile } from './statement-file.ts';
import { xlsxOf } from './xlsx.ts';

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

/** `GET /statements/TOKEN.csv`, `.xlsx` and `.pdf`. */
export const serveStatements = (options: DownloadsOptions): void =>
  serveDownloads(options, {
    path: '/statements/:name',
    find: (name) => find(options.db, name, options.now()),
    whatToDo: (t) => t('download.what-to-do'),
    failure: 'a statement failed',
  });

async function find(db: Database, name: string, now: Temporal.Instant): Promise<Found<Download>> {
  const { token, ending } = readName(name) ?? { token: '', ending: '' };
  const format = formats[ending];
  if (!format) return { kind: 'unknown' };
  const found = await findStatement(db, token, now);
  if (found.kind !== 'found') return found;
  const body = await format.write(found.file);
  return { kind: 'found', file: { fileName: fileName(found.file, ending), type: format.type, body } };
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
