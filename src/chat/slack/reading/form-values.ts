import type { FormValues } from '../../form.ts';
import type { SubmittedAnswer } from './payload.ts';

/** What stands in a dialog's inputs, by block: each block of ours holds one. */
export const formValues = (blocks: Readonly<Record<string, Record<string, SubmittedAnswer>>>): FormValues =>
  Object.fromEntries(
    Object.entries(blocks).flatMap(([name, answers]) =>
      Object.values(answers)
        .map(given)
        .filter((value) => value.length > 0)
        .map((value) => [name, value]),
    ),
  );

const given = (answer: SubmittedAnswer): string | string[] =>
  answer.selected_options?.map(({ value }) => value) ??
  answer.selected_option?.value ??
  answer.selected_date ??
  answer.selected_time ??
  answer.value ??
  '';
