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
  'desk.joined': 'This workspace belongs to the desk of {agency} now, and you are one of its managers.',
  'desk.joined-next': 'Next: {client} in a channel here that is to be a client’s.',
  'desk.joined-same': 'If {who} is you: {link} there, then {join} here, makes the two accounts one person’s.',
  'desk.linked':
    'This account and that of {who} are one person’s now, with the roles, clients and tasks of both.',
  'desk.linked-next': 'What is meant for you comes to one of the two, not to both.',

  'link.code': 'Your code: {code}',
  'link.until': 'It works once, until {until}. A newer one takes its place.',
  'link.account':
    'In another workspace of this desk, where you have an account too: {join} makes both accounts yours.',
  'link.workspace':
    'In a workspace without a desk: an admin there types {join}. The workspace then joins this desk, and they become a manager.',
  'link.secret':
    'Show it to nobody else: whoever types it in a workspace of this desk acts as you from then on.',

  'platform.slack': 'Slack',
  'platform.teams': 'Microsoft Teams',

  'status.heading': 'The desk of {agency}',
  'status.workspaces': 'Workspaces',
  'status.workspaces-count': '{count, number} ({platforms})',
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
  'status.failing': 'I cannot write to {channel}. Invite me to that channel, or in Teams add me to its team.',

  'missing.dispatch':
    'Missing: a dispatch channel. Type {command} in the channel where assistants should see tasks.',
  'missing.assistant': 'Missing: an assistant. Add one with {command}.',
  'missing.client': 'Missing: a client. Add one with {command}.',
  'missing.member': 'Missing: somebody who may delegate. Add them with {command}.',

  'unreachable.channel': 'I cannot write to {channel}, so its people do not see their cards.',
  'unreachable.what-to-do':
    'Invite me to the channel, or in Teams add me to its team; the cards then follow by themselves. /desk status shows what is waiting.',

  'welcome.hello': 'Hello! I am Deskhand: tell me a task, and an assistant takes it on.',
  'welcome.set-up':
    'There is no desk here yet. An admin types {setup}, or {join} with a code from a desk that exists elsewhere.',
} as const;
