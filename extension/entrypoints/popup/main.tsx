import { capturingNow } from '../../clipping/capturing.ts'
import { keptDraft, openDesk, pageInFront } from '../../clipping/open-clip.ts'
import { Popup } from '../../clipping/Popup.tsx'
import { openClips } from '../../store/clip-store.ts'
import { openDatabase } from '../../store/database.ts'
import { allDrafts } from '../../store/draft-store.ts'
import { show } from '../../ui/show.tsx'

show('general.name', async () => {
  // Each asks another part of the browser: none waits for another.
  const [database, page, capturing] = await Promise.all([openDatabase(), pageInFront(), capturingNow(Date.now())])
  const [desk, open, drafts] = await Promise.all([openDesk(database), openClips(database), allDrafts(database)])
  return <Popup desk={desk} page={page} waiting={open.length} kept={keptDraft(drafts, page)} capturing={capturing} />
})
