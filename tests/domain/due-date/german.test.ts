import { describe, expect, it } from 'vitest';
import { answered, understood, type Understood } from './moments.ts';

describe('due dates in German, said on Wednesday, 14 October 2026, 10:30', () => {
  it.each([
    ['bis Freitag 17 Uhr', '2026-10-16 17:00'],
    ['Freitag, 17 Uhr', '2026-10-16 17:00'],
    ['Fr. 17 Uhr', '2026-10-16 17:00'],
    ['bis Fr', '2026-10-16 17:00'],
    ['Mo 9 Uhr', '2026-10-19 09:00'],
    ['Sonnabend', '2026-10-17 17:00'],
    ['Freitagabend', '2026-10-16 19:00'],
    ['Freitag Nachmittag', '2026-10-16 15:00'],
    ['Freitag Morgen', '2026-10-16 09:00'],
    ['kommenden Dienstag um 9', '2026-10-20 09:00'],
    ['nächsten Donnerstag', '2026-10-22 17:00'],
    ['Montag nächster Woche', '2026-10-19 17:00'],
    ['nächste Woche am Montag', '2026-10-19 17:00'],
    ['heute', '2026-10-14 17:00'],
    ['heute 18 Uhr', '2026-10-14 18:00'],
    ['heute Abend', '2026-10-14 19:00'],
    ['morgen', '2026-10-15 17:00'],
    ['Morgen um 14:30', '2026-10-15 14:30'],
    ['morgen früh', '2026-10-15 09:00'],
    ['morgen früh um 8', '2026-10-15 08:00'],
    ['morgen Mittag', '2026-10-15 12:00'],
    ['morgen um halb fünf', '2026-10-15 16:30'],
    ['übermorgen 14.30 Uhr', '2026-10-16 14:30'],
    ['uebermorgen', '2026-10-16 17:00'],
    ['um 17 Uhr', '2026-10-14 17:00'],
    ['9 Uhr', '2026-10-15 09:00'],
    ['3 Uhr nachts', '2026-10-15 03:00'],
    ['bis Mitternacht', '2026-10-15 00:00'],
    ['am 3. März', '2027-03-03 17:00'],
    ['3. Maerz 2028', '2028-03-03 17:00'],
    ['den 5. November um 10 Uhr', '2026-11-05 10:00'],
    ['Donnerstag, den 5. November', '2026-11-05 17:00'],
    ['bis zum 15.', '2026-10-15 17:00'],
    ['bis zum 15. um 9 Uhr', '2026-10-15 09:00'],
    ['31.12.', '2026-12-31 17:00'],
    ['31.12.2026 um 14.30 Uhr', '2026-12-31 14:30'],
    ['5. 11. 2026', '2026-11-05 17:00'],
    ['bis 24.12', '2026-12-24 17:00'],
    ['in 2 Stunden', '2026-10-14 12:30'],
    ['in einer halben Stunde', '2026-10-14 11:00'],
    ['in drei Tagen', '2026-10-17 17:00'],
    ['in 14 Tagen', '2026-10-28 17:00'],
    ['innerhalb von 3 Werktagen', '2026-10-19 17:00'],
    ['nächste Woche', '2026-10-23 17:00'],
    ['bis Ende der Woche', '2026-10-16 17:00'],
    ['Monatsende', '2026-10-31 17:00'],
    ['Ende Februar 2028', '2028-02-29 17:00'],
    ['vor Freitag', '2026-10-16 09:00'],
    ['bis Feierabend', '2026-10-14 17:00'],
    ['by Friday 5pm', '2026-10-16 17:00'],
  ])('takes “%s” for %s', (words, moment) => {
    expect(answered(words, 'de')).toBe(moment);
  });

  it.each([
    ['gestern', 'due-in-past'],
    ['heute morgen', 'due-in-past'],
    ['01.01.2020', 'due-in-past'],
    ['31.02.', 'due-unreadable'],
    ['morgen 17:00 MEZ', 'due-unreadable'],
    ['Montag bis Freitag', 'due-unreadable'],
    ['bald', 'due-unreadable'],
    ['heute, morgen', 'two-due-dates'],
  ])('does not take “%s” but says what is wrong with it', (words, problem) => {
    expect(answered(words, 'de')).toBe(problem);
  });

  it.each<[string, Understood]>([
    [
      'Bitte die Reisekosten bis Freitag 17 Uhr abrechnen',
      { text: 'Bitte die Reisekosten abrechnen', due: '2026-10-16 17:00' },
    ],
    [
      'Kannst du morgen den Termin absagen?',
      { text: 'Kannst du den Termin absagen?', due: '2026-10-15 17:00' },
    ],
    ['Sam am Freitag anrufen', { text: 'Sam anrufen', due: '2026-10-16 17:00' }],
    ['Rechnung am 3. März stellen', { text: 'Rechnung stellen', due: '2027-03-03 17:00' }],
    ['Ruf Sam morgen früh um 8 an', { text: 'Ruf Sam an', due: '2026-10-15 08:00' }],
    ['Bitte am Freitag die Post holen', { text: 'Bitte die Post holen', due: '2026-10-16 17:00' }],
    [
      'Folien für das Treffen am Freitag bis Donnerstag fertig machen',
      { text: 'Folien für das Treffen am Freitag fertig machen', due: '2026-10-15 17:00' },
    ],
    ['Schicke morgen 8 Rechnungen', { text: 'Schicke 8 Rechnungen', due: '2026-10-15 17:00' }],
    ['Angebot schreiben, fällig am 31.12.', { text: 'Angebot schreiben', due: '2026-12-31 17:00' }],
    ['Hotel in Wien buchen (spätestens Freitag)', { text: 'Hotel in Wien buchen', due: '2026-10-16 17:00' }],
    ['In 2 Stunden Herrn Weber anrufen', { text: 'Herrn Weber anrufen', due: '2026-10-14 12:30' }],
    [
      'Bitte bis zum 15. die Rechnungen stellen',
      { text: 'Bitte die Rechnungen stellen', due: '2026-10-15 17:00' },
    ],
    ['Protokoll schicken gestern', { text: 'Protokoll schicken', problems: ['due-in-past'] }],
  ])('finds the due date in “%s”', (typed, result) => {
    expect(understood(typed, 'de')).toEqual(result);
  });

  it.each([
    'Mach das so, wie ich es mit Dir und Mi besprochen habe',
    'Ein guter Morgen für die Sonne',
    'Guten Morgen',
    'Protokoll von gestern abtippen',
    'Die Zahlen vom letzten Freitag prüfen',
    'Den Bericht vom 3. März beantworten',
    'Den Bericht vom 3. März 2024 suchen',
    'Ab Montag Urlaub eintragen',
    'Öffnungszeiten Montag bis Freitag prüfen',
    'Version 2.3.1 testen',
    'Kapitel 2.3. lesen',
    '1. Entwurf prüfen, 2. Entwurf löschen',
    'Am 2. Tag abreisen',
    'Geschenk zum 30. Geburtstag kaufen',
    '12,50 Euro an +49 170 1234567 schicken',
    'Das Treffen ist morgen um 9',
    'Tisch für zwei um 20 Uhr reservieren',
    'Die Mai-Ausgabe und die Fr-Ausgabe vergleichen',
    '3 Folien, 30 Minuten, 10 Stunden',
    'Was heißt „bis Freitag“ auf Englisch',
  ])('sees no due date in “%s”', (typed) => {
    expect(understood(typed, 'de')).toEqual({ text: typed });
  });
});
