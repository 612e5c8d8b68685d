export const desk = {
  'desk.set-up': 'أصبح لدى {agency} مكتب، وأنت أول من يديره.',
  'desk.set-up-next':
    'الخطوة التالية: كتابة {dispatch} في القناة التي ستظهر فيها المهام للمساعدين، ثم {assistant} و{client}.',
  'desk.dispatch': 'هذه الآن قناة التوزيع: هنا تظهر المهام الجديدة، ومن هنا يتولّاها المساعدون.',
  'desk.dispatch-already': 'هذه هي قناة التوزيع بالفعل.',
  'desk.client-added': 'تمت إضافة العميل {client}، وتُفوَّض مهامه في {channel}.',
  'desk.client-bound': 'أصبحت للعميل {client} قناة أخرى: {channel}.',
  'desk.client-next':
    'الخطوة التالية: {command} لكل شخص يحق له التفويض. وإذا لم تظهر بطاقة هناك، فيرجى دعوتي إلى القناة أولًا.',
  'desk.assistant-added': 'لدى {who} الآن دور المساعد.',
  'desk.assistant-skills': 'مهارات {who}: {skills}.',
  'desk.manager-added': 'لدى {who} الآن دور المدير.',
  'desk.member-added': 'بإمكان {who} الآن تفويض المهام باسم {client}.',
  'desk.member-language':
    'أصبحت بطاقات قناة هذا العميل بلغة {language} وبتوقيت {zone}. لتغيير ذلك يُكتب {command} في تلك القناة.',

  'status.heading': 'مكتب {agency}',
  'status.dispatch': 'قناة التوزيع',
  'status.people': 'الأشخاص',
  'status.people-count':
    '{managers, plural, zero {لا مديرين} one {مدير واحد} two {مديران} few {# مديرين} many {# مديرًا} other {# مدير}}، {assistants, plural, zero {لا مساعدين} one {مساعد واحد} two {مساعدان} few {# مساعدين} many {# مساعدًا} other {# مساعد}}، {members, plural, zero {لا أحد لدى العملاء} one {شخص واحد لدى العملاء} two {شخصان لدى العملاء} few {# أشخاص لدى العملاء} many {# شخصًا لدى العملاء} other {# شخص لدى العملاء}}',
  'status.tasks': 'المهام',
  'status.tasks-count': 'مفتوحة: {open, number}، جارية: {underWay, number}',
  'status.deliveries': 'الرسائل',
  'status.last-delivery':
    'آخر إرسال: {at}؛ {waiting, plural, zero {لا رسائل في الانتظار} one {رسالة واحدة في الانتظار} two {رسالتان في الانتظار} few {# رسائل في الانتظار} many {# رسالة في الانتظار} other {# رسالة في الانتظار}}',
  'status.none': 'لا يوجد بعد',
  'status.members':
    '{count, plural, zero {التفويض غير متاح لأحد بعد} one {التفويض متاح لشخص واحد} two {التفويض متاح لشخصين} few {التفويض متاح لـ# أشخاص} many {التفويض متاح لـ# شخصًا} other {التفويض متاح لـ# شخص}}',
  'status.more-clients':
    '{count, plural, zero {ولا عملاء آخرين} one {وعميل آخر} two {وعميلان آخران} few {و# عملاء آخرين} many {و# عميلًا آخر} other {و# عميل آخر}}',
  'status.failing': 'تتعذّر عليّ الكتابة في {channel}. يرجى دعوتي إلى هذه القناة.',

  'missing.dispatch': 'لا توجد قناة توزيع بعد. لتعيينها: {command} في القناة التي ستظهر فيها المهام.',
  'missing.assistant': 'لا يوجد مساعدون بعد. للإضافة: {command}.',
  'missing.client': 'لا يوجد عملاء بعد. للإضافة: {command}.',
  'missing.member': 'التفويض غير متاح لأحد بعد. لإتاحته: {command}.',

  'unreachable.channel': 'تتعذّر عليّ الكتابة في {channel}، فلا تظهر البطاقات لمن فيها.',
  'unreachable.what-to-do':
    'تكفي دعوتي إلى القناة، ثم تصل البطاقات تلقائيًا. ويعرض الأمر \u2066/desk status\u2069 ما ينتظر الإرسال.',
} as const;
