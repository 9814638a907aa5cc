import { buildAddOn } from '../scripts/build/add-on.ts'

/** Once before all tests: they run the bundle that would be pushed, not the sources it is made of. */
export default async function setup(): Promise<void> {
  await buildAddOn('apps-script', 'dist/apps-script')
}
