import { QueueScreen } from '../../queue/QueueScreen.tsx'
import { troubleIn } from '../../queue/trouble.ts'
import { readQueue } from '../../queue/use-queue.ts'
import { openDatabase } from '../../store/database.ts'
import { show } from '../../ui/show.tsx'

show('queue.page', async () => {
  const database = await openDatabase()
  return (
    <QueueScreen
      database={database}
      first={await readQueue(database)}
      pointedAt={location.hash.slice(1)}
      trouble={troubleIn(location.hash)}
    />
  )
})
