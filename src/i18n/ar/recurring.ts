export const recurring = {
  'repeat.at': '{days} الساعة {time}',
  'repeat.day':
    '{interval, plural, zero {كل يوم} one {كل يوم} two {كل يومين} few {كل # أيام} many {كل # يومًا} other {كل # يوم}}',
  'repeat.working-days': 'كل يوم عمل',
  'repeat.week':
    '{interval, plural, zero {كل أسبوع} one {كل أسبوع} two {كل أسبوعين} few {كل # أسابيع} many {كل # أسبوعًا} other {كل # أسبوع}} يوم {weekdays}',
  'repeat.month-day':
    '{interval, plural, zero {كل شهر} one {كل شهر} two {كل شهرين} few {كل # أشهر} many {كل # شهرًا} other {كل # شهر}} يوم {day, number}',
  'repeat.last-day':
    '{interval, plural, zero {كل شهر} one {كل شهر} two {كل شهرين} few {كل # أشهر} many {كل # شهرًا} other {كل # شهر}} في آخر يوم',
  'repeat.month-weekday':
    '{interval, plural, zero {كل شهر} one {كل شهر} two {كل شهرين} few {كل # أشهر} many {كل # شهرًا} other {كل # شهر}} يوم {weekday} {nth, select, first {الأول} second {الثاني} third {الثالث} fourth {الرابع} other {الأخير}}',
  'repeat.month-working-day':
    '{interval, plural, zero {كل شهر} one {كل شهر} two {كل شهرين} few {كل # أشهر} many {كل # شهرًا} other {كل # شهر}} في {nth, select, first {أول} second {ثاني} third {ثالث} fourth {رابع} other {آخر}} يوم عمل',
  'repeat.year':
    '{interval, plural, zero {كل سنة} one {كل سنة} two {كل سنتين} few {كل # سنوات} many {كل # سنة} other {كل # سنة}} في {date}',
  'repeat.due':
    '{days, plural, zero {في اليوم نفسه} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}، {time}',
  'repeat.not-due': 'بلا موعد تسليم',

  'field.repeat': 'التكرار',
  'field.next': 'المرة القادمة',

  'recurring.created': '{title}، مهمة متكررة: {repeat}، وأول مرة {first}، وعندها تُنشأ المهمة الأولى.',
  'recurring.edited': 'تم تحديث {title}.',
  'recurring.skipped': '{title}: تم تخطي {day}.',
  'recurring.not-skipped': '{title}: لن يتم تخطي {day}.',
  'recurring.paused': '{title}: متوقفة مؤقتًا، ولن تُنشأ مهمة حتى تُستأنف.',
  'recurring.resumed': '{title}: تم الاستئناف.',
  'recurring.ended': '{title}: انتهى التكرار، وتبقى المهام التي أُنشئت منه.',
  'recurring.as-it-is': '{title}: هكذا هي الآن.',
  'recurring.is-paused': 'متوقفة مؤقتًا',
  'recurring.skips': 'مع تخطي {days}',
  'recurring.zone': 'الأوقات بتوقيت {zone}.',
  'recurring.shift-before': 'إن وقعت في يوم عطلة جاءت في يوم العمل السابق.',
  'recurring.shift-after': 'إن وقعت في يوم عطلة جاءت في يوم العمل التالي.',
  'recurring.list':
    '{count, plural, zero {لا توجد مهام متكررة} one {مهمة متكررة واحدة} two {مهمتان متكررتان} few {# مهام متكررة} many {# مهمة متكررة} other {# مهمة متكررة}}',
  'recurring.more': 'هناك مهام أخرى؛ وهذه أقربها.',
  'recurring.hint': 'لتكرار مهمة تكفي كتابة: \u2066/delegate\u2069 أرسل التقرير كل يوم اثنين الساعة 9 صباحًا',

  'button.recurring-tasks': 'المهام المتكررة',
  'button.skip-recurring': 'تخطي القادمة',
  'button.unskip-recurring': 'عدم التخطي',
  'button.pause-recurring': 'إيقاف مؤقت',
  'button.resume-recurring': 'استئناف',
  'button.end-recurring': 'إنهاء التكرار',
  'confirm.end-recurring': 'إنهاء هذه المهمة المتكررة؟',
  'confirm.end-recurring-text': 'لن تُنشأ منها أي مهمة أخرى، ولا يمكن التراجع عن ذلك.',
  'confirm.end-recurring-yes': 'إنهاء',

  'form.recurring-title': 'مهمة متكررة',
  'form.repeat': 'التكرار',
  'form.repeat-hint': 'بالكلمات، مثل «كل يوم اثنين الساعة 9 صباحًا» أو «آخر يوم عمل في الشهر».',
  'form.recurring-shift': 'إن وقعت في يوم عطلة',
  'form.shift-none': 'تأتي في موعدها',
  'form.shift-before': 'في يوم العمل السابق',
  'form.shift-after': 'في يوم العمل التالي',
  'form.recurring-due': 'موعد تسليم كل مهمة',
  'form.due-never': 'بلا موعد تسليم',
  'form.due-after':
    '{days, plural, zero {في اليوم نفسه} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}',

  'help.tasks-recurring': 'لعرض المهام المتكررة',

  'news.recurring-paused':
    'حان موعد {title} للعميل {client}، لكنها متوقفة مؤقتًا: {why, select, person {لم يعد بإمكان {creator} التفويض لصالح {client}} channel {لا توجد للمساعدين قناة يرون فيها المهمة} other {لم يستأنفها أحد}}.',
  'news.recurring-goes-on': 'كانت {title} للعميل {client} متوقفة مؤقتًا، ولم تعد كذلك.',

  'problem.two-repetitions': 'للمهمة تكرار واحد، وقد قُرئ أكثر من تكرار: {words}.',
  'problem.repetition-unreadable':
    'تعذرت قراءة «{words}» كتكرار. يمكن كتابته هكذا: «كل يوم اثنين الساعة 9 صباحًا» أو «كل أسبوعين يوم الجمعة» أو «آخر يوم عمل في الشهر».',
  'problem.repetition-with-due':
    'قُرئ تكرار («{repetition}») وتاريخ («{due}») معًا. ليس للمهمة المتكررة تاريخ تسليم واحد، ويمكن ذكر وقت مثل «حتى الساعة 5 مساءً».',
  'problem.repetition-with-due-day':
    'ليس للمهمة المتكررة يوم تسليم واحد. يرجى ترك اليوم فارغًا، أما الوقت فيسري كل مرة.',
  'problem.no-such-recurrence':
    'لا توجد مهمة متكررة كهذه يمكنك تغييرها. لعرض مهامك المتكررة: \u2066/tasks recurring\u2069.',
  'problem.recurrence-ended': 'انتهى تكرار «{title}».',
} as const;
