/** The desk: its set-up, its status, and what it lacks. */
export const desk = {
  'desk.set-up': '{agency} has a desk now, and you are its first manager.',
  'desk.set-up-next':
    'Next: {dispatch} in the channel where assistants should see tasks, then {assistant} and {client}.',
  'desk.dispatch': 'This is the dispatch channel now: new tasks appear here, and assistants claim them here.',
  'desk.dispatch-already': 'This is the dispatch channel already.',
  'desk.client-added': '{client} is a client now; its tasks are handed over in {channel}.',
  'desk.client-bound': '{client} has one more channel: {channel}.',
  'desk.client-next':
    'Next: {command} for each person who may delegate. If no card appears there, invite me to the channel first.',
  'desk.assistant-added': '{who} is an assistant now.',
  'desk.assistant-skills': '{who} has these skills: {skills}.',
  'desk.manager-added': '{who} is a manager now.',
  'desk.member-added': '{who} can delegate for {client} now.',
  'desk.member-language':
    'The cards in their channel are now in {language}, with times in {zone}. {command}, typed there, changes that.',

  'status.heading': 'The desk of {agency}',
  'status.dispatch': 'Dispatch channel',
  'status.people': 'People',
  'status.people-count':
    '{managers, plural, one {# manager} other {# managers}}, {assistants, plural, one {# assistant} other {# assistants}}, {members, plural, one {# person at clients} other {# people at clients}}',
  'status.tasks': 'Tasks',
  'status.tasks-count': '{open, number} open, {underWay, number} under way',
  'status.deliveries': 'Messages',
  'status.last-delivery':
    'last sent {at}; {waiting, plural, =0 {none waiting} one {# waiting} other {# waiting}}',
  'status.none': 'none yet',
  'status.members':
    '{count, plural, =0 {nobody may delegate yet} one {# person may delegate} other {# people may delegate}}',
  'status.more-clients': '{count, plural, one {and # more client} other {and # more clients}}',
  'status.failing': 'I cannot write to {channel}. Invite me to that channel.',

  'missing.dispatch':
    'Missing: a dispatch channel. Type {command} in the channel where assistants should see tasks.',
  'missing.assistant': 'Missing: an assistant. Add one with {command}.',
  'missing.client': 'Missing: a client. Add one with {command}.',
  'missing.member': 'Missing: somebody who may delegate. Add them with {command}.',

  'unreachable.channel': 'I cannot write to {channel}, so its people do not see their cards.',
  'unreachable.what-to-do':
    'Invite me to the channel; the cards then follow by themselves. /desk status shows what is waiting.',
} as const;
