import { useState } from 'preact/hooks'
import { pictureFromFile } from '../capture/from-file.ts'
import { pictureFromScreen } from '../capture/from-screen.ts'
import { useText } from '../locale/text.ts'
import { Editor } from '../redact/Editor.tsx'
import type { Draft } from '../store/draft.ts'
import { Notice } from '../ui/Notice.tsx'
import { Brandbar } from './Brandbar.tsx'
import { ClipScreen } from './ClipScreen.tsx'
import { browserTools } from './capture-tools.ts'
import { FileWays } from './FileWays.tsx'
import type { Desk } from './open-clip.ts'
import { Saved } from './Saved.tsx'
import { useClip } from './use-clip.ts'
import { useKeptDraft } from './use-kept-draft.ts'
import { useNews } from './use-news.ts'

interface ClipPageProps {
  readonly desk: Desk
  readonly draft: Draft
  /** The draft that the address names is not there: saved meanwhile, or discarded. */
  readonly isLost: boolean
  /** Id of the picture to be edited at once; '' for none. */
  readonly startEditing: string
  readonly waiting: number
}

/** A clip in a tab of its own: pictures from files and other windows, and the editor. */
export function ClipPage({ desk, draft, isLost, startEditing, waiting }: ClipPageProps) {
  const text = useText()
  const { state, deeds } = useClip(desk, draft)
  const [editing, setEditing] = useState(startEditing)
  useKeptDraft(desk.database, state)
  useNews(state.sheet)

  if (state.saved !== null) {
    return (
      <>
        <Brandbar sheet={state.sheet} waiting={waiting} />
        <Saved database={desk.database} clip={state.saved} />
      </>
    )
  }
  const { pictures, suggestions } = state.draft
  if (pictures.some(({ id }) => id === editing)) {
    return (
      <div class="page">
        <Editor
          pictures={pictures}
          suggestions={suggestions}
          start={editing}
          onDone={(edited) => {
            deeds.edited(edited)
            setEditing('')
          }}
          onCancel={() => setEditing('')}
        />
      </div>
    )
  }
  const tools = browserTools()
  const addFiles = (files: readonly File[]) =>
    deeds.add(() => Promise.all(files.map((file) => pictureFromFile(file, tools))))
  return (
    <>
      <Brandbar sheet={state.sheet} waiting={waiting} />
      {isLost && <Notice tone="warn">{text('clip.lost')}</Notice>}
      <ClipScreen
        desk={desk}
        state={state}
        deeds={deeds}
        edit={({ id }) => setEditing(id)}
        ways={
          <FileWays
            add={addFiles}
            addScreen={() => deeds.add(async () => [await pictureFromScreen(navigator.mediaDevices, tools)])}
          />
        }
      />
    </>
  )
}
