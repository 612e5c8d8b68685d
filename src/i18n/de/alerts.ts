export const alerts = {
  'button.submit-week-of': 'Woche einreichen: {client}',

  'alert.used':
    'Von {total} hat {client} {used} verbraucht ({percent, number} %); {left} sind noch verfügbar.',
  'alert.used-up': '{client} hat alle Stunden verbraucht.',
  'alert.no-hours': '{client} hat derzeit keine Stunden.',
  'alert.expiring': '{hours} von {client} verfallen nach dem {day}, falls sie nicht genutzt werden.',
  'alert.nothing-expires': 'Von den Stunden von {client} verfällt in nächster Zeit nichts mehr.',
  'alert.review-closing':
    'Bis {until} können Sie die Stunden von {client} vom {days} freigeben oder einzelne Einträge beanstanden. Danach gelten sie als freigegeben.',
  'alert.reviewed': 'Die Stunden von {client} warten nicht mehr auf eine Prüfung.',
  'alert.week': '{client} ({days})',
  'alert.unsubmitted':
    'Bitte reichen Sie Ihre Stunden ein: {weeks}. Was bis {by} nicht eingereicht ist, geht so an den Kunden, wie es ist.',
  'alert.all-submitted': 'Es gibt keine Stunden mehr, die Sie einreichen müssten.',
} as const;
