export const limits = {
  'button.still-working': 'ما زلت أعمل',
  'button.stop-then': 'إيقاف عند: {at}',
  'button.stop-at': 'إيقاف عند …',
  'button.confirm-time': 'تأكيد',
  'button.correct-time': 'تصحيح',
  'button.ask-for-more': 'طلب المزيد',
  'button.allow-more': 'السماح',
  'button.finish-up': 'إنهاء العمل',

  'timer.question': 'هل لا يزال عملك مستمرًا على المهمة {task} · {title}؟ المؤقّت يعمل منذ: {since}.',
  'timer.question-note':
    'إن لم يصل رد خلال 30 دقيقة، يُوقَف المؤقّت عند آخر أثر للعمل ({at})، ولا يُحتسب الوقت إلا بعد تأكيدك.',
  'timer.goes-on': 'المؤقّت مستمر للمهمة {task} · {title}، وهو يعمل منذ: {since}.',
  'timer.stopped': 'تم إيقاف مؤقّت المهمة {task} · {title} نيابةً عنك عند آخر أثر للعمل: {at}.',
  'timer.unconfirmed': '{span}، {duration}. لا يُحتسب هذا الوقت إلا بعد تأكيدك.',

  'form.stop-at-title': 'إيقاف {task}',
  'form.stop-at-since': 'المؤقّت يعمل منذ: {since}. متى توقفت عن العمل؟',
  'form.stop-at-day': 'اليوم',
  'form.stop-at-time': 'الوقت',
  'form.stop-at-memo': 'ما العمل الذي أُنجز؟',
  'form.more-title': 'المزيد للمهمة {task}',
  'form.more-cap': 'يُطلب من العميل رفع السقف الزمني.',
  'form.more-hours': 'نفدت ساعات العميل، ويُطلب منه السماح بالمزيد.',
  'form.more-duration': 'ما مقدار الزيادة؟',
  'form.more-duration-hint': 'مثل \u20662h\u2069 أو \u20661h30m\u2069 أو «30 دقيقة».',
  'form.more-words': 'لماذا؟',

  'limit.cap-near': 'استُهلك 80% من السقف الزمني للمهمة {task} · {title}، وهو: {cap}.',
  'limit.cap-reached': 'بلغت المهمة {task} · {title} سقفها الزمني، وهو: {cap}.',
  'limit.cap-lifted': 'لم يعد هناك سقف زمني.',
  'limit.cap-now': 'السقف الزمني الآن: {cap}.',
  'limit.hours-used-up':
    'نفدت ساعات العميل {client} والمؤقّت يعمل للمهمة {task} · {title}، وهو مستمر إلى أن يُوقَف.',
  'limit.asked': 'طلبت زيادة قدرها {more}، ولم يرد العميل بعد.',

  'more.asked-cap':
    '{creator}، وصل طلب من {who} لزيادة السقف الزمني للمهمة {task} · {title}، ومقدارها {more}:',
  'more.asked-hours':
    '{creator}، وصل طلب من {who} لساعات تتجاوز المتفق عليه للمهمة {task} · {title}، ومقدارها {more}:',
  'more.was-allowed': 'تم السماح بذلك من قِبل {who}.',
  'more.was-refused': 'طُلب إنهاء العمل من قِبل {who}.',
  'more.allowed-cap': 'تم السماح بزيادة قدرها {more} للمهمة {task} · {title} من قِبل {who}.',
  'more.allowed-hours': 'تم السماح بساعات إضافية قدرها {more} للمهمة {task} · {title} من قِبل {who}.',
  'more.finish-up': 'وصل طلب من {who} لإنهاء العمل على المهمة {task} · {title} دون وقت إضافي.',

  'done.still-working': 'المؤقّت مستمر للمهمة {task}.',
  'done.stop-at': 'تم إيقاف مؤقّت المهمة {task} عند الوقت المحدد.',
  'done.confirm-time': 'تم تأكيد وقت المهمة {task}، وهو محتسب الآن.',
  'done.ask-for-more': 'تم إرسال طلب وقت إضافي للمهمة {task} إلى العميل، وسيصلك رده.',
  'done.more-allowed': 'تم السماح بوقت إضافي للمهمة {task}، وأُبلغ من يعمل عليها بذلك.',
  'done.finish-up': 'تم إبلاغ من يعمل على المهمة {task} بإنهاء العمل.',

  'reason.time-confirmed': 'تم التأكيد بعد إيقاف المؤقّت تلقائيًا',

  'problem.stop-outside-timer': 'المؤقّت يعمل منذ {from}، والوقت الآن {to}. يُرجى اختيار لحظة بينهما.',
  'problem.nothing-to-ask': 'لا يعيق المهمة {task} سقف زمني ولا نقص في الساعات، فلا شيء يُطلب.',
  'problem.more-asked-already': 'سبق طلب وقت إضافي للمهمة {task} من العميل، ولم يرد بعد.',
  'problem.more-unreadable':
    'تعذّر فهم «{words}» على أنه مدة زمنية. أمثلة صحيحة: \u20662h\u2069 أو \u206690m\u2069 أو \u20661h30m\u2069.',
  'problem.more-zero': 'ينبغي أن تزيد المدة المطلوبة على صفر، خلافًا لـ«{words}».',
  'problem.no-such-request': 'لا يوجد طلب كهذا.',
} as const;
