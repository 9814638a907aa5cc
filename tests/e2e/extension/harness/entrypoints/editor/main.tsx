import { render } from 'preact'
import type { SuggestedBox } from '../../../../../../extension/capture/capture-request.ts'
import { type FileTools, pictureFromFile } from '../../../../../../extension/capture/from-file.ts'
import { pictureFromScreen } from '../../../../../../extension/capture/from-screen.ts'
import type { Picture } from '../../../../../../extension/capture/picture.ts'
import { Editor } from '../../../../../../extension/redact/Editor.tsx'
import { dataUrl } from '../../data-url.ts'

/** What a test calls in the page of the editor. */
export interface EditorHarness {
  /** Reads files, and opens the editor on them; suggestions lie on the first. */
  open(
    files: readonly { readonly name: string; readonly base64: string }[],
    boxes: readonly SuggestedBox['box'][],
  ): Promise<void>
  /** Opens the editor on a picture of another window. */
  openScreen(): Promise<Omit<Picture, 'blob'>>
  /** Has the editor given anything back? */
  isDone(): boolean
  /** What the editor gave back; `null`: nothing yet, 'cancelled': left. */
  result(): Promise<EditorResult | 'cancelled' | null>
}

export interface EditorResult {
  readonly pictures: readonly (Omit<Picture, 'blob'> & { readonly dataUrl: string })[]
}

declare global {
  var editorHarness: EditorHarness
}

const place = document.querySelector('main')
let done: readonly Picture[] | 'cancelled' | null = null
let made = 0
const tools: FileTools = { now: () => 0, newId: () => `picture-${++made}` }

const end = (result: typeof done) => {
  done = result
}

globalThis.editorHarness = {
  async open(files, boxes) {
    if (!place) throw new Error('no <main>')
    const pictures = await Promise.all(
      files.map(({ name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        return pictureFromFile(new File([bytes], name), tools)
      }),
    )
    const suggestions = boxes.map((box) => ({
      pictureId: pictures[0]?.id ?? '',
      box,
      reason: 'commentAuthor' as const,
    }))
    render(
      <Editor pictures={pictures} suggestions={suggestions} onDone={end} onCancel={() => end('cancelled')} />,
      place,
    )
  },
  async openScreen() {
    const { blob, ...picture } = await pictureFromScreen(navigator.mediaDevices, tools)
    if (place) {
      const shown = { ...picture, blob }
      render(<Editor pictures={[shown]} suggestions={[]} onDone={end} onCancel={() => end('cancelled')} />, place)
    }
    return picture
  },
  isDone: () => done !== null,
  async result() {
    if (done === null || done === 'cancelled') return done
    const pictures = done.map(async ({ blob, ...rest }) => ({ ...rest, dataUrl: await dataUrl(blob) }))
    return { pictures: await Promise.all(pictures) }
  },
}
