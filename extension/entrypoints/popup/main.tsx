import { openDesk, pageInFront } from '../../clipping/open-clip.ts'
import { Popup } from '../../clipping/Popup.tsx'
import { openClips } from '../../store/clip-store.ts'
import { openDatabase } from '../../store/database.ts'
import { show } from '../../ui/show.tsx'

show('general.name', async () => {
  const database = await openDatabase()
  const [desk, page, open] = await Promise.all([openDesk(database), pageInFront(), openClips(database)])
  return <Popup desk={desk} page={page} waiting={open.length} />
})
