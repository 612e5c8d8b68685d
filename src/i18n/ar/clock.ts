export const clock = {
  'button.start-timer': 'تشغيل المؤقّت',
  'button.stop-timer': 'إيقاف المؤقّت',
  'button.add-memo': 'إضافة وصف',
  'button.switch-timer': 'الانتقال إلى {task}',
  'button.keep-timer': 'إبقاؤه كما هو',

  'field.worked': 'وقت العمل',
  'field.timer': 'المؤقّت',

  'clock.running-since': 'يعمل منذ {since}',
  'clock.worked-of-cap': '{worked} (السقف: {cap})',
  'clock.started': 'بدأ مؤقّت المهمة {task} · {title}.',
  'clock.runs-already': 'مؤقّت المهمة {task} · {title} يعمل بالفعل منذ {since} ({duration}).',
  'clock.running': 'مؤقّت المهمة {task} · {title} يعمل منذ {since} ({duration}).',
  'clock.stopped': 'توقف مؤقّت المهمة {task} · {title}: {span}، {duration}.',
  'clock.stopped-provisionally':
    'لا يزيد أي قيد على 16 ساعة، لذلك انتهى عندها. ولا يُحتسب إلا بعد تأكيده أو تصحيحه.',
  'clock.memo-wanted': 'ما العمل الذي أُنجز؟ لا يزال الوصف ناقصًا.',
  'clock.memo-wanted-of': '{entry}: لا يزال الوصف ناقصًا.',
  'clock.memo-noted': 'حُفظ وصف العمل على المهمة {task} · {title}، {span}، {duration}.',
  'clock.nothing-runs': 'لا يعمل لديك أي مؤقّت.',
  'clock.nothing-runs-there': 'لا يعمل لديك مؤقّت للمهمة {task} · {title}.',
  'clock.last-entry': 'آخر قيد لديك: {task} · {title}، {span}، {duration}.',
  'clock.runs-for-other': 'مؤقّتك يعمل لعميل آخر، {client}: {task} · {title}، منذ {since} ({duration}).',
  'clock.still-runs': 'لا يزال مؤقّتك للمهمة {task} · {title} يعمل منذ {since} ({duration}).',
  'clock.logged': 'سُجّل يدويًا للمهمة {task} · {title}: {span}، {duration}.',
  'clock.manual': 'مسجّل يدويًا',
  'clock.unconfirmed': 'لم يؤكَّد بعد، فلا يُحتسب',
  'clock.corrected': 'مصحَّح',
  'clock.no-memo': 'الوصف ناقص',

  'clock.heading': 'أوقات عملك',
  'clock.today': 'اليوم',
  'clock.since': '{client} منذ {since}',
  'clock.total': '{what}: {duration}',
  'clock.task-total': '{task} · {title}: {duration}',
  'clock.entry': '{span} · {task} · {title} · {duration}',
  'clock.recent': 'أحدث القيود',
  'clock.week-over': '{client}: انتهت الفترة من {from} إلى {to}. يُرجى تقديم ساعاتك لتمكن مراجعتها.',
  'clock.correct': 'تصحيح قيد',

  'form.memo-title': 'وصف العمل على {task}',
  'form.memo-words': 'ما العمل الذي أُنجز؟',
  'form.memo-hint': 'يقرأه العميل في كشف الساعات.',

  'settings.memo': 'تسجيل الوقت',
  'settings.memo-required': 'كل قيد يحتاج إلى وصف',
  'settings.timer-check': 'عدد الساعات قبل السؤال عن مؤقّت يعمل',
  'settings.timer-check-hint': 'يُسأل عندها من يعمل على المهمة هل العمل مستمر. من 1 إلى 16.',

  'help.time-start': 'تشغيل مؤقّتك لإحدى مهامك، وإيقاف المؤقّت الذي يعمل',
  'help.time-stop': 'إيقاف مؤقّتك؛ وما يُكتب بعده هو وصف العمل',
  'help.time-status': 'عرض مؤقّتك وساعاتك وما هو ناقص',
  'help.time-log': 'تسجيل وقت عمل مضى: مدته، أو من متى إلى متى؛ اليوم ما لم يُذكر يوم آخر؛ ثم وصف العمل',

  'problem.which-task': 'أي مهمة؟ يُكتب رقمها أولًا. لعرض مهامك: \u2066/tasks\u2069.',
  'problem.not-under-way': 'حالة المهمة {task}: {status}. يُسجَّل الوقت أثناء العمل على المهمة.',
  'problem.time-missing':
    'كم كانت المدة؟ تُكتب بعد الرقم، مثل \u20661h30m\u2069 أو \u206690m\u2069 أو \u20661:30\u2069 أو \u20669:00-10:30\u2069. لم يُسجَّل شيء.',
  'problem.time-unreadable':
    'تعذّرت قراءة «{words}» بوصفها وقتًا. الصيغة مثل \u20661h30m\u2069 أو \u206690m\u2069 أو \u20661:30\u2069 أو \u20669:00-10:30\u2069. لم يُسجَّل شيء.',
  'problem.minutes-beside-hours':
    '«{words}» غير واضحة: لا تزيد الدقائق بجانب الساعات على 59. الصيغة مثل \u20662h30m\u2069 أو \u2066150m\u2069. لم يُسجَّل شيء.',
  'problem.time-negative':
    '«{words}» أقل من لا شيء. لاسترجاع وقت يُصحَّح القيد، والزر في \u2066/time status\u2069. لم يُسجَّل شيء.',
  'problem.time-zero': 'هذه المدة صفر. لم يُسجَّل شيء.',
  'problem.time-too-long':
    'لا يزيد أي قيد على {limit, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}. يمكن تسجيل الوقت على أجزاء. لم يُسجَّل شيء.',
  'problem.time-in-future':
    'لم يحن {at} بعد، ولا يُسجَّل إلا وقت مضى. إن كان ذلك في يوم آخر فليُذكر. لم يُسجَّل شيء.',
  'problem.before-open-period':
    'ما قبل {since} تم تقديمه بالفعل. يمكن تسجيل الوقت من ذلك الحين فصاعدًا؛ ولما قبله يُطلب التصحيح من إدارة المكتب. لم يُسجَّل شيء.',
  'problem.no-room-that-day':
    'لا توجد في {day} فترة متصلة بهذا الطول بين قيودك الأخرى. يُذكر الوقت من متى إلى متى، مثل \u20669:00-10:30\u2069. لم يُسجَّل شيء.',
  'problem.time-overlaps':
    'لديك قيد في هذا الوقت: {task}، {span}. ولا يُعمل على شيئين في آن واحد. لم يُسجَّل شيء.',
  'problem.time-overlaps-timer':
    'مؤقّتك للمهمة {task} يعمل منذ {since}. ولا يُعمل على شيئين في آن واحد. لم يُسجَّل شيء.',
  'problem.memo-missing': 'ما العمل الذي أُنجز؟ يُكتب بعد الوقت. لم يُسجَّل شيء.',
  'problem.no-such-entry': 'ليس لديك قيد كهذا.',
  'problem.memo-settled':
    'لهذا القيد وصف، أو أنه صُحِّح أو احتُسب في الأثناء. لتغييره يُصحَّح القيد، والزر في \u2066/time status\u2069.',
  'problem.hours-unreadable': '«{words}» غير مناسبة هنا. المطلوب عدد صحيح من 1 إلى {limit, number}.',
} as const;
