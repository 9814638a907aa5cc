import { largestFile, mostFiles } from '../../shared/protocol/limits.ts'
import type { Picture } from '../capture/picture.ts'
import type { ClipForm, FormFieldName } from './clip-form.ts'

/** Something that has to be set right before a clip can be saved. */
export type FormFault =
  | { readonly field: FormFieldName; readonly fault: 'missing' | 'notADay' | 'notAMoment' }
  | { readonly field: 'pictures'; readonly fault: 'missing' | 'tooMany' | 'tooLarge' }

/** What keeps a clip from being saved, in the order of the form; empty: nothing. */
export function formFaults(form: ClipForm, pictures: readonly Picture[]): readonly FormFault[] {
  const faults: FormFault[] = []
  if (pictures.length === 0) faults.push({ field: 'pictures', fault: 'missing' })
  if (pictures.length > mostFiles) faults.push({ field: 'pictures', fault: 'tooMany' })
  if (pictures.some(({ blob }) => blob.size > largestFile)) faults.push({ field: 'pictures', fault: 'tooLarge' })
  if (form.title.value.trim() === '') faults.push({ field: 'title', fault: 'missing' })
  if (form.step.value === '') faults.push({ field: 'step', fault: 'missing' })
  if (form.effectiveDate.value !== '' && !isDay(form.effectiveDate.value)) {
    faults.push({ field: 'effectiveDate', fault: 'notADay' })
  }
  if (form.postedAt.value !== '' && Number.isNaN(Date.parse(form.postedAt.value))) {
    faults.push({ field: 'postedAt', fault: 'notAMoment' })
  }
  return faults
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}
