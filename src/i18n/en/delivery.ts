/** What became of messages that could not be delivered. */
export const delivery = {
  'button.try-again': 'Try again',
  'delivery.oldest': 'Waiting longest',
  'delivery.failing-later':
    '{count, plural, one {# message waits} other {# messages wait}} because the platform wanted it slower.',
  'delivery.failing-unsure':
    '{count, plural, one {# message waits} other {# messages wait}} because the platform gave no clear answer. I keep trying.',
  'delivery.failing-unreachable':
    '{count, plural, one {# message waits} other {# messages wait}} because nobody is reached where it should go.',
  'delivery.failing-refused':
    '{count, plural, one {# message waits} other {# messages wait}} because the platform refused {count, plural, one {it} other {them}}. I try a few times more.',
  'delivery.unreached': 'I cannot reach {person}.',
  'delivery.dead': '{count, plural, one {I have given up # message:} other {I have given up # messages:}}',
  'delivery.dead-one': '{place}, given up {at}: {why}',
  'delivery.why-later': 'the platform was too busy',
  'delivery.why-unsure': 'the platform gave no clear answer',
  'delivery.why-unreachable': 'nobody is reached there',
  'delivery.why-refused': 'the platform refused it',
  'delivery.tried-again':
    '{count, plural, =0 {There is nothing to try again.} one {I am trying # message again.} other {I am trying # messages again.}}',
  'delivery.person-unreached':
    'I cannot reach {person}: their account takes no messages, and I know no other.',
  'delivery.waiting': '{count, plural, one {# message waits there.} other {# messages wait there.}}',
  'delivery.waiting-task': '{task} · {title}',
  'delivery.person-what-to-do':
    'It arrives as soon as the account takes messages again. /desk status shows what is waiting.',
} as const;
