/**
 * How much Slack takes, in UTF-16 units of text and in items. From the Block Kit and Web API references of 2026;
 * where Slack publishes no figure the comment says where it comes from.
 */
export const limits = {
  pace: {
    conversation: { intervalMs: 1000, burst: 1 },
    /** Unpublished: “several hundred messages per minute”. */
    workspace: { intervalMs: 100, burst: 20 },
  },
  message: {
    blocks: 50,
    /** All blocks as JSON. Unpublished: `msg_blocks_too_long` is reported from about 13,200 on. */
    serialised: 12_000,
    /** `chat.update` takes this much, `chat.postMessage` ten times as much: a card must fit both. */
    text: 4000,
    /** A second table is refused as `only_one_table_allowed`. */
    drawn: { table: 1, data_visualization: 2 },
  },
  modal: {
    blocks: 100,
    /** The whole view is refused above 250 KB; this leaves room for its frame. */
    serialised: 240_000,
    title: 24,
    button: 24,
    callbackId: 255,
    privateMetadata: 3000,
    /** Both belong to messages. */
    drawn: { table: 0, data_visualization: 0 },
  },
  id: 255,
  /** Unpublished for rich text: what a section may hold. */
  richText: 3000,
  linkUrl: 3000,
  linkText: 1000,
  header: 150,
  context: 2000,
  section: { fields: 10, field: 2000 },
  actions: { elements: 25 },
  /** Slack takes 10,000 characters in all cells together: their JSON is never shorter. */
  table: { rows: 100, columns: 20, serialised: 10_000 },
  chart: { title: 50, axis: 50, label: 20, segments: 6, series: 6, points: 20 },
  button: { text: 75, value: 2000 },
  confirm: { title: 100, text: 300, button: 30 },
  input: { label: 2000, hint: 2000, placeholder: 150, text: 3000 },
  select: { options: 100, groups: 100, groupLabel: 75 },
  option: { text: 75, value: 150 },
} as const;
