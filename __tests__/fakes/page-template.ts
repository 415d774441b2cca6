import type { PageTemplate } from '../../src/ports/page-template.js'
import { PAGE_SLOTS } from '../../src/reporters/html/render-page.js'

/** A page that is nothing but its slots, for runs whose page no browser opens. */
export const bareTemplate: PageTemplate = {
  read: async () => Object.values(PAGE_SLOTS).join('\n'),
}
