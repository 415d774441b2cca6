/** The package's way to a model, for code of other projects: the same budget, retries, keys and masking as in runs. */
export interface CallAnthropicOptions {
    /** Hard cap, in US cents; without it the configuration's `budgetUsd`, or 10. */
    readonly budgetCents?: number;
    /** Of the call with all of its attempts. */
    readonly timeoutMs?: number;
    /** Calls with one run id spend from one cap, as long as the process lives. */
    readonly runId?: string;
    /** Names the caller in messages. */
    readonly agentRole?: string;
}
/** Why a call was not answered. Its texts hold no keys. */
export interface CallAnthropicError extends Error {
    /** Such as `auth_error`, `rate_limit`, `server_overload`, `network_timeout`, `budget_exceeded`. */
    readonly errorClass: string;
    /** What to do, in one line. */
    readonly remedy: string;
    readonly exitCode: number;
}
/**
 * Makes one call of the Messages API.
 * @param payload its request, as the API documents it; streams, images and server tools have no bound and are refused
 * @returns the reply as the API gave it
 * @throws CallAnthropicError
 */
export declare function callAnthropic(payload: Readonly<Record<string, unknown>>, options?: CallAnthropicOptions): Promise<Readonly<Record<string, unknown>>>;
