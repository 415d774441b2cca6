import type { NetworkDiagnosis } from '../core/network-diagnosis.js'

/** Tries to reach a server as model calls would, without a key. */
export interface NetworkProbe {
  /**
   * Never rejects for what it finds.
   * @param url http or https; user names and passwords in it are not sent
   * @param phaseTimeoutMs of each phase: name, connection, handshake, request
   */
  diagnose(url: URL, phaseTimeoutMs: number, signal: AbortSignal): Promise<NetworkDiagnosis>
}
