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
  'desk.joined': 'أصبحت مساحة العمل هذه تابعة لمكتب {agency}، ولديك فيه الآن دور المدير.',
  'desk.joined-next': 'الخطوة التالية: {client} في قناة هنا ستخص أحد العملاء.',
  'desk.joined-same':
    'إذا كان {who} هو حسابك الآخر، فإن كتابة {link} هناك ثم {join} هنا تجعل الحسابين لشخص واحد.',
  'desk.linked': 'أصبح هذا الحساب وحساب {who} لشخص واحد، بأدوار الحسابين وعملائهما ومهامهما.',
  'desk.linked-next': 'تصل الرسائل الموجهة إليك إلى أحد الحسابين، لا إلى كليهما.',

  'link.code': 'الرمز: {code}',
  'link.until': 'يصلح لمرة واحدة، حتى {until}. وأي رمز أحدث يحل محله.',
  'link.account': 'في مساحة عمل أخرى تابعة لهذا المكتب ولك فيها حساب أيضًا: كتابة {join} تجعل الحسابين لك.',
  'link.workspace':
    'في مساحة عمل بلا مكتب: يكتب أحد مشرفيها {join}، فتنضم إلى هذا المكتب ويصبح لديه دور المدير.',
  'link.secret':
    'يرجى عدم إطلاع أحد آخر عليه: فمن يكتبه في مساحة عمل تابعة لهذا المكتب يتصرف باسمك من حينها.',

  'platform.slack': 'Slack',
  'platform.teams': 'Microsoft Teams',

  'status.heading': 'مكتب {agency}',
  'status.workspaces': 'مساحات العمل',
  'status.workspaces-count': '{count, number} ({platforms})',
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
  'status.failing':
    'تتعذّر عليّ الكتابة في {channel}. يرجى دعوتي إلى هذه القناة، أو إضافتي إلى فريقها في Teams.',

  'missing.dispatch': 'لا توجد قناة توزيع بعد. لتعيينها: {command} في القناة التي ستظهر فيها المهام.',
  'missing.assistant': 'لا يوجد مساعدون بعد. للإضافة: {command}.',
  'missing.client': 'لا يوجد عملاء بعد. للإضافة: {command}.',
  'missing.member': 'التفويض غير متاح لأحد بعد. لإتاحته: {command}.',

  'unreachable.channel': 'تتعذّر عليّ الكتابة في {channel}، فلا تظهر البطاقات لمن فيها.',
  'unreachable.what-to-do':
    'تكفي دعوتي إلى القناة، أو إضافتي إلى الفريق في Teams، ثم تصل البطاقات تلقائيًا. ويعرض الأمر \u2066/desk status\u2069 ما ينتظر الإرسال.',

  'welcome.hello': 'مرحبًا! أنا Deskhand: أخبرني بمهمة، وسيتولّاها أحد المساعدين.',
  'welcome.set-up':
    'لا يوجد مكتب هنا بعد. يكتب أحد المشرفين {setup}، أو {join} مع رمز من مكتب موجود في مكان آخر.',
} as const;
