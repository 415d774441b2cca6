export type { ScanDocument } from '../core/scan-document.js'
