type Parts = Intl.DateTimeFormatOptions;

/** Slack's date tokens: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const tokens: Readonly<Record<string, Parts>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { dateStyle: 'long' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  date_pretty: { dateStyle: 'long' },
  date_short_pretty: { dateStyle: 'medium' },
  date_long_pretty: { dateStyle: 'full' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

/** A format such as `{date_short} at {time}`, filled in for one reader; unknown tokens stay as they stand. */
export const formatSlackDate = (format: string, seconds: number, locale: string, timeZone: string): string =>
  format.replace(/\{(\w+)\}/g, (whole, token: string) => {
    const parts = tokens[token];
    return parts
      ? new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(new Date(seconds * 1000))
      : whole;
  });
