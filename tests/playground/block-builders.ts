/** Blocks and dialogs for tests of what Slack takes, right by default and spoilt by the fields that are given. */
export const x = (length: number): string => 'x'.repeat(length);

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });

export const divider = (fields: object = {}) => ({ type: 'divider', ...fields });
export const section = (fields: object) => ({ type: 'section', ...fields });
export const header = (text: object) => ({ type: 'header', text });
export const context = (elements: readonly object[]) => ({ type: 'context', elements });
export const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });

export const button = (fields: object = {}) => ({ type: 'button', text: plain('Go'), ...fields });
export const option = (value = 'a', fields: object = {}) => ({ text: plain(value), value, ...fields });
export const options = (count: number) => times(count, (index) => option(`o${index}`));
export const select = (fields: object) => ({ type: 'static_select', ...fields });
export const confirm = (fields: object) => ({ confirm: { text: plain('Sure?'), ...fields } });

export const words = (fields: object = {}) => ({ type: 'plain_text_input', ...fields });
export const input = (element: object, fields: object = {}) => ({
  type: 'input',
  label: plain('Label'),
  element,
  ...fields,
});

export const table = (rows: number, cells: number) => ({
  type: 'table',
  rows: times(rows, () => times(cells, () => ({ type: 'raw_text', text: 'x' }))),
});

export const modal = (fields: object = {}) => ({
  type: 'modal',
  title: plain('Title'),
  submit: plain('Send'),
  blocks: [input(words())],
  ...fields,
});

/** As it comes over the wire: what is undefined is not there. */
export const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
