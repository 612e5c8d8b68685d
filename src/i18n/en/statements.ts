/** Statements of hours: in chat, in their files, and where their links lead. */
export const statements = {
  'button.previous-statement': 'Previous',
  'button.next-statement': 'Next',
  'button.verify-ledger': 'Verify',

  'statement.title': 'Statement of hours',
  'statement.heading': 'Hours of {client}: {days}',
  'statement.period': 'Period',
  'statement.zone': 'Time zone of the days',
  'statement.charged': 'Charged',
  'statement.exact': 'Exact time',
  'statement.left': 'Left at the end of the period',
  'statement.status': 'Review',
  'statement.in review': 'in review',
  'statement.closed': 'approved',
  'statement.none': 'No time was recorded in this period.',
  'statement.more':
    '{count, plural, one {# more line is in the files.} other {# more lines are in the files.}}',
  'statement.files': 'The whole statement: {csv} · {xlsx} · {pdf}',
  'statement.files-until': 'The links work until {until}, for whoever has them.',
  'statement.several': 'Several statements of {client} have days in that time. Which one?',
  'statement.total': 'Total',
  'statement.manual': 'logged by hand',
  'statement.takes-back': 'takes back line {line, number}: “{reason}”',
  'statement.page': 'Page {page, number} of {pages, number}',
  'statement.fingerprint': 'Fingerprint of the ledger up to line {line, number}: {hash}',

  'line-dispute.open': 'disputed',
  'line-dispute.kept': 'disputed, then kept',
  'line-dispute.corrected': 'disputed, then corrected',
  'line-dispute.waived': 'disputed, then waived',

  'column.line': 'Line',
  'column.date': 'Date',
  'column.assistant': 'Assistant',
  'column.task': 'Task',
  'column.title': 'Title',
  'column.memo': 'Memo',
  'column.source': 'Recording',
  'column.correction': 'Correction',
  'column.dispute': 'Dispute',
  'column.exact': 'Exact',
  'column.exact-seconds': 'Exact, in seconds',
  'column.charged': 'Charged',
  'column.charged-seconds': 'Charged, in seconds',

  'download.unknown': 'This link leads nowhere',
  'download.expired': 'This link has expired',
  'download.failed': 'The file could not be made',
  'download.what-to-do':
    'Links to statements work for a day. Type /hours export where you talk to Deskhand: the answer has new ones.',
  'download.try-again': 'Please try again in a moment. If it happens again, quote incident {incident}.',

  'problem.period-unreadable':
    'There is no such time as “{words}”. Write a day, a week or a month, as in 2026-11-18, 2026-W47 or 2026-11.',
  'problem.statement-not-yet':
    'The statement of {client} for {days} is not drawn up yet. That happens by {at} at the latest.',
  'problem.no-statement-then': 'There is no statement of {client} for that time. The first begins on {day}.',
  'problem.whose-hours': 'Whose hours? Add the name of one of these clients: {clients}.',

  'help.hours-export':
    'what was charged to a client in a period (a day in it, a week, a month, or else the latest), with files to download',
} as const;
