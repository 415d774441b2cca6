import type { CaseLine } from '../../core/generated/baseline-report.js'
import type { Cluster, ReportPage } from '../../core/report-page.js'

const MOST_CLUSTERS = 60
const MOST_MEMBERS = 24

/** Groups the cases that repeat another one, by the case that they repeat. */
export class Clusters {
  private readonly found = new Map<string, Group>()

  add({ case_id, duplicate_of, template_of }: CaseLine): void {
    if (duplicate_of !== null) this.join(duplicate_of, case_id, 'duplicate')
    if (template_of !== null) this.join(template_of, case_id, 'template')
  }

  list(): ReportPage['clusters'] {
    const shown = [...this.found.values()].sort((a, b) => b.size - a.size).slice(0, MOST_CLUSTERS)
    return { total: this.found.size, shown }
  }

  private join(of: string, member: string, kind: Cluster['kind']): void {
    const key = `${kind} ${of}`
    const group: Group = this.found.get(key) ?? { of, kind, size: 1, members: [] }
    this.found.set(key, group)
    group.size++
    if (group.members.length < MOST_MEMBERS) group.members.push(member)
  }
}

/** A cluster that still grows. */
interface Group extends Cluster {
  size: number
  readonly members: string[]
}
