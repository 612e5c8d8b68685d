import { describe, expect, it } from 'vitest';
import { readRepetition } from '../../../src/domain/recurrence/find-repetition.ts';
import { inShort, understood, type Understood } from './said.ts';

describe('repetitions in German', () => {
  it.each([
    ['jeden Montag', 'week 1'],
    ['jeden Montag um 9 Uhr', 'week 1 at 09:00'],
    ['jeden Montag um halb zehn', 'week 1 at 09:30'],
    ['um 9:15 Uhr jeden Montag', 'week 1 at 09:15'],
    ['montags', 'week 1'],
    ['montags und donnerstags um 8', 'week 1,4 at 08:00'],
    ['jeden Montag, Mittwoch und Freitag', 'week 1,3,5'],
    ['jeden zweiten Freitag', 'week/2 5'],
    ['alle 2 Wochen', 'week/2'],
    ['alle zwei Wochen am Freitag', 'week/2 5'],
    ['jede Woche am Dienstag', 'week 2'],
    ['wöchentlich', 'week'],
    ['jeden Werktag', 'week working'],
    ['werktags um 8 Uhr', 'week working at 08:00'],
    ['täglich', 'day'],
    ['jeden Tag um 18 Uhr', 'day at 18:00'],
    ['alle drei Tage', 'day/3'],
    ['jeden Abend', 'day at 19:00'],
    ['jeden Monat', 'month'],
    ['jeden Monat am 15.', 'month day 15'],
    ['am 15. jedes Monats um 10 Uhr', 'month day 15 at 10:00'],
    ['jeden 15.', 'month day 15'],
    ['am letzten Tag des Monats', 'month day -1'],
    ['letzter Werktag im Monat', 'month #-1 working'],
    ['am letzten Arbeitstag jedes Monats', 'month #-1 working'],
    ['am ersten Montag im Monat', 'month #1 1'],
    ['jeden Monat am dritten Donnerstag', 'month #3 4'],
    ['jedes Quartal', 'month/3'],
    ['jedes Jahr am 3. März', 'year month 3 day 3'],
    ['jährlich am 31.12.', undefined],
    ['jeden 24. Dezember', 'year month 12 day 24'],
  ])('reads “%s”', (words, repetition) => {
    const read = readRepetition(words, 'de');
    expect(read && inShort(read)).toBe(repetition);
  });

  it.each<[string, Understood]>([
    ['Jeden Montag um 9 den Bericht schicken', { text: 'den Bericht schicken', repeats: 'week 1 at 09:00' }],
    ['Bitte jeden Montag Bericht schicken', { text: 'Bitte Bericht schicken', repeats: 'week 1' }],
    [
      'Den Bericht jeden Montag bis 17 Uhr schicken',
      { text: 'Den Bericht schicken', repeats: 'week 1', dueTime: '17:00' },
    ],
    ['Täglich um 8 Uhr die Mails lesen', { text: 'die Mails lesen', repeats: 'day at 08:00' }],
    [
      'Am letzten Werktag im Monat Stunden schicken',
      { text: 'Stunden schicken', repeats: 'month #-1 working' },
    ],
    ['Send the report every Monday', { text: 'Send the report', repeats: 'week 1' }],
  ])('finds it in “%s”', (typed, result) => {
    expect(understood(typed, 'de')).toEqual(result);
  });

  it.each([
    'Jeden Gast einladen',
    'Alle Rechnungen prüfen',
    'Den täglichen Bericht schreiben',
    'Notizen für jeden Montag vorbereiten',
    'Prüfe, warum die Heizung jeden Montag ausfällt',
    'Finde heraus, ob jeden Freitag jemand da ist',
    'Das Protokoll des Montags abtippen',
    'Jedes zweite Bild löschen',
    '„Jeden Montag“ ins Englische übersetzen',
  ])('sees none in “%s”', (typed) => {
    expect(understood(typed, 'de')).toEqual({ text: typed });
  });
});
