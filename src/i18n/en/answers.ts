/** Private answers: what is wrong, what is not allowed, help. */
export const answers = {
  'allowed.delegate': 'delegate tasks here',
  'allowed.see-task': 'see this task',
  'allowed.see-open-tasks': 'see the open tasks',
  'allowed.administer': 'set up the desk',
  'allowed.link': 'link workspaces and accounts to this desk',
  'allowed.edit': 'edit this task',
  'allowed.cancel': 'cancel this task',
  'allowed.claim': 'claim tasks',
  'allowed.return': 'return this task',
  'allowed.ask': 'ask the client about this task',
  'allowed.answer': 'answer for this client',
  'allowed.submit': 'submit this task',
  'allowed.accept': 'accept for this client',
  'allowed.request-changes': 'request changes for this client',
  'allowed.track-time': 'track time on this task',
  'allowed.see-hours': 'see the hours of this client',
  'allowed.review-hours': 'review hours for this client',
  'allowed.allow-more': 'allow more time for this client',
  'allowed.settle-dispute': 'settle disputes about hours',
  'allowed.correct-time': 'correct this time',

  'channel.unnamed': 'a chat without a name',
  'list.empty': 'none yet',

  'pending.working': 'One moment, I am working on it. The result follows here.',

  'problem.not-set-up': 'There is no desk in this workspace yet. A workspace admin begins with /desk setup.',
  'problem.already-set-up': 'This workspace has its desk already: {agency}.',
  'problem.not-admin':
    'Only an admin or owner of the workspace can set up its desk; in Teams, an owner of the team, in one of its channels. Please ask one of them.',
  'problem.not-allowed': 'You are not among those who may {action}. A manager of the desk can change that.',
  'problem.no-such-task': 'There is no task {task} that you can see. /tasks lists yours.',
  'problem.wrong-status': '{task} is {status}. “{action}” is not possible now.',
  'problem.already-claimed': '{task} is taken: {who} has it.',
  'problem.claimed-by-you': '{task} is yours already.',
  'problem.missing-skills':
    '{task} needs {count, plural, one {a skill} other {skills}} you are not listed with: {skills}.',
  'problem.no-dispatch-channel':
    'Assistants have no channel yet, so nobody would see the task. A manager types /desk dispatch in the channel where they should.',
  'problem.dispatch-in-client-channel':
    'This channel belongs to {client}, whose people would see every client’s tasks. Choose another one for dispatch.',
  'problem.client-in-dispatch-channel':
    'That is the dispatch channel, where the tasks of all clients are seen. Choose another one for this client.',
  'problem.channel-taken':
    'That channel belongs to {client} already. Each client needs a channel of its own.',
  'problem.not-a-channel':
    'That works in a channel, not in direct messages. Type it there, or name the channel.',
  'problem.which-client': 'Which client is it for? Add “for” and one of: {clients}.',
  'problem.no-clients': 'There are no clients yet. A manager adds one with /desk client add.',
  'problem.unknown-client': 'There is no client “{name}”. Known clients: {clients}.',
  'problem.other-client-here':
    'This channel belongs to {client}, so tasks from here are for them. Go to the other client’s channel.',
  'problem.client-exists': 'There is a client {client} already, with this channel. Nothing was changed.',
  'problem.no-such-command': 'I do not know “{words}”.',
  'problem.name-missing': 'A name is missing.',
  'problem.unknown-words': 'I did not understand “{words}”.',
  'problem.which-person': 'Which person? Type @ and choose them from the list.',
  'problem.unknown-person': 'I cannot find {name} here. Type @ and choose the person from the list.',
  'problem.not-an-assistant': '{name} is not an assistant of this desk.',
  'problem.is-bot': '{name} is an app, not a person.',
  'problem.several-people': 'A task has one preferred assistant; you named {names}.',
  'problem.unknown-skills':
    'No assistant has {count, plural, one {this skill} other {these skills}}: {skills}. Known skills: {known}.',
  'problem.already-role': '{name} has that role already. Nothing was changed.',
  'problem.text-missing': 'The text is missing. Please write what it is about.',
  'problem.text-too-long':
    'The text has {length, number} characters; at most {limit, number} fit. Put the rest into a document and give its link.',
  'problem.name-too-long': 'The name has {length, number} characters; at most {limit, number} fit.',
  'problem.due-in-past': '{due} has already passed. Name a time to come, for example “by Friday 5pm”.',
  'problem.due-in-past-in-form': '{due} has already passed. Choose a time to come.',
  'problem.due-unreadable': 'I could not read “{words}” as a date.',
  'problem.two-due-dates': 'A task has one due date; I read several: {words}.',
  'problem.cap-zero':
    'A time cap must be more than nothing; “{words}” is not. Leave it out if there is none.',
  'problem.cap-too-large':
    '“{words}” is too long for one task; the most is {limit, plural, one {# hour} other {# hours}}.',
  'problem.cap-unreadable': 'I could not read “{words}” as a time cap. Write it like ~2h, ~90m or ~1h30m.',
  'problem.cap-unreadable-in-form':
    'I could not read “{words}” as a time cap. Write it like 2h, 90m or 1h30m.',
  'problem.two-caps': 'A task has one time cap; I read several: {words}.',
  'problem.zone-unknown':
    '“{words}” is not a time zone I know. Write a region and city, as in Europe/Berlin.',
  'problem.form-incomplete': 'The form came back incomplete. Please open it again.',
  'problem.link-code-unreadable': 'That is not a code. A code has ten letters and digits, as in the example.',
  'problem.link-code-unknown':
    'I do not know this code. Check each character, or make a new one with /desk link where the desk is. Of a person’s codes, only the newest counts.',
  'problem.link-code-used':
    'This code has been used, and each works only once. Make a new one with /desk link where the desk is.',
  'problem.link-code-expired':
    'This code has expired: each works for a quarter of an hour. Make a new one with /desk link where the desk is.',
  'problem.link-code-elsewhere': 'This workspace belongs to another desk. Nothing was changed.',
  'problem.link-code-too-many':
    'Too many codes were refused here. Wait a quarter of an hour, and then type a new one.',
  'problem.link-code-not-managers':
    'A workspace joins with the code of a manager, and this is not one. Ask a manager of that desk for a code.',
  'problem.already-linked':
    'This account and the one that made the code are one person’s already. Type the code where your other account is.',
  'problem.platform-taken':
    'Both of the two people have an account in {platform}, and one person cannot have two there. A code links accounts on different platforms.',
  'problem.unexpected':
    'Something went wrong on our side, and nothing was changed. Please try again. If it happens again, quote incident {incident}.',

  'help.word': 'help',
  'help.heading': 'What I understand',
  'help.more': 'Type help after a command to see examples.',
  'hint.help': 'Type {help} to see what I understand.',
  'help.right-form': 'The right form:',
  'help.delegate': 'hands over a task; without text it opens a form',
  'help.home': 'your tasks, and buttons to begin with',
  'help.tasks': 'shows your tasks, what can be claimed, or one task with its timeline',
  'help.desk-setup': 'makes the desk of this workspace; its first manager is who types it',
  'help.desk-dispatch': 'makes this channel the one where assistants see and claim tasks',
  'help.desk-client-add': 'adds a client company with a channel of its own',
  'help.desk-assistant-add': 'adds an assistant, or skills of an assistant',
  'help.desk-manager-add': 'adds a manager',
  'help.desk-client-member-add': 'lets a person delegate for a client',
  'help.desk-link': 'makes a code that lets a workspace join this desk, or links your accounts',
  'help.desk-join': 'joins this workspace to a desk by a code, or links your account here with yours there',
  'help.desk-settings': 'languages, time zones, working hours and reminders, and what I send next',
  'help.desk-status': 'what is configured, what is missing, and the last deliveries',

  'duration.hours': '{hours, number} h',
  'duration.minutes': '{minutes, number} min',
  'duration.hours-and-minutes': '{hours, number} h {minutes, number} min',
  'duration.negative': '−{duration}',
} as const;
