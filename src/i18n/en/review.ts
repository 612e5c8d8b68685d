/** Review of hours: submitting, approving, objecting and correcting, and the ledger. */
export const review = {
  'button.submit-week': 'Submit week',
  'button.approve-week': 'Approve',
  'button.dispute-entry': 'Dispute an entry',
  'button.statement': 'Statement',
  'button.keep-entry': 'Keep',
  'button.waive-entry': 'Waive',

  'confirm.approve-week': 'Approve {days}?',
  'confirm.approve-week-text':
    'The period is then closed. What turns out wrong later is put right in a later period. Entries you have disputed stay open.',

  'review.heading': 'Hours of {client}: {days}',
  'review.assistant': 'Assistant',
  'review.task': 'Task',
  'review.worked': 'Worked',
  'review.charged': 'Charged',
  'review.by-hand': 'logged by hand: {duration}',
  'review.disputed':
    '{count, plural, one {# entry is disputed, and waits.} other {# entries are disputed, and wait.}}',
  'review.until':
    'Please approve, or dispute single entries, by {until}. After that the period counts as approved.',
  'review.approved': 'Approved by {who}.',
  'review.approved-by-silence': 'Counts as approved: nobody objected in time.',
  'review.part-of': '{day}, part of {span}',
  'review.line-titled': '{line} · {title}',
  'review.entry-named': '{task} ({since})',

  'form.dispute-text':
    'Choose the entry that is not right. It alone waits until the assistant or a manager has answered.',
  'form.dispute-line': 'Entry',
  'form.dispute-words': 'What is not right?',
  'form.keep-entry-title': 'Keep time on {task}',
  'form.keep-entry-text': 'The time stays as it is, and the client is told why. They object:',
  'form.waive-entry-title': 'Waive time on {task}',
  'form.waive-entry-text': 'The time is not charged, and the client is told why. They object:',
  'form.reason': 'Reason',
  'form.choose-time-title': 'Correct time',
  'form.choose-time-entry': 'Which time?',
  'form.choose-time-submit': 'Continue',
  'form.correction-title': 'Correct time on {task}',
  'form.correction-text': 'As it is now: {span}, {duration}. Both stay readable.',
  'form.correction-date': 'Day',
  'form.correction-start': 'From',
  'form.correction-end': 'To',
  'form.correction-length': 'Or how long',
  'form.correction-length-hint': 'Instead of the end, for example 1h30m.',
  'form.correction-withdraw': 'Or not at all',
  'form.correction-withdrawn': 'This time was not worked',

  'dispute.raised': '{who} of {client} disputes time of {assistant} on {task} · {title}:',
  'dispute.memo': 'Memo: {memo}',
  'dispute.kept': '{who} has kept it:',
  'dispute.waived': '{who} has waived it:',
  'dispute.corrected': '{who} has corrected it:',
  'dispute.kept-news':
    '{who} has looked at the disputed time of {assistant} on {task} · {title}. It stays as it is:',
  'dispute.waived-news':
    '{who} has waived the disputed time of {assistant} on {task} · {title}. It is not charged:',

  'correction.news': '{who} has corrected time of {assistant} on {task} · {title}.',
  'correction.before': 'Before',
  'correction.now': 'Now',
  'correction.span': '{span}, {duration}',
  'correction.not-worked': 'not worked',
  'correction.note':
    'Both stay on record. In a period that is closed nothing changes: the difference is in the open one.',

  'submitted.drawn': 'Your hours of {days} are submitted, and with {client} for review.',
  'submitted.waits':
    'Your hours of {days} are submitted. They go to {client} as soon as the period is over and all assistants have submitted theirs, at the latest {by}.',

  'done.approve-week': 'The hours of {days} are approved. Thank you!',
  'done.dispute-entry':
    'Your objection to time on {task} has gone to the assistant and the managers. You will hear how it ends.',
  'done.keep-entry': 'The time on {task} stays. The client and the assistant are told.',
  'done.waive-entry': 'The time on {task} is not charged. The client and the assistant are told.',
  'done.correct-time': 'The time on {task} is corrected: {now}.',

  'ledger.holds':
    '{count, plural, =0 {There are no lines in the ledger yet.} one {The one line of the ledger is as it was written.} other {All # lines of the ledger are as they were written.}}',
  'ledger.broken': 'Line {line} of the ledger ({day}, {task}) is not as it was written. Those before it are.',
  'ledger.gone': 'Line {line} of the ledger is missing. Those before it are as they were written.',

  'problem.nothing-to-submit': 'You have no time there that could be submitted.',
  'problem.week-drawn-already':
    'The hours of {days} are with the client already. What is not right can still be corrected.',
  'problem.week-lacks-memo': 'Say first what you did: {entries}.',
  'problem.week-unconfirmed': 'Confirm or correct first what was stopped for you: {entries}.',
  'problem.week-running': 'Stop the timer first: {entries}.',
  'problem.no-such-period': 'There are no such hours to review.',
  'problem.review-over':
    'The hours of {days} count as approved since nobody objected in time. A manager can still correct them, in the open period.',
  'problem.review-over-by':
    'The hours of {days} were approved by {who}. A manager can still correct them, in the open period.',
  'problem.older-review-first': 'Please approve {days} first: periods close in order.',
  'problem.no-such-line': 'Choose one of the entries.',
  'problem.line-taken-back': 'This entry was taken back or corrected meanwhile. Please open the form again.',
  'problem.line-disputed': 'This time on {task} is disputed already.',
  'problem.line-settled': 'This time on {task} was disputed before, and that is settled.',
  'problem.nothing-to-dispute': 'There is no entry left that could be disputed.',
  'problem.no-such-dispute': 'There is no such dispute that you can settle.',
  'problem.dispute-kept': 'This dispute is settled: the time stays as it is.',
  'problem.dispute-waived': 'This dispute is settled: the time is not charged.',
  'problem.dispute-corrected': 'This dispute is settled: the time was corrected.',
  'problem.no-time-to-correct': 'You have no time in the last 60 days that could be corrected.',
  'problem.timer-runs-on': 'The timer on {task} is running. Stop it first.',
  'problem.corrected-already': 'This time on {task} was corrected meanwhile. It is now: {span}.',
  'problem.withdrawn-already': 'This time on {task} was withdrawn meanwhile.',
  'problem.time-was-waived': 'This time is not charged any more, so there is nothing to correct.',
  'problem.nothing-to-correct': 'That is what it says already. Change something, or close the form.',
} as const;
