import type { QueueTrouble } from '../queue/trouble.ts'
import { storageProblem } from '../store/storage-problem.ts'
import { openPage } from '../ui/open-page.ts'

/** Does what makes a clip while no page of ours is open; where it cannot be stored, the queue's page opens and says so. */
export async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const problem = storageProblem(error)
    if (problem === null) throw error
    console.error(error)
    const trouble: QueueTrouble = problem === 'full' ? 'disk-full' : 'not-stored'
    await openPage('queue.html', trouble)
  }
}
