/**
 * How much Teams takes, in UTF-16 units of text, bytes of JSON, and items. From Microsoft's references of 2026; most
 * of them name no figure, and then ours keeps a card readable and small.
 */
export const limits = {
  /** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
  pace: {
    /** 7 messages a second in one thread, and 1800 an hour. */
    conversation: { intervalMs: 2010, burst: 7 },
    /** 50 requests a second of one bot in one tenant. */
    workspace: { intervalMs: 20, burst: 25 },
  },
  /** Of a message. Notifications show the first line or two. */
  summary: 4000,
  card: {
    /** Documented as safe everywhere. A bot's message is refused above 80 KB, with all that is around the card. */
    bytes: 28 * 1024,
    fallbackText: 2000,
  },
  /** Those whose clients ask for a view of their own without being told to. */
  views: 60,
  heading: 250,
  text: 6000,
  fact: 2000,
  table: { columns: 20, rows: 50, cell: 500 },
  /** Beyond these the names below a chart run into each other. */
  chart: { series: 8, points: 50, label: 60 },
  /** What stands side by side; more are folded away behind “…”. */
  actions: 6,
  button: { title: 75, value: 2000 },
  confirm: { title: 100, text: 300 },
  dialog: { title: 64 },
  input: { label: 500, hint: 1000, placeholder: 150, text: 3000 },
  option: 150,
  /** As many as are found without typing a part of their name. */
  optionsAtAGlance: 10,
  linkUrl: 2000,
  linkText: 1000,
} as const;
