import { expect, test } from 'vitest'
import type { Person } from '../../../shared/facts/facts.ts'
import { evaluated, figure, person, staffOf } from './facts-fixture.ts'

const trained = (answer: Person['trained'], more: Partial<Person> = {}) => person('Ani', { trained: answer, ...more })

test.each<[string, readonly Person[], string]>([
  ['two of three trained', [trained('yes'), trained('yes'), trained('no')], '2/3'],
  ['a blank stays among all persons', [trained('yes'), trained('missing')], '1/2 (1 missing, 0 unreadable)'],
  ['a mark nobody can read', [trained('yes'), trained('unreadable')], '1/2 (0 missing, 1 unreadable)'],
  ['nobody filled anything in', [trained('missing'), trained('missing')], 'noData.allBlank'],
  ['a list without rows', [], 'noData.noRows'],
])('SDM Terlatih: %s', (_case, persons, expected) => {
  expect(figure(evaluated('sdm-terlatih', { staff: staffOf(persons) }))).toBe(expected)
})

test('SDM Terlatih: which statuses count is a setting; an unknown status counts', () => {
  const staff = staffOf([
    trained('yes', { group: 'pns' }),
    trained('no', { group: 'honorer' }),
    trained('no', { group: null }),
  ])
  expect(figure(evaluated('sdm-terlatih', { staff }))).toBe('1/3')
  expect(figure(evaluated('sdm-terlatih', { staff }, { staffGroups: ['pns', 'pppk'] }))).toBe('1/2')
})

test('SDM Terlatih: no sheet and no column are told apart', () => {
  expect(figure(evaluated('sdm-terlatih', {}))).toBe('noData.noSheet')
  const withoutTraining = { ...staffOf([trained('missing')]), fields: new Set(['name'] as const) }
  expect(figure(evaluated('sdm-terlatih', { staff: withoutTraining }))).toBe('noData.noColumn')
})

test('Focal Point: one person is enough for a unit; case and spaces do not make two units of one', () => {
  const staff = staffOf([
    person('Ani', { unit: 'Bidang IKP', focalPoint: 'yes' }),
    person('Budi', { unit: 'bidang  ikp' }),
    person('Cici', { unit: 'Sekretariat' }),
    person('Dedi', { unit: null, focalPoint: 'yes' }),
  ])
  const evaluation = evaluated('focal-point', { staff })
  expect(figure(evaluation)).toBe('1/2')
  expect(evaluation.rows.map(({ label, state }) => [label, state])).toEqual([
    ['Bidang IKP', 'counted'],
    ['Sekretariat', 'notCounted'],
  ])
})

test('Focal Point: a column nobody filled in is no data', () => {
  expect(figure(evaluated('focal-point', { staff: staffOf([person('Ani'), person('Budi')]) }))).toBe('noData.allBlank')
})
