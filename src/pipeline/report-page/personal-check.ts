import type { Case } from '../../core/case.js'
import type { Config } from '../../core/config.js'
import { createPiiDetector } from '../../metrics/pii.js'

/** Whether a record holds personal data or keys, for records that the run itself did not get to look at. */
export async function createPersonalCheck({
  pii,
}: Pick<Config, 'pii'>): Promise<(unchecked: Case) => boolean> {
  const detect = await createPiiDetector(pii)
  return (unchecked) => detect(unchecked).length > 0
}
