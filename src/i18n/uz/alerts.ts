export const alerts = {
  'button.submit-week-of': 'Haftani topshirish: {client}',

  'alert.used':
    '{client}: soatlarning {percent, number}% qismi sarflandi ({used} / {total}). Mavjud: {left}.',
  'alert.used-up': '{client}: barcha soatlar sarflandi.',
  'alert.no-hours': '{client}: hozircha soatlar yoʻq.',
  'alert.expiring': '{client}: ishlatilmasa, {day} kunidan keyin {hours} kuyadi.',
  'alert.nothing-expires': '{client}: yaqin orada kuyadigan soatlar qolmadi.',
  'alert.review-closing':
    '{client}, {days}: soatlarni tasdiqlash yoki alohida yozuvlarga eʼtiroz bildirish mumkin. Oxirgi muddat: {until}. Shundan keyin ular tasdiqlangan hisoblanadi.',
  'alert.reviewed': '{client}: koʻrib chiqilishi kerak boʻlgan soatlar qolmadi.',
  'alert.week': '{client} ({days})',
  'alert.unsubmitted':
    'Iltimos, soatlaringizni topshiring: {weeks}. Oxirgi muddat: {by}. Shungacha topshirilmagani mijozga boricha yuboriladi.',
  'alert.all-submitted': 'Topshirishingiz kerak boʻlgan soatlar qolmadi.',
} as const;
