import type { ComponentChildren } from 'preact'
import type { Picture } from '../capture/picture.ts'
import { FormFields } from '../form/FormFields.tsx'
import { useText } from '../locale/text.ts'
import { ClipNotices } from './ClipNotices.tsx'
import { type ClipState, catalogOf } from './clip-state.ts'
import type { Desk } from './open-clip.ts'
import { Pictures } from './Pictures.tsx'
import { PostSummary } from './PostSummary.tsx'
import { SheetChoice } from './SheetChoice.tsx'
import type { ClipDeeds } from './use-clip.ts'
import { useEarlier } from './use-earlier.ts'

interface ClipScreenProps {
  readonly desk: Desk
  readonly state: ClipState
  readonly deeds: ClipDeeds
  readonly edit: (picture: Picture) => void
  /** What is said first of all, if anything. */
  readonly head?: ComponentChildren
  /** The ways of getting pictures that this page has. */
  readonly ways: ComponentChildren
}

/** A clip before it is saved: pictures, what the page told, what the officer decides. */
export function ClipScreen({ desk, state, deeds, edit, head, ways }: ClipScreenProps) {
  const text = useText()
  const { draft, faults, isSaving, taking, isReading } = state
  const earlier = useEarlier(desk.database, draft, state.sheet)
  const isBusy = isSaving || taking !== null || isReading
  return (
    <form
      class="clip"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void deeds.save()
      }}
    >
      <div class="clip-picture">
        <Pictures state={state} remove={deeds.remove} edit={edit} cancelTaking={deeds.cancelTaking}>
          {ways}
        </Pictures>
      </div>
      <div class="clip-form stack">
        {head}
        <ClipNotices state={state} earlier={earlier} makeRoom={deeds.makeRoom} />
        <PostSummary state={state} write={deeds.write} />
        <FormFields form={draft.form} catalog={catalogOf(state)} faults={faults} write={deeds.write} />
        <SheetChoice sheets={desk.sheets} chosen={state.sheet} choose={deeds.sendTo} />
      </div>
      <footer class="clip-save">
        <p class="small fault" role="alert">
          {faults.length === 0 ? '' : text('fault.some', { count: faults.length })}
        </p>
        <button type="submit" class="primary" disabled={isBusy}>
          {text(isSaving ? 'clip.saving' : 'clip.save')}
        </button>
      </footer>
    </form>
  )
}
