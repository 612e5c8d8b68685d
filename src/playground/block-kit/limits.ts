/**
 * How much Slack lets a message or a dialog hold. Texts are counted in UTF-16 units, lists in items.
 * From the Block Kit reference as of 2026, except where a figure says otherwise.
 */
export const limits = {
  message: {
    blocks: 50,
    text: 40_000,
    /** All blocks together, as JSON. Slack does not publish this one; reports put it near 13,200. */
    serialised: 13_200,
    tables: 1,
    charts: 2,
  },
  modal: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3000,
    callbackId: 255,
    externalId: 255,
    /** Views on one stack, the root included. */
    depth: 3,
    /** The whole view, as JSON. */
    serialised: 250_000,
  },
  blockId: 255,
  actionId: 255,
  section: { text: 3000, fields: 10, field: 2000 },
  header: { text: 150 },
  context: { elements: 10, text: 3000 },
  actions: { elements: 25 },
  input: { label: 2000, hint: 2000 },
  image: { url: 3000, altText: 2000, title: 2000 },
  markdown: { text: 12_000 },
  /** `text` in all cells together. */
  table: { rows: 100, cells: 20, text: 10_000 },
  chart: { title: 50, axis: 50, label: 20, segments: 6, series: 6, points: 20 },
  button: { text: 75, value: 2000, url: 3000, accessibilityLabel: 75 },
  confirm: { title: 100, text: 300, confirm: 30, deny: 30 },
  option: { text: 75, value: 150, description: 75, url: 3000 },
  select: { options: 100, groups: 100, groupLabel: 75 },
  choices: { options: 10 },
  overflow: { options: 5 },
  placeholder: 150,
  plainTextInput: { length: 3000 },
} as const;
