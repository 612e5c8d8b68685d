/** Pings about hours: balances, hours that expire, weeks and reviews. */
export const alerts = {
  'button.submit-week-of': 'Submit week: {client}',

  'alert.used':
    '{client} has used {percent, number}% of its hours: {used} of {total}. Still available: {left}.',
  'alert.used-up': '{client} has used all of its hours.',
  'alert.no-hours': '{client} has no hours at present.',
  'alert.expiring': '{client} loses {hours} after {day} unless they are used.',
  'alert.nothing-expires': 'Of the hours of {client} nothing expires soon any more.',
  'alert.review-closing':
    'Until {until} you can approve the hours of {client} for {days}, or dispute single entries. After that they count as approved.',
  'alert.reviewed': 'The hours of {client} no longer wait for a review.',
  'alert.week': '{client} ({days})',
  'alert.unsubmitted':
    'Please submit your hours: {weeks}. What is not submitted by {by} goes to the client as it is.',
  'alert.all-submitted': 'There are no hours left that you would have to submit.',
} as const;
