import type { Text } from './card.ts';

/** Questions put to one person in a dialog; the answers come back as `Inbound` of kind `form`. */
export interface Form {
  /** Names the form; comes back as `Inbound.form`. */
  readonly id: string;
  /** What the form is about; comes back as `Inbound.subject`. Never trusted. */
  readonly subject: string;
  readonly locale: string;
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  /** Said beside a question that wants an answer and has none, by platforms without words of their own for it. */
  readonly missing: string;
  readonly elements: readonly FormElement[];
}

export type FormElement = { readonly kind: 'text'; readonly text: Text } | Question;

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

export type Question =
  | (Asked & {
      readonly kind: 'words';
      readonly multiline?: boolean;
      readonly maxLength: number;
      readonly placeholder?: string;
      readonly initial?: string;
    })
  /** ISO 8601 calendar date, `2026-12-31`. */
  | (Asked & { readonly kind: 'date'; readonly initial?: string })
  /** 24-hour wall time, `17:00`. */
  | (Asked & { readonly kind: 'time'; readonly initial?: string })
  | (Asked & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly initial?: string })
  | (Asked & {
      readonly kind: 'choices';
      readonly options: readonly Option[];
      readonly initial?: readonly string[];
    });

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a person filled in, by question name; what was left empty is absent. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export const isQuestion = (element: FormElement): element is Question => element.kind !== 'text';
