export const digests = {
  'button.my-tasks': 'مهامي',
  'button.all-clients': 'كل العملاء',

  'digest.as-of': 'كما في {at}، ويبقى على حاله.',
  'digest.more':
    '{count, plural, zero {ولا شيء غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'digest.corrected': 'صُحِّح منذ ذلك: كان في أسبوع {days} مقدار {was}، وصار {now}.',
  'digest.corrected-of': 'صُحِّح منذ ذلك: {client} في أسبوع {days}: كان {was}، وصار {now}.',

  'digest.client-heading': '{client}: أسبوع {days}',
  'digest.used': 'المستهلك في الأسبوع',
  'digest.delivered':
    '{count, plural, zero {لم يُسلَّم شيء في الأسبوع.} one {سُلِّم في الأسبوع:} two {سُلِّم في الأسبوع (مهمتان):} few {سُلِّم في الأسبوع (# مهام):} many {سُلِّم في الأسبوع (# مهمة):} other {سُلِّم في الأسبوع (# مهمة):}}',
  'digest.waiting':
    '{count, plural, zero {لا شيء في انتظارك.} one {أمر واحد في انتظارك:} two {أمران في انتظارك:} few {# أمور في انتظارك:} many {# أمرًا في انتظارك:} other {# أمر في انتظارك:}}',
  'digest.awaits-answer': '{task} · {title}: سؤال ينتظر الإجابة',
  'digest.awaits-acceptance': '{task} · {title}: سُلِّمت ولم تُقبل بعد',
  'digest.awaits-more-time': '{task} · {title}: طُلب لها مزيد من الوقت',
  'digest.awaits-review': 'ساعات {days}: تُعتمد حتى {by}',

  'digest.own-heading': 'أسبوعك {days}: {hours}',
  'digest.worked': 'وقت العمل',
  'digest.due':
    '{count, plural, zero {لا شيء من مهامك يحين موعده هذا الأسبوع.} one {مهمة واحدة موعدها هذا الأسبوع:} two {مهمتان موعدهما هذا الأسبوع:} few {# مهام موعدها هذا الأسبوع:} many {# مهمة موعدها هذا الأسبوع:} other {# مهمة موعدها هذا الأسبوع:}}',
  'digest.unsubmitted': 'لم تُقدَّم بعد:',
  'digest.unsubmitted-week': '{client}، {days}: تصل إلى العميل كما هي في {by}',

  'digest.desk-heading': 'المكتب في أسبوع {days}',
  'digest.used-column': 'المستهلك',
  'digest.weekly-column': 'في الأسبوع',
  'digest.overdue-column': 'متأخرة',
  'digest.weekly-note':
    'المستهلك هو ما حُسب في الأسبوع، وعمود «في الأسبوع» متوسط آخر 4 أسابيع. والعملاء الأكثر إلحاحًا أولًا.',
  'digest.more-clients':
    '{count, plural, zero {ولا عملاء آخرون} one {وعميل آخر} two {وعميلان آخران} few {و# عملاء آخرين} many {و# عميلًا آخر} other {و# عميل آخر}}',
  'digest.assistants': 'المساعدون',
  'digest.assistant':
    '{name}: {hours}؛ {held, plural, zero {لا مهام لديه} one {مهمة واحدة لديه} two {مهمتان لديه} few {# مهام لديه} many {# مهمة لديه} other {# مهمة لديه}}',
  'digest.unclaimed': 'في انتظار من يتولاها',
  'digest.claimed':
    '{count, plural, zero {لم تُتولَّ أي مهمة} one {تُوليت مهمة واحدة} two {تُوليت مهمتان} few {تُوليت # مهام} many {تُوليت # مهمة} other {تُوليت # مهمة}}؛ وسيط الانتظار {median} وأطوله {longest}.',
  'digest.none-claimed': 'لم تُتولَّ أي مهمة.',
  'digest.open':
    '{count, plural, zero {لا مهمة تنتظر الآن} one {مهمة واحدة تنتظر الآن} two {مهمتان تنتظران الآن} few {# مهام تنتظر الآن} many {# مهمة تنتظر الآن} other {# مهمة تنتظر الآن}}؛ أطول انتظار حتى الآن {longest}.',
  'digest.none-open': 'لا مهمة تنتظر الآن.',
  'digest.file': 'كل العملاء في أسبوع {days}: {csv}',
  'digest.file-until': 'يعمل الرابط حتى {until}، لكل من يملكه.',
  'download.digest-what-to-do':
    'تعمل روابط الملخصات يومًا واحدًا. للحصول على رابط جديد يُضغط زر «كل العملاء» أسفل الملخص.',

  'morning.heading': 'قائمتك ليوم {day}',
  'morning.overdue': 'متأخرة',
  'morning.today': 'موعدها اليوم',
  'morning.soon': 'موعدها قريب',
  'morning.changes': 'أعيدت مع تعديلات',
  'morning.answered': 'أُجيب عنها منذ ذلك',
  'morning.task': '{task} · {title} ({client})',
  'morning.task-due': '{task} · {title} ({client})، موعدها {due}',
  'morning.done': '✓ {line}، أُنجزت',
} as const;
