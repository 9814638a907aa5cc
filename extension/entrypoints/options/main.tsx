import { OptionsScreen } from '../../pairing/OptionsScreen.tsx'
import { readOptions } from '../../pairing/use-options.ts'
import { openDatabase } from '../../store/database.ts'
import { show } from '../../ui/show.tsx'

show('options.page', async () => {
  const database = await openDatabase()
  return <OptionsScreen database={database} first={await readOptions(database)} />
})
