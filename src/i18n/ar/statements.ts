export const statements = {
  'button.previous-statement': 'السابق',
  'button.next-statement': 'التالي',
  'button.verify-ledger': 'التحقق',

  'statement.title': 'كشف الساعات',
  'statement.heading': 'ساعات العميل {client}: {days}',
  'statement.period': 'الفترة',
  'statement.zone': 'المنطقة الزمنية للأيام',
  'statement.charged': 'المحتسب',
  'statement.exact': 'الوقت الفعلي',
  'statement.left': 'الباقي في نهاية الفترة',
  'statement.status': 'المراجعة',
  'statement.in review': 'قيد المراجعة',
  'statement.closed': 'تم الاعتماد',
  'statement.none': 'لم يُسجَّل أي وقت في هذه الفترة.',
  'statement.more':
    '{count, plural, zero {لا أسطر أخرى في الملفات.} one {سطر واحد آخر في الملفات.} two {سطران آخران في الملفات.} few {# أسطر أخرى في الملفات.} many {# سطرًا آخر في الملفات.} other {# سطر آخر في الملفات.}}',
  'statement.files': 'الكشف كاملًا: {csv} · {xlsx} · {pdf}',
  'statement.files-until': 'تعمل الروابط حتى {until}، لكل من يملكها.',
  'statement.several': 'للعميل {client} عدة كشوف فيها أيام من هذه المدة. فأيها المطلوب؟',
  'statement.total': 'المجموع',
  'statement.manual': 'مسجّل يدويًا',
  'statement.takes-back': 'إلغاء السطر {line, number}: «{reason}»',
  'statement.page': 'صفحة {page, number} من {pages, number}',
  'statement.fingerprint': 'بصمة الدفتر حتى السطر {line, number}: {hash}',

  'line-dispute.open': 'محل اعتراض',
  'line-dispute.kept': 'اعتراض، ثم إبقاء',
  'line-dispute.corrected': 'اعتراض، ثم تصحيح',
  'line-dispute.waived': 'اعتراض، ثم إسقاط',

  'column.line': 'السطر',
  'column.date': 'التاريخ',
  'column.assistant': 'المساعد',
  'column.task': 'المهمة',
  'column.title': 'العنوان',
  'column.memo': 'الوصف',
  'column.source': 'التسجيل',
  'column.correction': 'التصحيح',
  'column.dispute': 'الاعتراض',
  'column.exact': 'الفعلي',
  'column.exact-seconds': 'الفعلي بالثواني',
  'column.charged': 'المحتسب',
  'column.charged-seconds': 'المحتسب بالثواني',

  'download.unknown': 'هذا الرابط لا يؤدي إلى شيء',
  'download.expired': 'انتهت صلاحية هذا الرابط',
  'download.failed': 'تعذّر إنشاء الملف',
  'download.what-to-do':
    'تعمل روابط الكشوف يومًا واحدًا. للحصول على روابط جديدة يُكتب \u2066/hours export\u2069 في المحادثة مع Deskhand.',
  'download.try-again': 'يُرجى المحاولة مجددًا بعد قليل. وإن تكرر ذلك فيُرجى ذكر رقم الحادثة {incident}.',

  'problem.period-unreadable':
    'لا توجد فترة مثل «{words}». يُكتب يوم أو أسبوع أو شهر، مثل \u20662026-11-18\u2069 أو \u20662026-W47\u2069 أو \u20662026-11\u2069.',
  'problem.statement-not-yet': 'لم يُعَدّ بعدُ كشف العميل {client} للفترة {days}. سيُعَدّ في موعد أقصاه {at}.',
  'problem.no-statement-then': 'لا يوجد كشف للعميل {client} لهذه المدة. يبدأ أول كشف في {day}.',
  'problem.whose-hours': 'ساعات أي عميل؟ يُضاف اسم أحد هؤلاء العملاء: {clients}.',

  'help.hours-export':
    'ما احتُسب على عميل في فترة (يوم منها أو أسبوع أو شهر، وإلا فآخر فترة)، مع ملفات للتنزيل',
} as const;
