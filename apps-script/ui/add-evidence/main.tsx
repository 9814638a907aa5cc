import { useEffect, useRef, useState } from 'preact/hooks'
import type { SheetEntry } from '../../../shared/evidence/sheet-record.ts'
import type { EvidenceForm } from '../../../shared/panels/add-evidence.ts'
import { CLIP_FILE_ENDING } from '../../../shared/protocol/clip-file.ts'
import { mount } from '../panel/mount.ts'
import '../panel/panel.css'
import './add-evidence.css'
import { EntryFields } from './EntryFields.tsx'
import { NewDevice } from './NewDevice.tsx'
import { ParcelList } from './ParcelList.tsx'
import { fileParcel, linkParcel, type Parcel } from './parcels.ts'
import { useAdd } from './use-add.ts'

/** What is added. */
const ways = [
  { way: 'files', title: 'Berkas' },
  { way: 'link', title: 'Tautan Drive' },
  { way: 'clips', title: 'Berkas klip' },
] as const
type Way = (typeof ways)[number]['way']

const hints: Readonly<Record<Way, string>> = {
  files:
    'SK, sertifikat, notulen, daftar hadir: PDF, JPEG, PNG, atau WebP, paling besar 3,6 MB. Boleh beberapa sekaligus; tiap berkas menjadi satu bukti.',
  link: 'Dokumen yang sudah ada di Google Drive atau situs resmi. Yang dicatat hanya alamatnya, bukan isinya.',
  clips: `Klip yang diekspor dari ekstensi PUG (${CLIP_FILE_ENDING}), bila ekstensi tidak dapat menghubungi lembar ini.`,
}

function AddEvidencePanel() {
  const { state, progress, isSending, send, sendAgain, sendClipFiles, accept, decline } = useAdd()
  const { form, problem, parcels, questions } = state
  return (
    <main>
      <h1>Tambah Bukti</h1>
      <div aria-live="polite">
        {form === null && problem === '' && <p class="muted">Menyiapkan…</p>}
        {problem !== '' && <p class="problem">{problem}</p>}
      </div>
      {form && (
        <AddForm
          form={form}
          isSending={isSending}
          isAsking={questions.length > 0}
          onSend={send}
          onSendClipFiles={sendClipFiles}
        />
      )}
      {questions.map((question) => (
        <NewDevice key={question.device} question={question} onAccept={accept} onDecline={decline} />
      ))}
      <ParcelList parcels={parcels} progress={progress} onAgain={sendAgain} />
    </main>
  )
}

interface AddFormProps {
  readonly form: EvidenceForm
  readonly isSending: boolean
  /** The panel's main deed is another now. */
  readonly isAsking: boolean
  readonly onSend: (parcels: readonly Parcel[]) => void
  readonly onSendClipFiles: (files: readonly File[]) => Promise<void>
}

function AddForm({ form, isSending, isAsking, onSend, onSendClipFiles }: AddFormProps) {
  const [way, choose] = useState<Way>('files')
  const [entry, write] = useState<SheetEntry>(() => emptyEntry(form))
  const [link, writeLink] = useState('')
  const files = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (files.current) files.current.value = ''
  }, [way])

  const submit = async (event: Event) => {
    event.preventDefault()
    const chosen = Array.from(files.current?.files ?? [])
    const trimmed = { ...entry, title: entry.title.trim(), programme: entry.programme.trim(), note: entry.note.trim() }
    if (way === 'link') onSend([linkParcel(trimmed, link.trim())])
    else if (way === 'files') onSend(chosen.map((file) => fileParcel(trimmed, file, chosen.length)))
    else await onSendClipFiles(chosen)
    if (files.current) files.current.value = ''
    writeLink('')
    write({ ...entry, title: '', note: '' })
  }

  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>Yang ditambahkan</legend>
        {ways.map(({ way: each, title }) => (
          <label key={each} class="check">
            <input type="radio" name="way" checked={way === each} onChange={() => choose(each)} />
            {title}
          </label>
        ))}
      </fieldset>
      <p class="muted">{hints[way]}</p>
      {way === 'link' ? (
        <>
          <label for="link">Alamat</label>
          <input
            id="link"
            type="url"
            required
            pattern={'https?://[^\\s"\'<>]+'}
            maxLength={4000}
            placeholder="https://drive.google.com/…"
            value={link}
            onInput={({ currentTarget }) => writeLink(currentTarget.value)}
          />
        </>
      ) : (
        <>
          <label for="files">{way === 'files' ? 'Berkas' : 'Berkas klip'}</label>
          <input
            id="files"
            ref={files}
            type="file"
            multiple
            required
            accept={way === 'files' ? '.pdf,.jpg,.jpeg,.png,.webp' : '.json'}
          />
        </>
      )}
      {way !== 'clips' && (
        <EntryFields
          form={form}
          entry={entry}
          isTitleNeeded={way === 'link'}
          onChange={(change) => write({ ...entry, ...change })}
        />
      )}
      <button type="submit" class={isAsking ? 'more' : 'primary more'} disabled={isSending}>
        {isSending ? 'Menyimpan…' : 'Simpan ke Bukti Dukung'}
      </button>
    </form>
  )
}

function emptyEntry({ catalog, officer }: EvidenceForm): SheetEntry {
  const step = catalog.steps[0]?.id ?? '1.1'
  return { step, item: '', indicators: [], programme: '', title: '', effective: '', note: '', officer }
}

mount(<AddEvidencePanel />)
