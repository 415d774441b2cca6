import { render } from 'preact'
import type { ReportPage } from '../core/report-page.js'
import { App } from './app.js'

const page = document.getElementById('page')
const facts = document.getElementById('facts')

if (page !== null) {
  // What stands there until now is for readers without a script.
  page.textContent = ''
  const read = readFacts(facts?.textContent ?? '')
  render(read === null ? <Damaged /> : <App page={read} />, page)
  // Millions of characters that nobody needs a second time.
  facts?.remove()
}

function readFacts(text: string): ReportPage | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function Damaged() {
  return (
    <main class="before">
      <h1>This page is damaged</h1>
      <p>
        What the run found cannot be read from it, so it shows nothing rather than something wrong. Write it
        again with <code>plumbline report baseline --render-md</code>; <code>baseline_report.md</code> has the
        same facts.
      </p>
    </main>
  )
}
