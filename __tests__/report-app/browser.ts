import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const EXECUTABLE = '/usr/bin/chromium'

/** Debian's browser. Where there is none, the tests that need it are skipped and say so. */
export const hasBrowser = existsSync(EXECUTABLE)

export interface Opened {
  readonly page: Page
  /** Requests for anything but the file itself. */
  readonly requests: readonly string[]
  /** Errors, dialogs and complaints of the policy. */
  readonly complaints: readonly string[]
}

export interface Reader {
  /** Opens a page as a file, with what follows its address. */
  open(html: string, options?: OpenOptions): Promise<Opened>
  close(): Promise<void>
}

export interface OpenOptions {
  readonly fragment?: string
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly script?: 'runs' | 'off'
}

export async function startReader(): Promise<Reader> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-page-'))
  const browser: Browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const contexts = new Map<string, BrowserContext>()
  let count = 0
  return {
    async open(html, { fragment = '', ...kind } = {}) {
      const file = path.join(folder, `${count++}.html`)
      writeFileSync(file, html)
      const key = JSON.stringify(kind)
      const context = contexts.get(key) ?? (await browser.newContext(contextOptions(kind)))
      contexts.set(key, context)
      await Promise.all(context.pages().map((page) => page.close()))
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const address = pathToFileURL(file).href
      const watched = watch(page, address)
      await page.goto(`${address}${fragment}`)
      return { page, ...watched }
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function contextOptions({ width = 1400, scheme = 'light', script = 'runs' }: Omit<OpenOptions, 'fragment'>) {
  return {
    viewport: { width, height: 860 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: script === 'runs',
  } as const
}

function watch(page: Page, address: string): Omit<Opened, 'page'> {
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url())
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { requests, complaints }
}
