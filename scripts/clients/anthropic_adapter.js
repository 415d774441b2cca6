// The path that the operations guide names; the package exports the same.
export { callAnthropic } from '../../dist/client/index.js'
