import { ClipPage } from '../../clipping/ClipPage.tsx'
import { parseClipHash } from '../../clipping/clip-hash.ts'
import { draftOfFiles, openDesk } from '../../clipping/open-clip.ts'
import { openClips } from '../../store/clip-store.ts'
import { openDatabase } from '../../store/database.ts'
import { getDraft } from '../../store/draft-store.ts'
import { show } from '../../ui/show.tsx'

show('clip.page', async () => {
  const database = await openDatabase()
  const { draft: id, picture } = parseClipHash(location.hash)
  const [desk, found, open] = await Promise.all([openDesk(database), getDraft(database, id), openClips(database)])
  return (
    <ClipPage
      desk={desk}
      draft={found ?? draftOfFiles(desk, new Date())}
      isLost={id !== '' && found === null}
      startEditing={picture}
      waiting={open.length}
    />
  )
})
