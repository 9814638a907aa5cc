import { largestFile, mostFiles } from '../../shared/protocol/limits.ts'
import { isDay, isMoment } from '../../shared/protocol/moments.ts'
import type { Picture } from '../capture/picture.ts'
import type { TextKey } from '../locale/catalogues.ts'
import type { ClipForm, FormFieldName } from './clip-form.ts'

/** What can keep a clip from being saved: where it is shown, and what is said. */
const faults = {
  noPicture: { field: 'pictures', text: 'fault.noPicture' },
  tooManyPictures: { field: 'pictures', text: 'fault.tooManyPictures' },
  pictureTooLarge: { field: 'pictures', text: 'fault.pictureTooLarge' },
  noTitle: { field: 'title', text: 'fault.noTitle' },
  noStep: { field: 'step', text: 'fault.noStep' },
  notADay: { field: 'effectiveDate', text: 'fault.notADay' },
  notAMoment: { field: 'postedAt', text: 'fault.notAMoment' },
} as const satisfies Readonly<Record<string, { readonly field: FormFieldName | 'pictures'; readonly text: TextKey }>>

export type FormFault = keyof typeof faults

/** What keeps a clip from being saved, in the order of the form; empty: nothing. */
export function formFaults(form: ClipForm, pictures: readonly Picture[]): readonly FormFault[] {
  const found: Readonly<Record<FormFault, boolean>> = {
    noPicture: pictures.length === 0,
    tooManyPictures: pictures.length > mostFiles,
    pictureTooLarge: pictures.some(({ blob }) => blob.size > largestFile),
    noTitle: form.title.value.trim() === '',
    noStep: form.step.value === '',
    notADay: form.effectiveDate.value !== '' && !isDay(form.effectiveDate.value),
    notAMoment: form.postedAt.value !== '' && !tellsMoment(form.postedAt.value),
  }
  return allFaults.filter((fault) => found[fault])
}

/** Whether a record can hold it; any way of writing it will do. */
function tellsMoment(text: string): boolean {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && isMoment(new Date(ms).toISOString())
}

const allFaults: readonly FormFault[] = [
  'noPicture',
  'tooManyPictures',
  'pictureTooLarge',
  'noTitle',
  'noStep',
  'notADay',
  'notAMoment',
]

/** What is to be said at a field; null where nothing is wrong with it. */
export function faultAt(field: FormFieldName | 'pictures', told: readonly FormFault[]): TextKey | null {
  const fault = told.find((each) => faults[each].field === field)
  return fault === undefined ? null : faults[fault].text
}
