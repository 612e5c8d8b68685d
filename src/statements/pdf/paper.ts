import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Temporal } from 'temporal-polyfill';
import type { Locale } from '../../domain/locale.ts';
import { direction } from '../../i18n/bidi.ts';
import { linesIn, type Line, type Run } from './lines.ts';
import { fontFile, fontName, type Weight } from './typeface.ts';

export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}

/** A stretch of a page, in points from where the language begins its lines: in Arabic, from the right. */
export interface Stretch {
  readonly from: number;
  readonly width: number;
}

/** A4, in points. */
export const pageWidth = 595.28;
export const pageHeight = 841.89;

export interface Paper {
  readonly pages: number;
  addPage(): void;
  goTo(page: number): void;
  /** `direction`: that of our own words, else each text is written as its first letter is. */
  lines(text: string, style: Style, width: number, direction?: 'ltr' | 'rtl'): Line[];
  write(line: Line, style: Style, stretch: Stretch, baseline: number, align?: 'start' | 'end'): void;
  fill(stretch: Stretch, top: number, height: number, color: string): void;
  finish(): Promise<Buffer>;
}

interface PaperOptions {
  readonly title: string;
  readonly locale: Locale;
  readonly writtenAt: Temporal.Instant;
}

/** Pages that are written on by the line, mirrored for languages that are read from the right. */
export function openPaper({ title, locale, writtenAt }: PaperOptions): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: locale,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: { Title: title, CreationDate: new Date(writtenAt.epochMilliseconds) },
  });
  const registered = new Set<string>();
  const isMirrored = direction(locale) === 'rtl';
  let pages = 0;

  const inFont = ({ font }: Run, { size, weight }: Style) => {
    const name = fontName(font, weight);
    if (!registered.has(name)) doc.registerFont(name, fontFile(font, weight));
    registered.add(name);
    return doc.font(name).fontSize(size);
  };

  const widthOf = (run: Run, style: Style): number => inFont(run, style).widthOfString(run.text);

  const leftOf = ({ from, width }: Stretch): number => (isMirrored ? pageWidth - from - width : from);

  return {
    get pages() {
      return pages;
    },
    addPage() {
      doc.addPage();
      pages += 1;
    },
    goTo(page) {
      doc.switchToPage(page);
    },
    lines: (text, style, width, written) =>
      linesIn(text, { width, direction: written ?? 'auto', widthOf: (run) => widthOf(run, style) }),
    write({ runs, width }, style, stretch, baseline, align = 'start') {
      const isAtRight = isMirrored === (align === 'start');
      let x = leftOf(stretch) + (isAtRight ? stretch.width - width : 0);
      doc.fillColor(style.color);
      for (const run of runs) {
        inFont(run, style).text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
        x += widthOf(run, style);
      }
    },
    fill(stretch, top, height, color) {
      doc.rect(leftOf(stretch), top, stretch.width, height).fill(color);
    },
    finish() {
      doc.end();
      return buffer(doc);
    },
  };
}
