import type { Scope } from '../../src/core/guard.js'
import type { ScanTotals } from '../../src/ports/document-source.js'
import type { RepositoryContext } from '../../src/ports/guard.js'
import { createInventory, type Inventory } from './inventory.js'

export const TREE: Scope = { kind: 'tree', ignored: 'left_out' }

/** @throws PlumblineError when a file cannot be read */
export async function takeInventory({
  config,
  source,
}: RepositoryContext): Promise<{ readonly inventory: Inventory; readonly totals: ScanTotals }> {
  const { visitor, finish } = createInventory(config.guards.env)
  const totals = await source.documents(TREE, visitor)
  return { inventory: finish(), totals }
}
