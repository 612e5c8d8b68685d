import {
  all,
  boolean,
  byType,
  isRecord,
  list,
  number,
  problem,
  shape,
  string,
  word,
  type Check,
} from './checks.ts';
import { limits } from './limits.ts';
import { richTextPart } from './rich-text.ts';

const cell = byType({
  raw_text: [{ text: string({ min: 1 }) }],
  raw_number: [{ value: number, text: string({ min: 1 }) }],
  rich_text: [{ elements: list(richTextPart) }],
});

const sharesTextLimit: Check = (rows, at) =>
  textsIn(rows).join('').length > limits.table.text
    ? problem(`must be less than ${limits.table.text + 1} characters`, at)
    : [];

const textsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRecord(value)) return [];
  const { text, ...inside } = value;
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(inside).flatMap(textsIn)];
};

export const tableRows: Check = all(
  list(list(cell, { min: 1, max: limits.table.cells }), { min: 1, max: limits.table.rows }),
  sharesTextLimit,
);

export const columnSettings: Check = list(
  shape({}, { align: word('left', 'center', 'right'), is_wrapped: boolean }),
  { max: limits.table.cells },
);
