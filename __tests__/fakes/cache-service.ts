/** A saved entry. As on GitHub, it belongs to the ref that saved it. */
export interface CacheEntry {
  readonly key: string
  readonly version: string
  readonly ref: string
  /** Where the archive is among the blobs. */
  readonly blob: string
  archive: Buffer | undefined
}

/** Entries that outlive a job, the newest last. */
export type CacheEntries = CacheEntry[]

export interface CacheScope {
  readonly entries: CacheEntries
  /** Ref of the job; it saves under this, and reads this first. */
  readonly ref: string
  readonly defaultRef: string
}

type Answer = readonly [status: number, body: object]

/** Twirp calls of the cache service, version 2. @param signed makes the address of a blob */
export function answerCache(
  method: string,
  asked: Readonly<Record<string, unknown>>,
  { entries, ref, defaultRef }: CacheScope,
  signed: (blob: string) => string,
): Answer {
  const [key, version] = [String(asked.key), String(asked.version)]
  switch (method) {
    case 'CreateCacheEntry': {
      if (entries.some((entry) => entry.key === key && entry.version === version && entry.ref === ref))
        return [200, { ok: false, message: 'exists' }]
      const blob = `cache-${entries.length}`
      entries.push({ key, version, ref, blob, archive: undefined })
      return [200, { ok: true, signed_upload_url: signed(blob) }]
    }
    case 'FinalizeCacheEntryUpload':
      return [200, { ok: true, entry_id: '1' }]
    case 'GetCacheEntryDownloadURL': {
      const keys = [key, ...(Array.isArray(asked.restore_keys) ? asked.restore_keys.map(String) : [])]
      for (const scope of [ref, defaultRef]) {
        const found = entries.findLast(
          (entry) =>
            entry.archive !== undefined &&
            entry.ref === scope &&
            entry.version === version &&
            keys.some((one) => entry.key.startsWith(one)),
        )
        if (found !== undefined)
          return [200, { ok: true, signed_download_url: signed(found.blob), matched_key: found.key }]
      }
      return [200, { ok: false }]
    }
    default:
      return [404, { code: 'bad_route', msg: method }]
  }
}
