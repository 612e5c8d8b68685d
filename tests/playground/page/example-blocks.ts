import type { KnownBlock, ModalView } from '@slack/types';

/** What the test's product says, in the language of whoever it says it to. */
export interface Words {
  readonly form: string;
  readonly title: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly due: string;
  readonly time: string;
  readonly priority: string;
  readonly normal: string;
  readonly urgent: string;
  readonly soonGroup: string;
  readonly skills: string;
  readonly assistant: string;
  readonly notify: string;
  readonly yes: string;
  readonly no: string;
  readonly size: string;
  readonly small: string;
  readonly large: string;
  readonly longer: string;
  readonly more: string;
  readonly submit: string;
  readonly cancel: string;
  readonly edit: string;
  readonly tooLong: string;
  readonly task: string;
  readonly client: string;
  readonly skill: string;
  readonly claim: string;
  readonly details: string;
  readonly claimed: string;
  readonly understood: string;
  readonly sure: string;
  readonly note: string;
}

const english: Words = {
  form: 'Delegate a task',
  title: 'What should be done?',
  notes: 'Notes',
  notesHint: 'Everything an assistant needs to begin.',
  due: 'Due on',
  time: 'At',
  priority: 'Priority',
  normal: 'Normal',
  urgent: 'Urgent',
  soonGroup: 'Sooner',
  skills: 'Skills',
  assistant: 'Preferred assistant',
  notify: 'Tell me when it is claimed',
  yes: 'Yes',
  no: 'No',
  size: 'Size',
  small: 'Small',
  large: 'Large',
  longer: 'More than a day',
  more: 'More fields',
  submit: 'Delegate',
  cancel: 'Cancel',
  edit: 'Edit',
  tooLong: 'A task may take 40 hours at most.',
  task: 'Task',
  client: 'Client',
  skill: 'Skill',
  claim: 'Claim',
  details: 'Details',
  claimed: 'Claimed by',
  understood: 'Understood',
  sure: 'Cancel the task?',
  note: 'Open since today. Whoever claims it first has it.',
};

const arabic: Words = {
  form: 'تفويض مهمة',
  title: 'ما المطلوب إنجازه؟',
  notes: 'ملاحظات',
  notesHint: 'كل ما يحتاجه المساعد للبدء.',
  due: 'تاريخ الاستحقاق',
  time: 'الساعة',
  priority: 'الأولوية',
  normal: 'عادية',
  urgent: 'عاجلة',
  soonGroup: 'أقرب',
  skills: 'المهارات',
  assistant: 'المساعد المفضل',
  notify: 'أخبرني عند استلامها',
  yes: 'نعم',
  no: 'لا',
  size: 'الحجم',
  small: 'صغيرة',
  large: 'كبيرة',
  longer: 'أكثر من يوم',
  more: 'حقول إضافية',
  submit: 'تفويض',
  cancel: 'إلغاء',
  edit: 'تعديل',
  tooLong: 'لا يجوز أن تستغرق المهمة أكثر من \u2068٤٠\u2069 ساعة.',
  task: 'المهمة',
  client: 'العميل',
  skill: 'المهارة',
  claim: 'استلام',
  details: 'التفاصيل',
  claimed: 'استلمها',
  understood: 'فهمت ما يلي',
  sure: 'إلغاء المهمة؟',
  note: 'مفتوحة منذ اليوم، ومن يستلمها أولًا فهي له.',
};

const arabicSpeaker = 'U0SAMI';
export const wordsFor = (user: string): Words => (user === arabicSpeaker ? arabic : english);

const isolated = (text: string): string => `\u2068${text}\u2069`;
const plain = (text: string) => ({ type: 'plain_text', text, emoji: true }) as const;
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text }) as const;
const option = (text: string, value: string) => ({ text: plain(text), value });

export const card = (words: Words, title: string, claimedBy?: string): KnownBlock[] => [
  { type: 'header', text: plain(`${words.task} ${isolated('#12')} · ${isolated(title)}`) },
  {
    type: 'section',
    fields: [
      mrkdwn(`*${words.client}*\n${isolated('Acme & Söhne GmbH')}`),
      mrkdwn(`*${words.due}*\n${isolated('Fri 7 Aug 2026, 17:00')}`),
      mrkdwn(`*${words.skill}*\n${isolated('travel')}`),
      mrkdwn(`*${words.assistant}*\n${isolated('<@U0BEA>')}`),
    ],
  },
  ...(claimedBy === undefined ? openEnd(words, title) : claimedEnd(words, claimedBy)),
];

const claimedEnd = (words: Words, person: string): KnownBlock[] => [
  { type: 'context', elements: [mrkdwn(`${words.claimed} ${isolated(`<@${person}>`)}`)] },
];

const openEnd = (words: Words, title: string): KnownBlock[] => [
  { type: 'context', elements: [mrkdwn(words.note)] },
  {
    type: 'actions',
    block_id: 'task',
    elements: [
      { type: 'button', action_id: 'claim', value: title, style: 'primary', text: plain(words.claim) },
      { type: 'button', action_id: 'details', value: title, text: plain(words.details) },
    ],
  },
];

export const understood = (words: Words, title: string): KnownBlock[] => [
  { type: 'section', text: mrkdwn(`${words.understood}: *${isolated(title)}*\n> ${title}`) },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'edit', text: plain(words.edit) },
      {
        type: 'button',
        action_id: 'cancel',
        style: 'danger',
        text: plain(words.cancel),
        confirm: {
          title: plain(words.sure),
          text: mrkdwn(`*${isolated(title)}*`),
          confirm: plain(words.cancel),
          deny: plain(words.no),
          style: 'danger',
        },
      },
    ],
  },
];

export const shortForm = (words: Words): KnownBlock[] => [
  {
    type: 'input',
    block_id: 'title',
    label: plain(words.title),
    element: { type: 'plain_text_input', action_id: 'words', max_length: 60 },
  },
  {
    type: 'input',
    block_id: 'notes',
    optional: true,
    label: plain(words.notes),
    hint: plain(words.notesHint),
    element: { type: 'plain_text_input', action_id: 'words', multiline: true, max_length: 3000 },
  },
  {
    type: 'actions',
    block_id: 'extend',
    elements: [{ type: 'button', action_id: 'more', text: plain(words.more) }],
  },
];

export const moreFields = (words: Words): KnownBlock[] => [
  {
    type: 'input',
    block_id: 'due',
    label: plain(words.due),
    element: { type: 'datepicker', action_id: 'date', initial_date: '2026-08-07' },
  },
  {
    type: 'input',
    block_id: 'time',
    optional: true,
    label: plain(words.time),
    element: { type: 'timepicker', action_id: 'time' },
  },
  {
    type: 'input',
    block_id: 'priority',
    label: plain(words.priority),
    element: {
      type: 'static_select',
      action_id: 'choice',
      option_groups: [
        { label: plain(words.priority), options: [option(words.normal, 'normal')] },
        { label: plain(words.soonGroup), options: [option(words.urgent, 'urgent')] },
      ],
    },
  },
  {
    type: 'input',
    block_id: 'skills',
    optional: true,
    label: plain(words.skills),
    element: {
      type: 'multi_static_select',
      action_id: 'choices',
      options: [option('travel', 'travel'), option('bookkeeping', 'books'), option('عربي', 'arabic')],
    },
  },
  {
    type: 'input',
    block_id: 'size',
    label: plain(words.size),
    element: {
      type: 'radio_buttons',
      action_id: 'one',
      initial_option: option(words.small, 's'),
      options: [option(words.small, 's'), { ...option(words.large, 'l'), description: plain(words.longer) }],
    },
  },
  {
    type: 'input',
    block_id: 'tell',
    optional: true,
    label: plain(words.notify),
    element: { type: 'checkboxes', action_id: 'boxes', options: [option(words.yes, 'yes')] },
  },
  {
    type: 'input',
    block_id: 'assistant',
    optional: true,
    label: plain(words.assistant),
    element: { type: 'users_select', action_id: 'user' },
  },
];

export const form = (words: Words, blocks: KnownBlock[], channel: string): ModalView => ({
  type: 'modal',
  callback_id: 'delegate',
  private_metadata: channel,
  title: plain(words.form),
  submit: plain(words.submit),
  close: plain(words.cancel),
  blocks,
});
